import { numeralClass, parseChineseNumber } from '../language/parse-chinese-number.ts'

type Unit = { sign: string; times: number }

/** Names of units by what they measure: the sign of the smallest, and how many of it each holds. */
const units: Record<string, Unit> = Object.fromEntries([
  ...list('ml', { 1: '毫升 ml', 1000: '升 公升 l' }),
  ...list('g', { 1: '克 g', 500: '斤 市斤', 1000: '千克 公斤 kg' }),
  ...list('mm', { 1: '毫米 mm', 10: '厘米 公分 cm', 1000: '米 m', 1000000: '公里 千米 km' }),
  ...list('min', { 1: '分钟 min', 60: '小时 个小时 h', 1440: '天', 10080: '周 个星期 星期' }),
  ...list('mo', { 1: '个月', 12: '年' }),
  ...list('mah', { 1: '毫安时 毫安 mah' }),
  ...list('w', { 1: '瓦 w', 1000: '千瓦 kw' }),
  ...list('v', { 1: '伏 v' }),
  ...list('c', { 1: '摄氏度 度 ℃ °c' }),
  ...list('in', { 1: '英寸 寸 inch' }),
])
const names = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|')

/** 第三天, 每天 and 半天 of 大半天 measure nothing. */
const measures = new RegExp(
  `(?<![\\da-z.${numeralClass}第每大])(\\d+(?:\\.\\d+)?|[${numeralClass}]+|半)\\s?(${names})(?![a-z\\d])`,
  'g',
)
const counted = new RegExp(
  `(?<![${numeralClass}第万])([二两三四五六七八九十][${numeralClass}]*)(?=[件个次瓶包盒箱双条只套支袋片层人折号块元岁码星])`,
  'g',
)

/**
 * Numbers with units in one form: 500 毫升 and 500ml, 两米 and 2m and 200cm, 一周 and 7 天 read the same; numbers
 * that count pieces in digits (三件 → 3件).
 */
export function foldMeasures(text: string): string {
  if (!/[\d〇一二两三四五六七八九十百千半]/.test(text)) return text
  return text
    .replace(measures, (whole, amount: string, name: string) => fold(amount, name) ?? whole)
    .replace(counted, (whole) => String(parseChineseNumber(whole) ?? whole))
}

function fold(amount: string, name: string): string | undefined {
  const unit = units[name]
  const value = amount === '半' ? 0.5 : parseChineseNumber(amount)
  if (unit === undefined || value === undefined || isNoMeasure(value, name)) return undefined
  const total = value * unit.times
  return ` ${Number.isInteger(total) ? total : total.toFixed(2)}${unit.sign} `
}

/** 2026 年 is a date, 一度 once upon a time. */
function isNoMeasure(value: number, name: string): boolean {
  return (name === '年' && value > 100) || (name === '度' && value < 5)
}

function list(sign: string, bySize: Record<number, string>): [string, Unit][] {
  return Object.entries(bySize).flatMap(([times, written]) =>
    written.split(' ').map((name): [string, Unit] => [name, { sign, times: Number(times) }]),
  )
}
