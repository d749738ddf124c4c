import type { EngineKind } from '../../protocol/desk-engines.ts'
import { type KnownNames, noNames } from '../../replies/mask-names.ts'
import { createEdgeEngine } from './create-edge-engine.ts'
import { createEngineChain, type EngineChain } from './create-engine-chain.ts'
import { createEnginePlans, type EngineDoor, type FetchLike } from './engine-plans.ts'
import type { WritingEngine } from './writing-engine.ts'

/** What the engines of one thread need. */
export interface WritingEnginesDeps {
  fetch: FetchLike
  now(): number
  setTimer(run: () => void, ms: number): () => void
  /** The edge of the session; null while nobody is signed in. */
  getDoor(): EngineDoor | null
  /** The person keeps everything on this device: no edge is asked, not even for the shop's plan. */
  isLocalOnly(): boolean
  /** People and products that are known now: names of the ones go nowhere, names of the others stay. */
  getKnown?(): KnownNames
  /** Those on this device: its own model, and the browser's where there is one. */
  engines: readonly WritingEngine[]
  budgetMs?: Partial<Record<EngineKind, number>>
}

/** Puts the engines of this device and the edge's into the shop's order; the edge's is off where nothing may leave. */
export function createWritingEngines(deps: WritingEnginesDeps): EngineChain {
  const { fetch, now, setTimer, engines, budgetMs } = deps
  const getDoor = () => (deps.isLocalOnly() ? null : deps.getDoor())
  const plans = createEnginePlans({ fetch, getDoor, now })
  const edge = createEdgeEngine({ fetch, getDoor, plans, now, getKnown: () => deps.getKnown?.() ?? noNames })
  const limits = budgetMs === undefined ? {} : { budgetMs }
  const chain = createEngineChain([...engines, edge], { getOrder: plans.getOrder, now, setTimer, ...limits })
  // What is known but old counts once more: only who knows nothing waits.
  const learn = async () => {
    const learned = plans.refresh()
    if (plans.getPlan() === null) await learned
  }
  return {
    async generate(wish, onText, signal) {
      if (!signal.aborted) await learn()
      return chain.generate(wish, onText, signal)
    },
    async readiness() {
      await learn()
      return chain.readiness()
    },
  }
}
