import type { ModelRow, ModelSnapshot, ModelState } from '../../../shared/inference/model-control.ts'
import type { ModelDoor } from '../model-door.ts'

const small = { zh: 'fair', en: 'fair', southEastAsia: 'poor' } as const
const large = { zh: 'good', en: 'good', southEastAsia: 'fair' } as const

/** Three models of the catalogue, with sizes of about their own. */
export const rows: readonly ModelRow[] = [
  {
    ...{ id: 'Qwen2.5-0.5B-Instruct-q4f16_1-MLC', name: 'Qwen2.5 0.5B', vramMb: 944.62, speed: 'fast', fit: small },
    ...{ thinks: false, downloadBytes: 278_000_000, receivedBytes: 0, preflight: { kind: 'available' } },
  },
  {
    ...{ id: 'Qwen2.5-0.5B-Instruct-q4f32_1-MLC', name: 'Qwen2.5 0.5B', vramMb: 1060.2, speed: 'fast', fit: small },
    ...{ thinks: false, downloadBytes: 309_000_000, receivedBytes: 0, preflight: { kind: 'available' } },
  },
  {
    ...{ id: 'Qwen3-1.7B-q4f16_1-MLC', name: 'Qwen3 1.7B', vramMb: 2036.66, speed: 'slow', fit: large },
    ...{ thinks: true, downloadBytes: 1_120_000_000, receivedBytes: 0, preflight: { kind: 'available' } },
  },
]

/** The first row's id. */
export const modelId = 'Qwen2.5-0.5B-Instruct-q4f16_1-MLC'

/** All rows with the same word of the device. */
export function rowsWith(preflight: ModelRow['preflight']): ModelRow[] {
  return rows.map((row) => ({ ...row, preflight }))
}

export function snapshotOf(state: ModelState, change: Partial<ModelSnapshot> = {}): ModelSnapshot {
  return { state, isOn: true, wish: { onPhone: false, onMeteredLink: false }, ...change }
}

/** A control that notes what it is asked and does nothing. */
export function scriptDoor(offered: readonly ModelRow[] = rows, change: Partial<ModelDoor> = {}) {
  const calls: unknown[][] = []
  const note =
    (name: string) =>
    async (...values: unknown[]) =>
      void calls.push([name, ...values])
  const door: ModelDoor = {
    listModels: async () => [...offered],
    preflightModel: async () => ({ kind: 'available' }),
    chooseModel: note('choose'),
    pauseModel: note('pause'),
    retryModel: note('retry'),
    setModelOn: note('turn'),
    setModelWish: note('wish'),
    async deleteModel(id) {
      calls.push(['delete', id])
      return offered.find((row) => row.id === id)?.receivedBytes ?? 0
    },
    ...change,
  }
  return { door, calls }
}
