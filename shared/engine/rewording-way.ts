import type { EngineChain } from '../inference/engines/create-engine-chain.ts'
import type { WritingEngine } from '../inference/engines/writing-engine.ts'
import type { ModelSnapshot } from '../inference/model-control.ts'
import type { Logger } from '../lib/logger.ts'
import type { RewordingWay } from '../protocol/rewording.ts'

interface WaysDeps {
  local: Pick<WritingEngine, 'readiness'>
  engines: Pick<EngineChain, 'readiness'>
  getModel(): ModelSnapshot | null
  onChange(): void
  log: Logger
}

/** How drafts may be reworded, as far as it was last seen. */
export interface RewordingWays {
  get(): RewordingWay | null
  /** Looks now. The shop's wishes are asked of the edge where nothing is known of them yet. */
  look(): Promise<RewordingWay | null>
  /** Something changed that it may depend on. */
  refresh(): void
  /** Another person is signed in, or nobody. */
  noteSession(token: string | null): void
}

/** This device's own model may write unasked; whoever else is ready writes on a press. */
export function createRewordingWays({ local, engines, getModel, onChange, log }: WaysDeps): RewordingWays {
  let way: RewordingWay | null = null
  let session: string | null = null
  async function look(): Promise<RewordingWay | null> {
    const own = getOwnWay(getModel())
    if (own !== null && (await local.readiness()).kind === 'ready') return own
    return (await engines.readiness()).kind === 'ready' ? 'on-request' : null
  }
  async function lookAgain(): Promise<void> {
    const next = await look()
    if (next === way) return
    way = next
    onChange()
  }
  const run = (job: Promise<void>) => {
    job.catch((error: unknown) => log.warn('engines could not be looked at', { error: String(error) }))
  }
  return {
    get: () => way,
    look,
    refresh: () => run(lookAgain()),
    noteSession(token) {
      if (token === session) return
      session = token
      run(lookAgain())
    },
  }
}

/** How the model on this device rewords drafts; null where it does not. */
export function getOwnWay(model: ModelSnapshot | null): RewordingWay | null {
  if (!model?.isOn || model.state.kind !== 'ready') return null
  if (model.state.tier === 'improves-in-place') return 'in-place'
  return model.state.tier === 'on-request' ? 'on-request' : null
}
