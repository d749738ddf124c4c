import type { ModelRow, ModelSnapshot, ModelStateSeen } from '../app/settings/model/model-types.ts'

/** A model of the catalogue, of about its own size, and one that asks more of a device. */
export const scriptedModels: ModelRow[] = [
  {
    ...{ id: 'small', name: 'Qwen2.5 0.5B', vramMb: 945, speed: 'fast', thinks: false },
    fit: { zh: 'fair', en: 'fair', southEastAsia: 'poor' },
    ...{ downloadBytes: 278_000_000, receivedBytes: 0, preflight: { kind: 'available' } },
  },
  {
    ...{ id: 'large', name: 'Qwen3 1.7B', vramMb: 2037, speed: 'slow', thinks: true },
    fit: { zh: 'good', en: 'good', southEastAsia: 'fair' },
    ...{ downloadBytes: 1_120_000_000, receivedBytes: 0, preflight: { kind: 'available' } },
  },
]

/** The first of them in some state. */
export function modelIn(state: ModelStateSeen, change: Partial<ModelSnapshot> = {}): ModelSnapshot {
  return { state, isOn: true, wish: { onPhone: false, onMeteredLink: false }, ...change }
}
