import type { Draft, DraftSet } from './api.ts'

/** A device without an edge knows articles and orders, and no rules: what a rule would say is left out. */
export function withoutRules(set: DraftSet): DraftSet {
  return { ...set, drafts: set.drafts.filter(isKnownHere) }
}

function isKnownHere({ basis, facts }: Draft): boolean {
  if (basis.kind === 'article') return true
  // A flow that cites nothing speaks of a catalogue that is empty here.
  const isOfOrders = facts.every(({ source }) => source.includes('订单'))
  return isOfOrders && (basis.kind === 'fixed' || facts.length > 0)
}
