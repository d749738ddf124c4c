import type { DialogState } from '../dialog/dialog-state.ts'
import type { FeedArticle } from '../protocol/article.ts'
import type { EditedArticle, TriedReply } from '../protocol/article-trial.ts'
import type { TurnOutcome, TurnSources } from '../replies/turn.ts'
import type { EngineEnvironment } from './environment.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'

interface TriedShopper {
  env: Pick<EngineEnvironment, 'takeTurn'>
  /** The edge's time. */
  now: Date
  visitorHash: number
}

/** The words as if they were published and valid now: when they will be is said beside the fields. */
export function toTriedArticle({ id, version, body }: EditedArticle): FeedArticle {
  const { handoffCondition, channels: _everywhere, ...words } = body
  return { ...words, id, version, handsOff: handoffCondition !== null, validFrom: null, validTo: null }
}

/** The published shop with one article as it is being written. Facts that only the edge may look up stay out of it. */
export function createTriedShop(
  { catalogue, index }: HeldKnowledge,
  article: FeedArticle | null,
  { env, now, visitorHash }: TriedShopper,
) {
  const offline = { ok: false, reason: 'offline' } as const
  const knowledge = article === null ? index : index.revise({ changed: [article], removedIds: [] })
  const sources: TurnSources = {
    ...{ catalogue, knowledge },
    lookUpOrder: async () => offline,
    lookUpOrders: async () => offline,
    lookUpCoupons: async () => offline,
    lookUpTickets: async () => offline,
    act: async () => ({ status: 'failed', reason: 'offline' }),
  }
  const shopper = { owner: 'assistant', proof: 'none', member: null, epoch: 0, visitorHash } as const
  /** One message of a shopper nobody knows. */
  const take = (text: string, state: DialogState) => env.takeTurn({ ...shopper, text, state, page: {}, now }, sources)
  return { sources, take }
}

/** What the shopper sees of a turn. */
export function toTriedReply(outcome: TurnOutcome): TriedReply {
  const { parts = [], facts = [], basis = null } = outcome.reply ?? {}
  return { parts, facts, basis, handoff: outcome.kind === 'handoff' ? outcome.trigger : null }
}
