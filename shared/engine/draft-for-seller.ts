import { intentCatalogue } from '../intents/catalogue.ts'
import { draftReplies } from '../replies/draft-replies.ts'
import type { TurnSources } from '../replies/turn.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import type { DraftRequest, DraftSet } from './api.ts'
import type { EngineEnvironment } from './environment.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'
import type { FindOrder } from './page-order.ts'

export interface DraftDeps {
  knowledge: HeldKnowledge | null
  env: Pick<EngineEnvironment, 'now' | 'makeId'>
  clock: EdgeClock
  /** The whole order behind a number that stands on the page, if this device or the edge knows it. */
  findOrder?: FindOrder
}

/** Suggests replies from what this device holds and the order on the page, which alone the edge may be asked for. */
export async function draftForSeller(
  request: DraftRequest,
  { knowledge, env, clock, findOrder }: DraftDeps,
): Promise<DraftSet> {
  const startedAt = env.now()
  const isAsked = request.history.some(({ side }) => side === 'shopper')
  if (!isAsked || knowledge === null) return noDrafts
  const { history, page, productName = null, pageOrder = null } = request
  const number = pageOrder?.orderNumber
  const order = request.order ?? (number === undefined ? null : ((await findOrder?.(number)) ?? null))
  const now = new Date(clock.now())
  const planned = await draftReplies({ history, page, productName, order, pageOrder, now }, toSources(knowledge))
  const { requests, emotion } = planned.understanding
  return {
    requests: requests.map(({ intent, probability, own }) => {
      return { intent, name: nameOfOwn(knowledge, own) ?? intentCatalogue[intent].name, probability }
    }),
    mood: { polarity: emotion.polarity, intensity: emotion.intensity, evidence: emotion.evidence },
    handoffHint: planned.handoffHint,
    drafts: planned.drafts.map((draft) => ({ id: env.makeId(), ...draft })),
    elapsedMs: env.now() - startedAt,
  }
}

function nameOfOwn({ catalogue }: HeldKnowledge, own: string | undefined): string | undefined {
  return catalogue.understanding?.ownIntents.find(({ id }) => id === own)?.name
}

const noDrafts: DraftSet = {
  requests: [],
  mood: { polarity: 'neutral', intensity: 0, evidence: [] },
  handoffHint: null,
  drafts: [],
  elapsedMs: 0,
}

function toSources({ catalogue, index }: HeldKnowledge): TurnSources {
  const offline = { ok: false, reason: 'offline' } as const
  return {
    catalogue,
    knowledge: index,
    lookUpOrder: async () => offline,
    lookUpOrders: async () => offline,
    lookUpCoupons: async () => offline,
    lookUpTickets: async () => offline,
    act: async () => ({ status: 'failed', reason: 'offline' }),
  }
}
