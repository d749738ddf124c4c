import { formatMinor } from '../../../shared/ui/format-minor.ts'
import { describeInstant } from './beijing-time.ts'
import { fieldNames, wordOf } from './texts/field-names.ts'

/** One field that two versions of a rule do not have in common, as people read it. */
export interface Difference {
  path: string
  label: string
  before: string
  after: string
}

/** What one body says and another does not, field by field. */
export function listDifferences(before: unknown, after: unknown): Difference[] {
  const [old, fresh] = [flatten(before), flatten(after)]
  const paths = [...new Set([...old.keys(), ...fresh.keys()])]
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path), fresh.get(path)]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    return [{ path, label: describePath(path), before: describe(path, was), after: describe(path, is) }]
  })
}

/** `tiers[1].offMinor` → 档位 2 减. */
export function describePath(path: string): string {
  return path
    .replace(/\[(\d+)\]/g, (_, digits: string) => `.${Number(digits) + 1}`)
    .split('.')
    .filter(Boolean)
    .map((step) => fieldNames[step] ?? step)
    .join(' ')
}

/** Leaves by path; lists of plain words are one leaf. */
function flatten(value: unknown, path = '', into = new Map<string, unknown>()): Map<string, unknown> {
  const isWords = Array.isArray(value) && value.every((entry) => typeof entry !== 'object' || entry === null)
  if (typeof value !== 'object' || value === null || isWords) {
    if (value !== undefined) into.set(path, value)
    return into
  }
  const steps = Array.isArray(value)
    ? value.map((entry, index): [string, unknown] => [`${path}[${index}]`, entry])
    : Object.entries(value).map(([name, entry]): [string, unknown] => [path === '' ? name : `${path}.${name}`, entry])
  for (const [step, entry] of steps) flatten(entry, step, into)
  return into
}

function describe(path: string, value: unknown): string {
  if (value === undefined) return '没有'
  if (value === null) return path === '' ? '没有设' : '不限'
  if (Array.isArray(value)) return value.length === 0 ? '空' : value.map(String).join('、')
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return path.endsWith('Minor') ? formatMinor(value) : String(value)
  const text = String(value)
  return /^\d{4}-\d\d-\d\dT/.test(text) ? describeInstant(text) : wordOf(text)
}
