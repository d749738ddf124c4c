import type { FileRuleKind, RuleRecord, RuleSections, RuleSet } from '../../../../shared/protocol/desk-rules.ts'
import { type Difference, listDifferences } from '../list-differences.ts'
import { rulesSections } from '../sections.ts'

/** What taking a file would do to one rule. */
export interface PreviewedChange {
  section: string
  name: string
  how: '新的' | '改' | '删除'
  differences: Difference[]
}

const sectionOf: Record<FileRuleKind, keyof RuleSections> = {
  promotion: 'promotions',
  coupon: 'coupons',
  'size-chart': 'sizeCharts',
  shipping: 'shipping',
  'return-policy': 'returnPolicy',
  'price-protection': 'priceProtection',
  service: 'service',
}

/** Everything that would be another than it is, before anything is. */
export function previewChanges(sections: RuleSections, records: readonly RuleRecord[]): PreviewedChange[] {
  return rulesSections.flatMap(({ kind, label }) => {
    if (kind === null || kind === 'settings') return []
    const section = sections[sectionOf[kind]]
    if (section === undefined) return []
    const wanted: [string, unknown][] = Array.isArray(section)
      ? section.map((body) => [body.id, body])
      : [['main', section]]
    const held = records.filter((record) => record.kind === kind)
    const put = wanted.flatMap(([id, body]): PreviewedChange[] => {
      const before = held.find((record) => record.id === id)
      const differences = before === undefined ? [] : listDifferences(before.body, body)
      if (before !== undefined && differences.length === 0) return []
      return [{ section: label, name: nameOf(body) ?? label, how: before ? '改' : '新的', differences }]
    })
    const gone = held.filter(({ id }) => !wanted.some(([other]) => other === id))
    return [
      ...put,
      ...gone.map(
        ({ body }): PreviewedChange => ({ section: label, name: nameOf(body) ?? label, how: '删除', differences: [] }),
      ),
    ]
  })
}

/** The shop's rules with the file's in their places. */
export function mergeSections(set: RuleSet, sections: RuleSections): RuleSet {
  return { ...set, ...sections, priceProtection: sections.priceProtection ?? set.priceProtection }
}

function nameOf(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'name' in body ? String(body.name) : null
}
