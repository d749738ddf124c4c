import { parseChineseNumber } from '../../../language/parse-chinese-number.ts'

/** A number in digits or Chinese numerals, as the source of a pattern. */
export const numeral =
  '(?:\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千万半]+|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b)'

const english = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const positional = '零一二三四五六七八九'

/** Reads 1,280, 三十, 半, 九五 (95) or two; NaN when it is no number. */
export function readNumeral(text: string): number {
  const plain = text.replaceAll(',', '').trim()
  if (plain === '半') return 0.5
  const word = english.indexOf(plain)
  if (word >= 0) return word
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain)
  const read = parseChineseNumber(plain)
  if (read !== undefined) return read
  const digits = [...plain].map((char) => positional.indexOf(char))
  return digits.every((digit) => digit >= 0) ? Number(digits.join('')) : Number.NaN
}

type Unit = readonly [dimension: string, factor: number]

/** Units of measure: what they measure and how many of the base unit they are. */
export const units: Readonly<Record<string, Unit>> = {
  ml: ['volume', 1],
  毫升: ['volume', 1],
  l: ['volume', 1000],
  升: ['volume', 1000],
  mm: ['length', 1],
  毫米: ['length', 1],
  cm: ['length', 10],
  厘米: ['length', 10],
  公分: ['length', 10],
  m: ['length', 1000],
  米: ['length', 1000],
  g: ['weight', 1],
  克: ['weight', 1],
  kg: ['weight', 1000],
  公斤: ['weight', 1000],
  千克: ['weight', 1000],
  斤: ['weight', 500],
  两: ['weight', 50],
  mg: ['weight', 0.001],
  毫克: ['weight', 0.001],
  '°c': ['heat', 1],
  '℃': ['heat', 1],
  摄氏度: ['heat', 1],
  度: ['heat', 1],
  寸: ['inch', 1],
  英寸: ['inch', 1],
  inch: ['inch', 1],
  w: ['power', 1],
  瓦: ['power', 1],
  kw: ['power', 1000],
  mah: ['charge', 1],
  毫安: ['charge', 1],
  毫安时: ['charge', 1],
  v: ['tension', 1],
  gb: ['memory', 1],
  g内存: ['memory', 1],
  tb: ['memory', 1024],
  岁: ['age', 1],
}

/** Spans of time: hours each, but months, years and working days stand for themselves. */
export const spans: Readonly<Record<string, Unit>> = {
  秒: ['hours', 1 / 3600],
  秒钟: ['hours', 1 / 3600],
  分钟: ['hours', 1 / 60],
  minute: ['hours', 1 / 60],
  minutes: ['hours', 1 / 60],
  mins: ['hours', 1 / 60],
  min: ['hours', 1 / 60],
  小时: ['hours', 1],
  钟头: ['hours', 1],
  hour: ['hours', 1],
  hours: ['hours', 1],
  h: ['hours', 1],
  天: ['hours', 24],
  日: ['hours', 24],
  day: ['hours', 24],
  days: ['hours', 24],
  晚: ['hours', 24],
  nights: ['hours', 24],
  周: ['hours', 168],
  星期: ['hours', 168],
  礼拜: ['hours', 168],
  week: ['hours', 168],
  weeks: ['hours', 168],
  月: ['months', 1],
  月龄: ['months', 1],
  month: ['months', 1],
  months: ['months', 1],
  季度: ['months', 3],
  年: ['months', 12],
  year: ['months', 12],
  years: ['months', 12],
  工作日: ['workdays', 1],
  'working day': ['workdays', 1],
  'working days': ['workdays', 1],
  'business day': ['workdays', 1],
  'business days': ['workdays', 1],
}

/** Alternatives of a pattern, longest first. */
export function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

/** A rounded number as part of a key. */
export function show(number: number): string {
  return String(Math.round(number * 1000) / 1000)
}
