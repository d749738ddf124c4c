import type { ModelRow } from '../../shared/inference/model-control.ts'

export type OffReason = Extract<ModelRow['preflight'], { kind: 'off' }>['reasons'][number]

/** These end where a person says so; nothing is missing from the device. */
const wishReasons: readonly OffReason[] = ['metered-link', 'phone']

/** What a device makes of the models it is offered. */
export interface SortedModels {
  /** They could be downloaded now, or once a person agreed to what they are asked. */
  fitting: ModelRow[]
  unfit: ModelRow[]
  /** What keeps every single one from running: said once. */
  common: OffReason[]
  /** The one to begin with. */
  suggestedId: string | null
}

/** Sorts a list of models by whether this device can have them; the catalogue's order stays. */
export function sortModels(rows: readonly ModelRow[]): SortedModels {
  const fitting = rows.filter((row) => listHardReasons(row).length === 0)
  const unfit = rows.filter((row) => listHardReasons(row).length > 0)
  const common =
    fitting.length > 0 ? [] : (unfit[0] ? listHardReasons(unfit[0]) : []).filter((reason) => isIn(unfit, reason))
  return { fitting, unfit, common, suggestedId: suggest(fitting) }
}

/** What no consent ends. */
export function listHardReasons({ preflight }: ModelRow): OffReason[] {
  return preflight.kind === 'off' ? preflight.reasons.filter((reason) => !wishReasons.includes(reason)) : []
}

/** What a person has to agree to before it is downloaded. */
export function listAsked({ preflight }: ModelRow): ('metered-link' | 'phone')[] {
  if (preflight.kind === 'available') return []
  return preflight.reasons.filter((reason) => reason === 'metered-link' || reason === 'phone')
}

function isIn(rows: readonly ModelRow[], reason: OffReason): boolean {
  return rows.every((row) => listHardReasons(row).includes(reason))
}

/** What is here already, else the least demanding one that does not think first: how fast a device is shows only then. */
function suggest(fitting: readonly ModelRow[]): string | null {
  const here = fitting.find(({ receivedBytes, downloadBytes }) => receivedBytes >= downloadBytes)
  const first = here ?? fitting.find(({ thinks }) => !thinks) ?? fitting[0]
  return first?.id ?? null
}
