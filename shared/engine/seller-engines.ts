import { createWritingEngines, type WritingEngines } from '../inference/engines/create-writing-engines.ts'
import type { WritingEngine } from '../inference/engines/writing-engine.ts'
import type { LocalModel } from '../inference/local-model.ts'
import type { EdgeDoor } from './edge-door.ts'
import type { EngineEnvironment } from './environment.ts'

/** What the engines have to know of the seller's desk at the moment they are asked. */
export interface DeskPlace {
  door: EdgeDoor | null
  /** The person works on this device alone. */
  isLocalOnly: boolean
}

/** The model on this device as one engine of the order. */
export function toLocalEngine(model: Pick<LocalModel, 'generate'>): WritingEngine {
  return {
    kind: 'local',
    // What it lacks it says when it is asked: neither its files nor a GPU are looked at before.
    readiness: async () => ({ kind: 'ready' }),
    generate: (wish, onText, signal) => model.generate(wish, onText, signal),
  }
}

/** Every engine of the seller's thread as one. Before the desk is open nobody is signed in. */
export function createSellerEngines(
  { fetch, now, setTimer }: EngineEnvironment,
  { engines, getPlace }: { engines: readonly WritingEngine[]; getPlace: () => DeskPlace | null },
): WritingEngines {
  return createWritingEngines({
    ...{ fetch, now, setTimer, engines },
    getDoor: () => getPlace()?.door ?? null,
    isLocalOnly: () => getPlace()?.isLocalOnly ?? true,
  })
}
