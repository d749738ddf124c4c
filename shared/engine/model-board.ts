import type { ModelSnapshot, ModelState } from '../inference/model-control.ts'
import type { createKeptModel, KeptModel } from './kept-model.ts'

/** What every screen sees of the local model, and what the device keeps of a person's choice. */
export interface ModelBoard {
  getState(): ModelState
  /** Read from the device once; the newest from then on. */
  getKept(): Promise<KeptModel>
  show(state: ModelState): void
  keep(change: Partial<KeptModel>): Promise<void>
  /** Tells all listeners again. */
  tell(): void
  /** The listener gets the snapshot at once and after every change. */
  watch(listener: (snapshot: ModelSnapshot) => void): Promise<void>
}

/** Begins with the state in which `readState` finds what was kept. */
export function createModelBoard(
  kept: ReturnType<typeof createKeptModel>,
  readState: (known: KeptModel) => Promise<ModelState>,
): ModelBoard {
  const listeners: ((snapshot: ModelSnapshot) => void)[] = []
  let state: ModelState = { kind: 'none' }
  let held: KeptModel | null = null
  let starting: Promise<KeptModel> | null = null

  const toSnapshot = ({ isOn, wish }: KeptModel): ModelSnapshot => ({ state, isOn, wish })
  const tell = () => {
    if (held !== null) for (const listener of listeners) listener(toSnapshot(held))
  }
  async function begin(): Promise<KeptModel> {
    const known = await kept.get()
    held = known
    state = await readState(known)
    return known
  }
  async function getKept(): Promise<KeptModel> {
    starting ??= begin()
    const first = await starting
    return held ?? first
  }
  return {
    getState: () => state,
    getKept,
    show(next) {
      state = next
      tell()
    },
    async keep(change) {
      await kept.change((before) => ({ ...before, ...change }))
      held = await kept.get()
    },
    tell,
    async watch(listener) {
      listeners.push(listener)
      listener(toSnapshot(await getKept()))
    },
  }
}
