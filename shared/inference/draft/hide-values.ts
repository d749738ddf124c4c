import { readValues } from '../../replies/checks/draft/read-values.ts'

/** A value that the model never sees: its mark in the prompt, and the words that come back in its place. */
export interface HiddenValue {
  mark: string
  words: string
  /** What the model is told that stands here, so that its sentence fits. */
  kind: string
}

/** A text whose values are marks. */
export interface HiddenText {
  text: string
  values: HiddenValue[]
}

/** What came back from a model with its values put in, or why it cannot be used. */
export type RestoredText =
  | { ok: true; value: string }
  | { ok: false; reason: 'value-missing' | 'value-doubled' | 'value-invented' | 'values-merged' }

type Span = { start: number; end: number; kind: string }

const signs: readonly [string, RegExp][] = [
  ['链接', /(?:https?:\/\/|www\.)[^\s，。；、）)]+|[\w.*-]+@[\w.-]+/g],
  ['名称', /「[^」]+」|《[^》]+》|“[^”]+”/g],
  ['金额', /[¥￥$€£]\s?\d[\d,]*(?:\.\d+)?/g],
  ['编号', /[A-Za-z*]*\d[\w*]*(?:[-.:/,]\w+)*/g],
  ['数值', /\p{N}+/gu],
]
const marks = /⟦[^⟦⟧]*⟧/g

/** Puts a mark for every number, amount, date, code, link and name, so that no rewording can change one. */
export function hideValues(text: string, names: readonly string[] = []): HiddenText {
  const plain = text.replace(/[⟦⟧]/g, '')
  const values: HiddenValue[] = []
  let [written, from] = ['', 0]
  for (const { start, end, kind } of mergeSpans(findSpans(plain, names), plain)) {
    const mark = `⟦a${values.length + 1}⟧`
    values.push({ mark, words: plain.slice(start, end), kind })
    written += plain.slice(from, start) + mark
    from = end
  }
  return { text: written + plain.slice(from), values }
}

/** Puts the values back. Each mark has to stand exactly once, apart where it stood apart, and beside no other number. */
export function restoreValues(written: string, hidden: HiddenText): RestoredText {
  const found = written.match(marks) ?? []
  const known = new Map(hidden.values.map(({ mark, words }) => [mark, words]))
  const rest = written.replace(marks, '')
  if (found.some((mark) => !known.has(mark)) || /[⟦⟧\p{N}]/u.test(rest)) return { ok: false, reason: 'value-invented' }
  if (new Set(found).size !== found.length) return { ok: false, reason: 'value-doubled' }
  if (found.length !== known.size) return { ok: false, reason: 'value-missing' }
  const touching = written.match(/⟧⟦a\d+⟧/g) ?? []
  if (touching.some((pair) => !hidden.text.includes(pair))) return { ok: false, reason: 'values-merged' }
  return { ok: true, value: written.replace(marks, (mark) => known.get(mark) ?? mark) }
}

/** The beginning of what a model is writing, as far as its marks are whole; null where one is not of this text. */
export function restorePart(soFar: string, hidden: HiddenText): string | null {
  const open = soFar.lastIndexOf('⟦')
  const whole = open > soFar.lastIndexOf('⟧') ? soFar.slice(0, open) : soFar
  const seen = new Set(whole.match(marks) ?? [])
  const restored = restoreValues(whole, { ...hidden, values: hidden.values.filter(({ mark }) => seen.has(mark)) })
  return restored.ok ? restored.value : null
}

function findSpans(text: string, names: readonly string[]): Span[] {
  const folded = text.toLowerCase()
  // A fold that moves places (İ) would hide the wrong letters.
  const stated = folded.length === text.length ? readValues(folded) : []
  return [
    ...stated.map(({ start, end }) => ({ start, end, kind: '数值' })),
    ...signs.flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, kind })),
    ),
    ...names.filter((name) => name.length > 1).flatMap((name) => placesOf(text, name)),
  ]
}

function placesOf(text: string, name: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length, kind: '名称' })
  return places
}

/** What only blanks part is one value: 11 月 25 日. */
function mergeSpans(spans: Span[], text: string): Span[] {
  const merged: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || text.slice(last.end, span.start).trim() !== '') merged.push({ ...span })
    else last.end = Math.max(last.end, span.end)
  }
  return merged
}
