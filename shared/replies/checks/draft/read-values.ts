import { readers } from './value-readers.ts'

/** A value that a text states: its place, its kind and the keys under which equal values meet. */
export type StatedValue = { start: number; end: number; kind: string; keys: string[] }

/** The values of a normalised text, in the order of the text. */
export function readValues(text: string): StatedValue[] {
  let left = text
  const found: StatedValue[] = []
  for (const { kind, pattern, read } of readers) {
    const taken: [start: number, end: number][] = []
    for (const match of left.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const keys = read([...match]).filter((key) => !key.endsWith('NaN'))
      if (keys.length === 0 || match[0].includes('▮')) continue
      taken.push([start, end])
      for (const part of splitKeys(keys)) found.push({ start, end, kind, keys: part })
    }
    left = maskSpans(left, taken)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The text with each of the spans, which are in order, replaced by marks. */
export function maskSpans(text: string, spans: readonly (readonly [start: number, end: number])[]): string {
  let out = ''
  let from = 0
  for (const [start, end] of spans) {
    if (start < from) continue
    out += text.slice(from, start) + '▮'.repeat(end - start)
    from = end
  }
  return out + text.slice(from)
}

/** A range states two values; keys of one value share their group until the first key's dimension returns. */
function splitKeys(keys: string[]): string[][] {
  const parts: string[][] = []
  for (const key of keys) {
    const last = parts.at(-1)
    const dimension = key.split(':')[0]
    if (last === undefined || last.some((other) => other.split(':')[0] === dimension && dimension !== 'clock'))
      parts.push([key])
    else last.push(key)
  }
  return parts
}
