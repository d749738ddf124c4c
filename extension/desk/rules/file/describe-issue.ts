import type * as v from 'valibot'

/** One thing that is wrong with a file: where, and what to write instead. */
export interface FileProblem {
  /** `promotions[2].tiers[0].thresholdMinor`; empty for the file itself. */
  path: string
  sentence: string
}

type Issue = v.BaseIssue<unknown>

/** A schema's complaint as sentences; one that tried several kinds of object tells of the kind that was meant. */
export function describeIssue(section: string, from: number, issue: Issue): FileProblem[] {
  const path = pathOf(section, from, issue)
  return [{ path, sentence: sentenceOf(path, issue) }]
}

/** Entries count on over the slices of a list. */
function pathOf(section: string, from: number, { path }: Issue): string {
  return (path ?? []).reduce<string>((sum, { key }, depth) => {
    if (typeof key === 'number') return `${sum}[${depth === 0 ? key + from : key}]`
    return `${sum}.${String(key)}`
  }, section)
}

function sentenceOf(path: string, issue: Issue): string {
  const got = showValue(issue.input)
  if (issue.input === undefined) return '少了这一项'
  return `${wantedOf(path, issue)}，收到 ${got}`
}

function wantedOf(path: string, { type, requirement, expected }: Issue): string {
  const name =
    path
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]/g, '') ?? ''
  if (name.endsWith('Minor') && (type === 'number' || type === 'integer')) return '要是整数分'
  if (name.endsWith('At')) return '要是 UTC 时间，写成 2026-11-30T16:00:00.000Z'
  if (type === 'min_length') return requirement === 1 ? '至少要有 1 个' : `至少要有 ${requirement} 个`
  if (type === 'max_length') return `最多 ${requirement} 个字`
  if (type === 'min_value') return `不能小于 ${requirement}`
  if (type === 'max_value') return `不能大于 ${requirement}`
  if (type === 'integer') return '要是整数'
  if (type === 'regex') return '编号只能用字母、数字和 _ . : -'
  if (type === 'iso_date') return '要是日期，写成 2026-11-30'
  return wantedKind(type, expected)
}

const kinds: Record<string, string> = {
  number: '要是数字',
  string: '要是文字',
  boolean: '要是 true 或 false',
  array: '要是列表 [ … ]',
  object: '要是对象 { … }',
  record: '要是对象 { … }',
  tuple: '要是两个数字，例如 [2, 4]',
}

function wantedKind(type: string, expected: string | null): string {
  const kind = kinds[type]
  if (kind !== undefined) return kind
  const choices = expected?.match(/"[^"]+"/g)?.map((word) => word.slice(1, -1)) ?? []
  return choices.length > 0 ? `要是 ${choices.join('、')} 之一` : '不是能用的值'
}

function showValue(input: unknown): string {
  const text = JSON.stringify(input) ?? String(input)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
