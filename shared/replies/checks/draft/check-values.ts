import type { ReadText } from './read-draft.ts'
import type { StatedValue } from './read-values.ts'

/** Values of the draft that neither the basis nor a fact states. */
export function findStrangeValues(draft: ReadText, basis: ReadText, allowed: readonly string[]): string[] {
  const keys = new Set(allowed)
  return draft.values
    .filter(
      (value) => value.kind !== 'one' && !basis.values.some((other) => meet(value, other)) && !isFact(value, keys),
    )
    .map(({ start, end }) => draft.text.slice(start, end))
}

/** Values of the basis that the draft does not state: a limit, a price or a deadline is gone. */
export function findValuesLeftOut(draft: ReadText, basis: ReadText, allowed: readonly string[]): string[] {
  const keys = new Set(allowed)
  const hasFactDate = draft.values.some(
    ({ kind, keys: own }) => (kind === 'date' || kind === 'day') && own.some((key) => keys.has(key)),
  )
  return basis.values
    .filter((value) => value.kind !== 'one' && !draft.values.some((other) => meet(value, other)))
    .filter((value) => !(value.kind === 'relative' && hasFactDate) && !isSumOfList(value, basis))
    .map(({ start, end }) => basis.text.slice(start, end))
}

/** 两笔订单, 两个型号: the list itself says how many. */
function isSumOfList({ kind, keys, start, end }: StatedValue, { text }: ReadText): boolean {
  return (
    kind === 'count' &&
    keys[0] === 'n:2' &&
    /^[两二]/.test(text.slice(start, end)) &&
    !/[限满送多少]$/.test(text.slice(0, start)) &&
    /^[个笔种款]/.test(text.slice(end))
  )
}

/** Equal under a typed key, or under the bare number where one of the two names no unit. */
function meet(a: StatedValue, b: StatedValue): boolean {
  return a.keys.some((key) => b.keys.includes(key) && (!key.startsWith('n:') || isBare(a) || isBare(b)))
}

function isBare({ keys }: StatedValue): boolean {
  return keys.length === 1 && keys[0]?.startsWith('n:') === true
}

function isFact(value: StatedValue, keys: ReadonlySet<string>): boolean {
  return value.keys.some((key) => keys.has(key) && (!key.startsWith('n:') || isBare(value)))
}
