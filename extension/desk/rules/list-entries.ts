import { keyOf } from './rule-draft.ts'
import type { RulesStore } from './rules-store.ts'
import { type RulesSection, serviceParts } from './sections.ts'

/** One line below a section: a record or a part of one. */
export interface RuleEntry {
  id: string
  label: string
  /** 未开始, 已结束; empty while it holds. */
  note: string
  isChanged: boolean
}

/** What stands below a section, new ones last. */
export function listEntries({ kind, shape, noun }: RulesSection, store: RulesStore): RuleEntry[] {
  if (kind === null) return []
  const drafts = store.drafts.value
  if (shape === 'parts') {
    const before: object = store.find(keyOf({ kind, id: 'main' }))?.body ?? {}
    const after: object = drafts.get(keyOf({ kind, id: 'main' }))?.body ?? before
    return serviceParts.map(({ id, label, fields }) => {
      const isChanged = fields.some((name) => textOf(before, name) !== textOf(after, name))
      return { id, label, note: '', isChanged }
    })
  }
  const records = store.records.value.filter((record) => record.kind === kind)
  const fresh = [...drafts.values()].filter((draft) => draft.kind === kind && store.find(keyOf(draft)) === undefined)
  return [...records, ...fresh].map((rule) => {
    const body = drafts.get(keyOf(rule))?.body ?? rule.body
    const label = body !== null && 'name' in body && body.name.trim() !== '' ? body.name : `新${noun}`
    return { id: rule.id, label, note: lifeOf(body), isChanged: drafts.has(keyOf(rule)) }
  })
}

function lifeOf(body: object | null): string {
  if (body === null || !('startsAt' in body) || !('endsAt' in body)) return ''
  const now = Date.now()
  if (now < Date.parse(String(body.startsAt))) return '未开始'
  return now >= Date.parse(String(body.endsAt)) ? '已结束' : ''
}

function textOf(body: object, name: string): string | undefined {
  return JSON.stringify(Object.entries(body).find(([field]) => field === name)?.[1])
}
