import { sectionOfKind } from '../../shared/domain/rules/section-names.ts'
import type { FileRuleKind, RuleRecord, RuleSections } from '../../shared/protocol/desk-rules.ts'
import type { RuleChange } from './write-rules.ts'

/** What would have to be written so that the shop has exactly these sections; sections that are absent stay. */
export function listRuleChanges(sections: RuleSections, records: readonly RuleRecord[]): RuleChange[] {
  const held = new Map(records.map((record) => [`${record.kind}:${record.id}`, record]))
  return fileKinds.flatMap((kind) => {
    const wanted = listWanted(sections, kind)
    if (wanted === null) return []
    const written = wanted.flatMap(([id, body]): RuleChange[] => {
      const before = held.get(`${kind}:${id}`)
      if (before !== undefined && isSame(before.body, body)) return []
      return [{ kind, id, basedOn: before?.version ?? 0, removed: false, body }]
    })
    const ids = new Set(wanted.map(([id]) => id))
    const gone = records.filter((record) => record.kind === kind && !ids.has(record.id))
    return [...written, ...gone.map(({ id, version: basedOn }) => ({ kind, id, basedOn, removed: true, body: null }))]
  })
}

const fileKinds = Object.keys(sectionOfKind) as FileRuleKind[]

function listWanted(sections: RuleSections, kind: FileRuleKind): [string, unknown][] | null {
  const section = sections[sectionOfKind[kind]]
  if (section === undefined) return null
  return Array.isArray(section) ? section.map((body) => [body.id, body]) : [['main', section]]
}

/** The same whatever the order of fields. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sortFields(a)) === JSON.stringify(sortFields(b))
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sortFields(field)]),
  )
}
