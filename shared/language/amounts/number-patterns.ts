import { numeralClass, parseChineseNumber } from '../parse-chinese-number.ts'

/** A written number inside a pattern: 1,280 · 12.5 · 3千 · 1.2w · 一百二 · 三点五; no capturing group. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:\\.\\d{1,2})?\\s?(?:[百千万wk](?![a-z]))?|[${numeralClass}]{1,9}(?:点[零一二三四五六七八九]{1,2})?)`

const scales: Record<string, number> = { 百: 100, 千: 1000, k: 1000, 万: 10_000, w: 10_000 }

/** The value of what `numberPattern` matched; undefined when it is no number after all. */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/[,\s]/g, '')
  const scaled = /^(\d+(?:\.\d+)?)([百千万wk])$/.exec(plain)
  if (scaled !== null) return Number(scaled[1]) * (scales[scaled[2] ?? ''] ?? 1)
  const [whole = '', fraction] = plain.split('点')
  const value = parseChineseNumber(whole)
  if (fraction === undefined || value === undefined) return value
  const digits = [...fraction].map((char) => parseChineseNumber(char) ?? 0).join('')
  return value + Number(`0.${digits}`)
}

/** 两三百 and 二三十: both ends; null when the text is no such pair. */
export function readRangeWord(text: string): [number, number] | null {
  const [, low, high, unit = ''] = /^([一二两三四五六七八])([二两三四五六七八九])([十百千万]?)$/.exec(text) ?? []
  const from = parseChineseNumber(`${low ?? ''}${unit}`)
  const to = parseChineseNumber(`${high ?? ''}${unit}`)
  return from === undefined || to === undefined || to !== from + stepOf(unit) ? null : [from, to]
}

function stepOf(unit: string): number {
  return unit === '' ? 1 : (parseChineseNumber(`一${unit}`) ?? 1)
}
