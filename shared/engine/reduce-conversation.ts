import type { Author, Owner, Proof } from '../protocol/conversation.ts'
import type { StoredFact } from '../protocol/down.ts'
import type { StoredConversation } from '../store/store.ts'
import type { ConversationView, PictureProgress, ShownItem } from './api.ts'
import { firstOwnership, foldOwner, type Ownership } from './fold-owner.ts'
import { toFactItems } from './to-fact-items.ts'
import { toLocalItems } from './to-local-items.ts'

/** What is known of a conversation only while it is connected; nothing of it is stored. */
export interface LiveConversation {
  connection: 'offline' | 'connecting' | 'online'
  /** What the edge said when it was resumed; `order` is known from nowhere else. */
  proof: Proof | null
  otherTyping: boolean
  queue: { position: number; minutes: [number, number] | null } | null
  /** The client id that is on its way up. */
  sending: string | null
  /** How far its pictures are. */
  pictures?: PictureProgress[] | undefined
  /** Client ids the edge is asked about, with nothing shown yet. */
  awaiting: string[]
}

/** Nothing heard yet. */
export const firstLive: LiveConversation = {
  connection: 'connecting',
  proof: null,
  otherTyping: false,
  queue: null,
  sending: null,
  awaiting: [],
}

export interface ConversationInput {
  stored: Pick<StoredConversation, 'facts' | 'messages' | 'outbox' | 'provisionals'>
  live: LiveConversation
  /** Who writes on this device. */
  localAuthor: Author
  assistantName: string
}

/** Everything a screen shows of a conversation, from what is stored and what is live. */
export function reduceConversation(input: ConversationInput): ConversationView {
  const { stored, live } = input
  const ownership = stored.facts.reduce(foldOwner, firstOwnership)
  const items = [...toFactItems(input), ...toLocalItems(input)]
  return {
    items: placeAnswers(items),
    owner: ownership.owner,
    epoch: ownership.epoch,
    proof: strongest(ownership, live.proof),
    operatorName: ownership.operatorName,
    otherTyping: live.otherTyping,
    assistantTyping: ownership.owner === 'assistant' && isAwaited(input),
    handoffPending:
      ownership.owner === 'assistant' && stored.outbox.some(({ wish }) => wish.type === 'handoff.request'),
    queue: ownership.owner === 'waiting' ? live.queue : null,
    card: ownership.card,
  }
}

/** Who owns the conversation now, without building its rows. */
export function getOwner(facts: StoredFact[]): { owner: Owner; epoch: number } {
  const { owner, epoch } = facts.reduce(foldOwner, firstOwnership)
  return { owner, epoch }
}

/** How strongly the conversation is bound to a person, as far as this device knows; `live` is what the edge said last. */
export function getProof(facts: StoredFact[], live: Proof | null): Proof {
  return strongest(facts.reduce(foldOwner, firstOwnership), live)
}

const strength: Record<Proof, number> = { none: 0, order: 1, identity: 2 }

function strongest(ownership: Ownership, live: Proof | null): Proof {
  return live !== null && strength[live] > strength[ownership.proof] ? live : ownership.proof
}

/** Something was asked that nobody has answered, and the edge can be reached. */
function isAwaited({ stored, live }: ConversationInput): boolean {
  if (live.connection === 'offline') return false
  const seqs = new Map(
    stored.facts.flatMap((fact) => (fact.type === 'message.posted' ? [[fact.message.clientId, fact.seq]] : [])),
  )
  const answered = new Set(
    stored.facts.flatMap((fact) => (fact.type === 'message.posted' ? [fact.message.answers] : [])),
  )
  return live.awaiting.some((clientId) => !answered.has(seqs.get(clientId) ?? -1))
}

/** A provisional answer stands right below the message it answers, wherever that is. */
function placeAnswers(items: ShownItem[]): ShownItem[] {
  const provisional = items.filter((item) => item.kind === 'message' && item.provisional !== null)
  const rest = items.filter((item) => !provisional.includes(item))
  for (const item of provisional) {
    const question = rest.findIndex(({ key }) => `reply:${key}` === item.key)
    rest.splice(question < 0 ? rest.length : question + 1, 0, item)
  }
  return rest
}
