import { toLocalParts } from '../../../domain/calendar.ts'
import { normaliseText } from '../../../language/normalise-text.ts'
import { readValues } from './read-values.ts'
import { show } from './value-patterns.ts'

const instant = /^\d{4}-\d{2}-\d{2}T/

/** The keys of all values that the facts allow: minor units as money, moments as dates and clocks, codes as they are. */
export function factKeys(facts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(facts).flatMap(([name, value]) => keysOf(name, value))
}

/** What the facts say in words: names, places, colours, for the words that a draft may use. */
export function factText(facts: Readonly<Record<string, unknown>>): string {
  const spoken = Object.keys(facts).flatMap((name) =>
    namedFacts.filter(([pattern]) => pattern.test(name)).map(([, words]) => words),
  )
  return [...Object.values(facts).flatMap(wordsOf), ...spoken].join('，')
}

/** What a fact is called in a reply: a refund of so much may be spoken of. */
const namedFacts: readonly (readonly [name: RegExp, words: string])[] = [
  [/^refund/, '退款'],
  [/carrier/i, '快递'],
  [/^order\.no|waybill/i, '单号'],
  [/points/i, '积分'],
  [/^coupon/, '优惠券'],
]

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return instant.test(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : []
}

function keysOf(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysOf(name, one))
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([part, one]) => keysOf(`${name}.${part}`, one))
  if (typeof value === 'number') return keysOfNumber(name, value)
  if (typeof value !== 'string') return []
  return instant.test(value) ? keysOfInstant(value) : readValues(normaliseText(value)).flatMap(({ keys }) => keys)
}

const named: readonly [ending: RegExp, unit: string][] = [
  [/minutes$/i, '分钟'],
  [/hours$/i, '小时'],
  [/workdays?(?:From|To)?$/i, '个工作日'],
  [/days?(?:From|To)?$/i, '天'],
  [/nights$/i, '晚'],
  [/months$/i, '个月'],
  [/years$/i, '年'],
  [/percentoff$/i, '% off'],
  [/percent$/i, '%'],
  [/cm$/i, 'cm'],
  [/mm$/i, 'mm'],
  [/kg$/i, 'kg'],
  [/gram$/i, 'g'],
  [/ml$/i, 'ml'],
  [/litre$/i, 'l'],
  [/celsius$/i, '℃'],
]

function keysOfNumber(name: string, value: number): string[] {
  if (/minor$/i.test(name)) return [`money:${show(Math.abs(value) / 100)}`, `n:${show(Math.abs(value) / 100)}`]
  const unit = named.find(([ending]) => ending.test(name))?.[1]
  return unit === undefined ? [`n:${show(value)}`] : readValues(`${value}${unit}`).flatMap(({ keys }) => keys)
}

/** A moment as the shop's clock shows it; an end of day is also midnight, of that day or the day before. */
function keysOfInstant(text: string): string[] {
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) return []
  const { month, day, hour, minute } = toLocalParts(at)
  const before = toLocalParts(new Date(at.getTime() - 1000))
  const isEnd = (hour === 23 && minute === 59) || (hour === 0 && minute === 0)
  const day1 = [`date:${month}-${day}`, `day:${day}`, `clock:${hour * 60 + minute}`]
  return isEnd ? [...day1, 'clock:0', `date:${before.month}-${before.day}`, `day:${before.day}`] : day1
}
