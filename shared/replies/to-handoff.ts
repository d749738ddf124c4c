import type { DialogState, Understanding } from '../dialog/dialog-state.ts'
import type { LineId } from '../dialog/line-ids.ts'
import type { MergedMessage } from '../dialog/merge-context.ts'
import type { Fact, HandoffCard, HandoffTrigger } from '../protocol/conversation.ts'
import { toSaidFacts } from './said-facts.ts'
import { wasSoothed } from './soothe.ts'
import type { PlannedReply, TurnInput } from './turn.ts'
import type { Writer } from './write-reply.ts'

const lines: Partial<Record<HandoffTrigger, LineId>> = {
  anger: 'handoff.anger',
  complaint: 'handoff.complaint',
  legal: 'handoff.legal',
  safety: 'handoff.safety',
  'cannot-answer': 'handoff.cannot-answer',
  unresolved: 'handoff.unresolved',
  'article-condition': 'handoff.article',
  'flow-step': 'handoff.flow-step',
}

/** Said where the last reply was sorry already. */
const again: Partial<Record<HandoffTrigger, LineId>> = {
  anger: 'handoff.anger-again',
  complaint: 'handoff.complaint-again',
}

/** The one line said before a person takes over; the wish for a person is simply granted. */
export function toHandoffReply(
  trigger: HandoffTrigger,
  heard: Understanding,
  { state, writer }: { state: DialogState; writer: Writer },
): PlannedReply | null {
  const usual = (wasSoothed(heard, state) ? again[trigger] : undefined) ?? lines[trigger]
  const line = heard.emotion.flags.includes('selfharm') ? 'handoff.selfharm' : usual
  if (line === undefined) return null
  const facts: Fact[] =
    line === 'handoff.selfharm' ? [{ name: 'hotline', value: '12356', source: '全国统一心理援助热线', at: null }] : []
  return { parts: [{ kind: 'text', text: writer.write(line) }], basis: { kind: 'fixed', line }, facts }
}

/** 交接卡: what is asked, known, tried, felt; fields only. */
export function toHandoffCard(
  trigger: HandoffTrigger,
  understanding: Understanding,
  merged: MergedMessage,
  state: DialogState,
  input: TurnInput,
): HandoffCard {
  const { polarity, intensity, evidence } = understanding.emotion
  return {
    trigger,
    requests: requestsOf(merged, state),
    facts: [...state.facts, ...toSaidFacts(state.flow ?? input.state.flow, input.now)],
    tried: state.tried,
    mood: { polarity, intensity, evidence },
    orderId: state.orderId ?? input.page.orderId ?? null,
    productId: merged.productId,
    proof: input.proof,
    epoch: input.epoch,
  }
}

/** What the shopper wants: this message, and what was asked before when it only asks for a person. */
function requestsOf(merged: MergedMessage, state: DialogState): HandoffCard['requests'] {
  const now = merged.requests.map((request) => request.intent)
  const before = state.recent.slice(0, 3).map((round) => round.request)
  const wanted = [...now, ...before].filter(
    (intent) => intent !== 'human_agent' && intent !== 'greeting' && intent !== 'ack',
  )
  return [...new Set(wanted.length > 0 ? wanted : now)]
}
