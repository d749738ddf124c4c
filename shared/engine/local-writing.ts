import type { WritingEngine } from '../inference/engines/writing-engine.ts'
import type { ModelErrorCode } from '../inference/local-model.ts'
import type { ModelBoard } from './model-board.ts'
import { findOffered, type ModelDevice } from './model-device.ts'
import type { OpenedModel } from './opened-model.ts'

/** What writing with the chosen model works with. */
export interface LocalWritingDeps {
  board: ModelBoard
  opened: OpenedModel
  device: Pick<ModelDevice, 'listOffered' | 'readFacts'>
}

/** These mean that what is here cannot be used, whatever is tried with it. */
const unusable: readonly ModelErrorCode[] = ['not-downloaded', 'download-corrupt', 'library-unusable', 'off']

/** The chosen model of this device as one engine among others. */
export function createLocalWriting({ board, opened, device }: LocalWritingDeps): WritingEngine {
  /** Why it may not write at this moment; null: it may. */
  async function whyOff(): Promise<ModelErrorCode | null> {
    const { isOn, wish } = await board.getKept()
    const state = board.getState()
    if (state.kind !== 'ready') return state.kind === 'failed' ? state.reason : 'not-downloaded'
    if (!isOn || state.tier === null || state.tier === 'too-slow') return 'off'
    return (await device.readFacts()).isPhone === true && !wish.onPhone ? 'off' : null
  }

  /** What a try to write came to; the next one that works takes the trouble back. */
  function note(modelId: string, reason: ModelErrorCode | null): void {
    const state = board.getState()
    if (state.kind !== 'ready' || state.modelId !== modelId || reason === 'cancelled') return
    const { reason: before = null, ...rest } = state
    if (reason === before) return
    if (reason === null) board.show(rest)
    else board.show(unusable.includes(reason) ? { kind: 'failed', modelId, reason } : { ...rest, reason })
  }

  return {
    kind: 'local',
    async readiness() {
      const reason = await whyOff()
      return reason === null ? { kind: 'ready' } : { kind: 'off', reason }
    },
    async generate(wish, onText, signal) {
      const state = board.getState()
      const model = state.kind === 'ready' ? findOffered(device, state.modelId) : null
      const reason = await whyOff()
      if (model === null || reason !== null) return { ok: false, reason: reason ?? 'off' }
      const local = opened.open(model)
      const loaded = await local.load()
      const written = loaded.ok ? await local.generate(wish, onText, signal) : loaded
      note(model.id, written.ok ? null : written.reason)
      return written
    },
  }
}
