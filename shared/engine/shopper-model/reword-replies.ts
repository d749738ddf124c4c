import { detectEmotion } from '../../emotion/detect-emotion.ts'
import { type DraftVoice, textOfPlan } from '../../inference/draft/build-prompt.ts'
import { createModelDrafter } from '../../inference/draft/create-model-drafter.ts'
import type { WritingEngine } from '../../inference/engines/writing-engine.ts'
import type { Message } from '../../protocol/conversation.ts'
import type { Persona } from '../../protocol/shop.ts'
import type { PlannedReply } from '../../replies/turn.ts'
import type { ConversationView, ShownItem } from '../api.ts'
import type { RewordedReply } from './shopper-model.ts'

type MessageItem = Extract<ShownItem, { kind: 'message' }>

interface ReplyRewordingDeps {
  engine: Pick<WritingEngine, 'generate'>
  /** The model may write without being asked. */
  isWanted(): boolean
  loadPersona(): Promise<Persona | null>
  onWords(): void
  onFailure(error: unknown): void
}

/** Puts the newest reply of the assistant into other words, one at a time. */
export interface ReplyRewording {
  /** `isLeading` false: another tab writes. */
  note(view: ConversationView, isLeading: boolean): void
  /** Ends what is under way; that reply stays as it is. */
  stop(): void
  /** The same, and every reply is itself again. */
  forget(): void
  getWords(): RewordedReply[]
}

/** Later, the shopper has read the reply: words that change then only disturb. */
const budgetMs = 10_000
/** As many rows as are likely to be scrolled to. */
const keptMost = 30

/** What stood there when it began is left alone: only replies that come while somebody looks are reworded, once each. */
export function createReplyRewording(deps: ReplyRewordingDeps): ReplyRewording {
  const words = new Map<string, string>()
  let seen: Set<string> | null = null
  let running: { key: string; epoch: number; stop: AbortController } | null = null

  const stop = () => {
    running?.stop.abort()
    running = null
  }
  async function begin(item: MessageItem, view: ConversationView): Promise<void> {
    const plan = toPlan(item.message)
    if (plan === null || !deps.isWanted()) return
    const mine = { key: item.key, epoch: view.epoch, stop: new AbortController() }
    running = mine
    const voice = toVoice(await deps.loadPersona(), findQuestion(item.message, view))
    const drafter = createModelDrafter(deps.engine, { name: 'shopper', budgetMs, voiceOf: () => voice })
    const text = await drafter.reword(plan, () => {}, mine.stop.signal)
    if (running !== mine) return
    running = null
    if (text === null || !deps.isWanted()) return
    words.set(item.key, text)
    for (const key of [...words.keys()].slice(0, -keptMost)) words.delete(key)
    deps.onWords()
  }

  return {
    note(view, isLeading) {
      const settled = view.items.filter(isSettled)
      const newest = view.items.findLast((item) => item.kind === 'message')
      const isAssistants = view.owner === 'assistant'
      if (running !== null && (running.key !== newest?.key || running.epoch !== view.epoch || !isAssistants)) stop()
      const before = seen
      seen = new Set(settled.map(({ key }) => key))
      if (before === null || newest === undefined || !isSettled(newest) || before.has(newest.key)) return
      const isReply = isAssistants && newest.message.author.kind === 'assistant'
      if (isReply && isLeading) begin(newest, view).catch(deps.onFailure)
    },
    stop,
    forget() {
      stop()
      words.clear()
    },
    getWords: () => [...words].map(([key, text]) => ({ key, text })),
  }
}

/** The edge has it: a provisional answer may still turn out another. */
function isSettled(item: ShownItem): item is MessageItem {
  return item.kind === 'message' && item.provisional === null
}

/** Null where its words cannot be put otherwise as one: there are none, or a card stands between them. */
function toPlan({ parts, basis, facts }: Message): PlannedReply | null {
  const places = parts.flatMap((part, index) => (part.kind === 'text' ? [index] : []))
  const [first, last] = [places[0], places.at(-1)]
  if (basis === null || first === undefined || last === undefined || last - first !== places.length - 1) return null
  return { parts, basis, facts }
}

function findQuestion({ answers }: Message, { items }: ConversationView): string | undefined {
  const question = items.find((item) => item.kind === 'message' && answers !== null && item.message.seq === answers)
  return question?.kind === 'message' ? textOfPlan(question.message) : undefined
}

function toVoice(persona: Persona | null, shopperText: string | undefined): DraftVoice {
  return {
    persona: persona === null ? '网店客服' : `${persona.shopName}的客服${persona.assistantName}`,
    tone: persona?.tone === 'warm' ? 'warm' : 'formal',
    isUpset: shopperText !== undefined && detectEmotion(shopperText).polarity === 'negative',
    ...(shopperText !== undefined && { shopperText }),
  }
}
