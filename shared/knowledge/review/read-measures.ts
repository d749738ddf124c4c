import { numberPattern, readNumber, readRangeWord } from '../../language/amounts/number-patterns.ts'
import { numeralClass } from '../../language/parse-chinese-number.ts'
import type { Measure } from './measure.ts'
import { readClocks } from './read-clocks.ts'
import { unitRows } from './units.data.ts'

const units = unitRows.map((row) => ({ ...row, pattern: new RegExp(`^${row.words}`) }))
const anyUnit = unitRows.map(({ words }) => words).join('|')
const number = `(?:${numberPattern}|十几|半)`
/** 两天, 24 到 48 小时, 一个半小时, 三五天, 百分之五, ¥99. */
const written = new RegExp(
  `(百分之|¥|-|−)?(?<![\\d.a-z第几数])(${number})\\s*((?:个)?半)?(?:(?:${anyUnit})?\\s*(?:[-~–—−]|到|至)+\\s*[-−]?(${number}))?\\s*(${anyUnit})(半)?`,
  'g',
)
/** ¥20, and 满 150 or 够 150 before what it earns. */
const bare = new RegExp(
  `(?:¥|满|够|达到|超过)\\s*(${numberPattern})(?![\\d.]|\\s*(?:${anyUnit}))|(?:¥)\\s*(${numberPattern})`,
  'g',
)
const earns = /^\s*(?:以上)?(?:就|可|即|都|才|能|立)?(?:给你?|可以)?(?:包邮|免|送|减|不收|不要[运邮快])/
/** 抵一半, 付一半: of the money; 一半以上 of whatever is spoken of. */
const half = /(?<=[抵付退收扣减出担偿][^,，。]{0,3})一半|一半(?=以上|以下|左右)/g
const anyNumber = new RegExp(
  `[\\d¥半十百零](?:[\\s\\S]|$)|[${numeralClass}]\\s*(?:${anyUnit}|[${numeralClass}点到至-])|百分之`,
)
/** Dates, years and ordinals count nothing. */
const noMeasure =
  /(?:\d{4}|\d{2})\s*年\s*\d{1,2}\s*月|\d{1,2}\s*月\s*\d{1,2}\s*[日号]|20\d\d\s*年|第\s*(?:\d+|[一二三四五六七八九十]+)\s*[天年日周次个件]/g
const atMostBefore = /(?:不超过|不要超过|别超过|最多|至多|不到|(?<!不)少于|(?<!不)低于|以内)[^,，、]{0,2}$/
const atLeastBefore = /(?:不少于|不低于|至少|最少|(?<!不|不要|别)超过|大于|高于|过了?|满|多于|起码)\s*$/
const aboutBefore = /(?:大约|大概|约|差不多|通常|一般)\s*$/
const atMostAfter = /^\s*(?:以内|之内|内|以下|之前|前)/
const atLeastAfter = /^\s*(?:以上|起|及以上|往上)/
const aboutAfter = /^\s*(?:左右|上下|前后|来)/

/** Every number with a unit in a folded sentence, in order. 几天 and dates are none. */
export function readMeasures(text: string): Measure[] {
  if (!anyNumber.test(text)) return []
  const masked = text.replace(noMeasure, (found) => '#'.repeat(found.length))
  const found = readClocks(masked)
  for (const match of masked.matchAll(written)) add(found, readWritten(match, masked))
  for (const match of masked.matchAll(bare)) {
    const value = readNumber(match[1] ?? match[2] ?? '')
    const isMoney = match[0].startsWith('¥') || earns.test(masked.slice(match.index + match[0].length))
    if (value !== undefined && isMoney) add(found, toMeasure('money', 'fen', value * 100, value * 100, match, masked))
  }
  for (const match of masked.matchAll(half)) add(found, toMeasure('percent', 'percent', 50, 50, match, masked))
  return found.sort((a, b) => a.start - b.start)
}

function readWritten(match: RegExpExecArray, text: string): Measure | null {
  const [, prefix = '', first = '', half, second, unitText = '', tail] = match
  const unit = units.find(
    ({ pattern }) => pattern.exec(unitText + text.slice(match.index + match[0].length))?.index === 0,
  )
  if (unit === undefined) return null
  const [from, to] = readEnds(first, second)
  if (from === undefined || to === undefined) return null
  const more = half !== undefined || tail !== undefined ? 0.5 : 0
  const sign = prefix === '-' || prefix === '−' ? -1 : 1
  const kind = prefix === '百分之' ? 'percent' : unit.kind
  // 95 折 and 9.5 折 are the same.
  const factor = unit.unit === 'zhe' && to > 10 ? 1 : unit.factor
  const low = (from + more) * factor * sign
  const high = (to + more) * factor * sign
  return toMeasure(kind, unit.unit, Math.min(low, high), Math.max(low, high), match, text)
}

function readEnds(first: string, second: string | undefined): [number | undefined, number | undefined] {
  const low = readOne(first)
  if (second === undefined) return low
  return [low[0], readOne(second)[1]]
}

function readOne(text: string): [number | undefined, number | undefined] {
  if (text === '半') return [0.5, 0.5]
  if (text === '十几') return [11, 19]
  if (text === '三五') return [3, 5]
  const range = readRangeWord(text)
  if (range !== null) return range
  const value = readNumber(text)
  return [value, value]
}

function toMeasure(
  kind: Measure['kind'],
  unit: string,
  low: number,
  high: number,
  match: RegExpExecArray,
  text: string,
): Measure {
  const start = match.index
  const end = start + match[0].length
  return {
    kind,
    unit,
    low,
    high,
    bound: readBound(text.slice(Math.max(0, start - 6), start), text.slice(end)),
    start,
    end,
  }
}

function readBound(before: string, after: string): Measure['bound'] {
  if (aboutAfter.test(after) || aboutBefore.test(before)) return 'about'
  if (atMostAfter.test(after) || atMostBefore.test(before)) return 'at-most'
  if (atLeastAfter.test(after) || atLeastBefore.test(before)) return 'at-least'
  return 'exact'
}

function add(found: Measure[], next: Measure | null): void {
  if (next === null || found.some(({ start, end }) => start < next.end && end > next.start)) return
  found.push(next)
}
