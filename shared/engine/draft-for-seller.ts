import { intentCatalogue } from '../intents/catalogue.ts'
import { emptyDialogState } from '../replies/empty-state.ts'
import { takeTurn } from '../replies/take-turn.ts'
import type { TurnOutcome, TurnSources } from '../replies/turn.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import type { Draft, DraftRequest, DraftSet } from './api.ts'
import type { EngineEnvironment } from './environment.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'

export interface DraftDeps {
  knowledge: HeldKnowledge | null
  env: Pick<EngineEnvironment, 'now' | 'makeId'>
  clock: EdgeClock
}

/** Suggests replies from what this device holds and the order on the page; asks nobody. */
export async function draftForSeller(request: DraftRequest, { knowledge, env, clock }: DraftDeps): Promise<DraftSet> {
  const startedAt = env.now()
  const empty: DraftSet = {
    requests: [],
    mood: { polarity: 'neutral', intensity: 0, evidence: [] },
    handoffHint: null,
    drafts: [],
    elapsedMs: 0,
  }
  const text = request.history.findLast(({ side }) => side === 'shopper')?.text
  if (text === undefined || knowledge === null) return empty
  const outcome = await takeTurn(
    {
      text,
      page: request.page,
      state: emptyDialogState(),
      owner: 'assistant',
      proof: 'none',
      member: null,
      epoch: 0,
      now: new Date(clock.now()),
      visitorHash: 0,
    },
    toSources(request, knowledge),
  )
  const { requests, emotion } = outcome.understanding
  return {
    requests: requests.map(({ intent, probability }) => ({ intent, name: intentCatalogue[intent].name, probability })),
    mood: { polarity: emotion.polarity, intensity: emotion.intensity, evidence: emotion.evidence },
    handoffHint: outcome.kind === 'handoff' ? outcome.trigger : null,
    drafts: toDrafts(outcome, env),
    elapsedMs: env.now() - startedAt,
  }
}

function toSources({ order }: DraftRequest, { catalogue, index }: HeldKnowledge): TurnSources {
  const offline = { ok: false, reason: 'offline' } as const
  return {
    catalogue,
    knowledge: index,
    lookUpOrder: async (id) => (order?.id === id ? { ok: true, value: order } : offline),
    lookUpOrders: async () => (order ? { ok: true, value: [order] } : offline),
    lookUpCoupons: async () => offline,
  }
}

function toDrafts(outcome: TurnOutcome, env: Pick<EngineEnvironment, 'makeId'>): Draft[] {
  const { reply } = outcome
  if (reply === null) return []
  const { basis } = reply
  const articles = basis.kind === 'article' ? [{ id: basis.articleId, title: basis.title, version: basis.version }] : []
  const text = reply.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n')
  return [{ id: env.makeId(), title: '直接回答', text, parts: reply.parts, basis, facts: reply.facts, articles }]
}
