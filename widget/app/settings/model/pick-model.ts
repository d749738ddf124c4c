import type { ModelRow, OffReason } from './model-types.ts'

/** These end where the shopper says so; nothing is missing from the device. */
export type AskedReason = 'phone' | 'metered-link'
const asked: readonly OffReason[] = ['phone', 'metered-link'] satisfies AskedReason[]

/** What the shopper has to agree to first. */
export function listAsked({ preflight }: Pick<ModelRow, 'preflight'>): AskedReason[] {
  return preflight.kind === 'off' ? preflight.reasons.filter((reason) => asked.includes(reason)).map(toAsked) : []
}

/** What keeps this device from running it, whatever the shopper wishes. */
export function listMissing({ preflight }: Pick<ModelRow, 'preflight'>): Exclude<OffReason, AskedReason>[] {
  if (preflight.kind !== 'off') return []
  return preflight.reasons.filter((reason): reason is Exclude<OffReason, AskedReason> => !asked.includes(reason))
}

/** A shopper chooses whether, not which: one that runs here, that is here already, that writes at once, the smallest. */
export function pickModel(rows: readonly ModelRow[]): ModelRow | null {
  const order = (row: ModelRow) => [
    listMissing(row).length === 0 ? 0 : 1,
    row.receivedBytes >= row.downloadBytes ? 0 : 1,
    row.thinks ? 1 : 0,
    row.downloadBytes,
  ]
  return [...rows].sort((one, other) => compare(order(one), order(other)))[0] ?? null
}

function toAsked(reason: OffReason): AskedReason {
  return reason === 'phone' ? 'phone' : 'metered-link'
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
