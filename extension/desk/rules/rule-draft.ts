import type { RuleBody, RuleKind, RuleRecord, RuleSet } from '../../../shared/protocol/desk-rules.ts'

/** A rule as it is being edited, over the version it was read at; 0 for one that is new. */
export interface RuleDraft<K extends RuleKind = RuleKind> {
  kind: K
  id: string
  basedOn: number
  body: RuleBody<K>
}

/** Names a rule among all of a shop. */
export function keyOf({ kind, id }: { kind: RuleKind; id: string }): string {
  return `${kind}:${id}`
}

/** A shop's rules as they would be, and where each stands in the file that problems are named by. */
export interface EffectiveRules {
  set: RuleSet
  pathOf: ReadonlyMap<string, string>
}

/** The kept records with drafts in their places; null while the shop lacks shipping or a return policy. */
export function toEffective(
  records: readonly RuleRecord[],
  drafts: ReadonlyMap<string, RuleDraft>,
): EffectiveRules | null {
  const all = [
    ...records.map((record) => drafts.get(keyOf(record)) ?? record),
    ...[...drafts.values()].filter((draft) => !records.some((record) => keyOf(record) === keyOf(draft))),
  ]
  const pathOf = new Map<string, string>()
  const list = <K extends RuleKind>(kind: K, section: string, isList: boolean): RuleBody<K>[] =>
    all
      .filter((rule): rule is RuleDraft<K> & typeof rule => rule.kind === kind)
      .map((rule, index) => {
        pathOf.set(keyOf(rule), isList ? `${section}[${index}]` : section)
        return rule.body as RuleBody<K>
      })
  const [shipping] = list('shipping', 'shipping', false)
  const [returnPolicy] = list('return-policy', 'returnPolicy', false)
  const [priceProtection = null] = list('price-protection', 'priceProtection', false)
  const [service] = list('service', 'service', false)
  const [settings] = list('settings', 'settings', false)
  const promotions = list('promotion', 'promotions', true)
  const coupons = list('coupon', 'coupons', true)
  const sizeCharts = list('size-chart', 'sizeCharts', true)
  if (shipping === undefined || returnPolicy === undefined) return null
  return {
    set: { promotions, coupons, sizeCharts, shipping, returnPolicy, priceProtection, service, settings },
    pathOf,
  }
}

/** Whether a draft says anything that the kept record does not. */
export function isChanged(draft: RuleDraft, record: RuleRecord | undefined): boolean {
  return record === undefined || JSON.stringify(draft.body) !== JSON.stringify(record.body)
}
