import type { LedgerEntry } from './retail-shop.ts'

/**
 * Payments that were not given back. After a change of payment method the first one has its refund already: nobody is
 * paid back twice.
 */
export function listUnrefunded(ledger: readonly LedgerEntry[]): LedgerEntry[] {
  const refunds = ledger.filter(({ kind }) => kind === 'refund')
  return ledger.filter((entry) => {
    if (entry.kind === 'refund') return false
    const at = refunds.findIndex((one) => one.methodId === entry.methodId && one.amountMinor === entry.amountMinor)
    if (at >= 0) refunds.splice(at, 1)
    return at < 0
  })
}
