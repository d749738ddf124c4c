import type { ReadText } from './read-draft.ts'
import type { StatedValue } from './read-values.ts'

/** Values of the draft that neither the basis nor a fact states. */
export function findStrangeValues(draft: ReadText, basis: ReadText, allowed: readonly string[]): string[] {
  const keys = new Set(allowed)
  return draft.values
    .filter(
      (value) =>
        value.kind !== 'one' &&
        !countsList(value, draft) &&
        !basis.values.some((other) => meet(value, other)) &&
        !isFact(value, keys),
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
    .filter((value) => !(value.kind === 'relative' && hasFactDate) && !isSumOfList(value, basis, draft.text))
    .map(({ start, end }) => basis.text.slice(start, end))
}

/** 条件有两个, 两种方案: the draft counts what it goes on to name. */
function countsList({ kind, start, end }: StatedValue, { text }: ReadText): boolean {
  if (kind !== 'count' || !/^[两二三四]$/.test(text.slice(start, end))) return false
  return (
    /^[个种点项条](?:方案|条件|办法|方式|选择|要求|情况)/.test(text.slice(end)) ||
    (/(?:条件|方案|方式|要求|办法|情况|注意)(?:有|为|是|共)?$/.test(text.slice(0, start)) &&
      /^[个种点项条]/.test(text.slice(end)))
  )
}

/** 两笔订单, 两个型号: the list itself says how many. */
function isSumOfList({ kind, keys, start, end }: StatedValue, { text }: ReadText, around: string): boolean {
  if (text.slice(start, end) === '二选一') return /选一|挑一|一个哦|任选|择一|要么|或/.test(around)
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
