import { numeralClass } from '../language/parse-chinese-number.ts'
import type { FoldedText } from './fold-text.ts'
import type { Mark, StepMeter } from './marks.ts'

const chineseDigits: ReadonlyMap<string, string> = new Map(
  [...'零〇一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖'].map((char) => [char, digitOf(char)]),
)

const numerals = new Set(numeralClass)
const bigNumerals = new Set('十百千万')

function digitOf(char: string): string {
  const groups = ['零〇', '一壹幺', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
  return String(groups.findIndex((group) => group.includes(char)))
}

/** Shapes without a word list: phone numbers, landlines, identity cards, other numbers and sums. */
export function findShapes(folded: FoldedText, meter: StepMeter): Mark[] {
  return [...findNumbers(folded, meter), ...findWrittenAmounts(folded, meter), ...findHandles(folded, meter)]
}

/** Runs of digits, Chinese ones included. A run is looked at once, whatever its length. */
function findNumbers({ text, gaps }: FoldedText, meter: StepMeter): Mark[] {
  const marks: Mark[] = []
  for (let start = 0; start < text.length; ) {
    if (readDigit(text[start]) === undefined) {
      start += 1
      meter.steps += 1
      continue
    }
    let end = start
    let digits = ''
    while (end < text.length) {
      const digit = readDigit(text[end])
      meter.steps += 1
      const isPoint = text[end] === '.'
      if ((digit === undefined && !isPoint) || (end > start && gaps[end] === 'hard')) break
      digits += digit ?? ''
      end += 1
    }
    marks.push(...nameNumber({ text, start, end, digits, groups: groupsOf(gaps, start, end) }))
    start = end
  }
  return marks
}

function readDigit(char: string | undefined): string | undefined {
  if (char === undefined) return undefined
  return char >= '0' && char <= '9' ? char : chineseDigits.get(char)
}

/** Lengths of the parts that blanks or dashes make. */
function groupsOf(gaps: readonly string[], start: number, end: number): number[] {
  const groups = [1]
  for (let at = start + 1; at < end && groups.length < 24; at += 1) {
    if (gaps[at] === '') groups[groups.length - 1] = (groups[groups.length - 1] ?? 0) + 1
    else groups.push(1)
  }
  return groups
}

type NumberRun = { text: string; start: number; end: number; digits: string; groups: number[] }

function nameNumber(run: NumberRun): Mark[] {
  const { text, start, end, digits, groups } = run
  const of = (name: string): Mark[] => [{ of: name, start, end }]
  if (isLetter(text[start - 1]) && digits.length > 8) return of('waybill')
  const after = text.slice(end, end + 2)
  if (digits.length <= 6 && /^(?:元|块|刀|%)/.test(after)) return [{ of: 'amount', start, end: end + 1 }]
  if (digits.length <= 4 && givenBefore.test(text.slice(Math.max(0, start - 3), start)) && isOver.test(after))
    return of('amount')
  if (digits.length === 18 || (digits.length === 17 && after.startsWith('x')))
    return isIdentity(digits) ? of('idCard') : []
  const national = digits.length === 13 && digits.startsWith('86') ? digits.slice(2) : digits
  const isSplitRight =
    groups.length === 1 || groups.length >= 7 || /^(?:2,)?(?:3,4,4|3,8|7,4|4,4,3|3,3,5)$/.test(groups.join())
  if (/^1[3-9]\d{9}$/.test(national) && isSplitRight) return of('phone')
  if (/^0(?:10|2\d|[3-9]\d\d)[2-9]\d{6,7}$/.test(digits)) return of('landline')
  if (digits.length >= 12 && digits.length <= 15) return of('waybill')
  if (digits.length >= 5 && digits.length <= 11) return of('number')
  return []
}

/** 退您18 without a unit is money when nothing is counted after it. */
const givenBefore = /(?:[退赔补返]给?[您你]|补偿)$/
const isOver = /^(?:$|[,;吧哈哦啊呀])/

function isIdentity(digits: string): boolean {
  return /^[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}/.test(digits)
}

/** 五十, 一百二十块, 三元: what can be a sum when it is written out. */
function findWrittenAmounts({ text }: FoldedText, meter: StepMeter): Mark[] {
  const marks: Mark[] = []
  for (let start = 0; start < text.length; ) {
    let end = start
    let hasUnit = false
    while (end < text.length && numerals.has(text[end] ?? '')) {
      hasUnit ||= bigNumerals.has(text[end] ?? '')
      end += 1
    }
    meter.steps += end - start + 1
    const isMoney = text[end] === '元' || (text[end] === '块' && (hasUnit || text[end + 1] === '钱'))
    if (end > start && end - start <= 10 && (hasUnit || isMoney)) marks.push({ of: 'amount', start, end })
    start = end + 1
  }
  return marks
}

/** Names of accounts: letters with digits among them, as 加我 xiaoman0571. */
function findHandles({ text }: FoldedText, meter: StepMeter): Mark[] {
  meter.steps += text.length
  return [...text.matchAll(/[a-z0-9]+/g)].flatMap(({ 0: run, index: start }) => {
    const isName = run.length >= 6 && run.length <= 20 && /^[a-z]/.test(run) && /\d/.test(run)
    return isName ? [{ of: 'handle', start, end: start + run.length }] : []
  })
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && char >= 'a' && char <= 'z'
}
