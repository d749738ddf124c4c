import type { Entities } from './entities.ts'
import { numeralClass, parseChineseNumber } from './parse-chinese-number.ts'

type Body = Pick<Entities, 'heightCm' | 'weightKg'>

const number = `(\\d{2,3}(?:\\.\\d)?|[${numeralClass}]{2,5})`
const digitWord = '[零一二三四五六七八九]'
const metres = new RegExp(
  `(?<![\\d.])([12一二])\\s*(?:米|m(?![a-z])|\\.(?=\\d{1,2}\\s*(?:米|m)))\\s*(\\d{1,2}(?!\\d)|[${numeralClass}]{1,3})`,
)
const decimalMetres = /(?<![\d.])([12]\.\d{1,2})\s*(?:米|m(?![a-z]))/
const bareDecimal = /(?<![\d.¥])([12]\.(?:\d\d|[5-9]))(?![\d.元块l%]|\s*(?:升|kg|公斤|斤|m[ml]))/
const centimetres = new RegExp(`(?<![\\d.])([12]?\\d{2}|[${numeralClass}]{3,5})\\s*(?:cm|厘米|公分)`)
const spokenDigits = new RegExp(
  `(?<!${digitWord})一([四五六七八九])(${digitWord})(?!${digitWord}|[十百千万个件双斤年月日])`,
)
const heightWord = new RegExp(
  `(?:身高|净高|个子|高|height)\\s*(?:是|为|大概|差不多|有|:)?\\s*([12]?\\d{2}(?!\\d|\\s*(?:kg|公斤|千克|市?斤))|[${numeralClass}]{3,5})`,
)
/** 172 高: the word behind the number. */
const heightBefore = /(?<![\d.])(1[3-9]\d|20\d)\s*(?:的?身高|高)(?!\s*[12]\d\d(?!\d))/
const feet = /(\d)\s*(?:'|ft|feet|foot)\s*(\d{1,2})?\s*(?:"|in|inch(?:es)?)?/
const kilograms = new RegExp(`(?<![\\d.])${number}\\s*(?:多|来)?\\s*(?:kgs?|公斤|千克|kilos?)`)
const jin = new RegExp(`(?<![\\d.])${number}\\s*(?:多|来)?\\s*(?:市斤|斤)`)
const jinRange = /(?<![\d.])(\d{2,3})\s*(?:[-~到至])+\s*(\d{2,3})\s*(斤|kg|公斤)/
const pounds = /(?<![\d.])(\d{2,3})\s*(?:lbs?|pounds?)/
const weightWord = new RegExp(
  `(?:体重|净重|重|weight)\\s*(?:是|为|大概|差不多|有|:)?\\s*(\\d{2,3}(?:\\.\\d)?(?!\\d)|[${numeralClass}]{2,5})`,
)
const pair = /(?<![\d.])(1[3-9]\d|20\d)(?:cm)?\s*[\s/,，、.\-和]\s*(\d{2,3}(?:\.\d)?)(?![\d]|[abcy](?![a-z]))/
const swappedPair = /(?<![\d.])(\d{2,3})\s*[\s/,、-]\s*(1[4-9]\d)(?!\d)/
const bareHeight = /(?<![\d.¥￥])(1[4-9]\d)(?![\d.元块号])/
const barePounds = /(?<![\d.])(\d{2,3})(?![\d.元块号码])/
const aboutBody =
  /多大|尺码|什么码|几码|多大码|哪个码|啥码|穿|size|身高|体重|我(?:是|有|大概)?\s*1[4-9]\d(?![\d.元块号码]|\s*[块元个件])/
const aboutChild = /宝宝|孩子|儿子|女儿|小孩|娃|岁|个月|童/

/**
 * Height and weight in the spellings shoppers use: 172, 一米七二, 一七二, 1米72, 1.72m, 68kg, 六十八公斤, 136斤,
 * 172 68, 172/136斤, 高160重100, 5'8" 150 lbs. Below 30 kg only for a child.
 */
export function extractBody(text: string): Body {
  const body: Body = {}
  const weightKg = weightOf(text)
  const heightCm = heightOf(text, weightKg)
  if (heightCm !== undefined) body.heightCm = heightCm
  const kilos = weightKg ?? weightBeside(text, heightCm)
  if (kilos !== undefined) body.weightKg = kilos
  return body
}

function weightOf(text: string): number | undefined {
  const range = jinRange.exec(text)
  if (range !== null) return fromRange(range)
  const low = lowest(text)
  const kilos = parseGroup(kilograms.exec(text)?.[1])
  if (kilos !== undefined) return plausible(kilos, low, 200)
  const halves = parseGroup(jin.exec(text)?.[1])
  if (halves !== undefined) return plausible(halves / 2, low, 200)
  const pound = pounds.exec(text)?.[1]
  if (pound !== undefined) return plausible(Math.round(Number(pound) * 4.536) / 10, low, 200)
  return fromBareWeight(weightWord.exec(text)?.[1])
}

/** 110 到 120 斤: the middle. */
function fromRange([, from = '', to = '', unit = '']: RegExpExecArray): number | undefined {
  const middle = (Number(from) + Number(to)) / 2
  return plausible(unit === '斤' ? middle / 2 : middle, 5, 200)
}

function lowest(text: string): number {
  return aboutChild.test(text) ||
    /(?<![\d.])(?:[6-9]\d|1[0-3]\d)\s*(?:cm|厘米|公分)|一米[一二三]|身高\s*\d{2}(?!\d)/.test(text)
    ? 3
    : 20
}

function heightOf(text: string, weightKg: number | undefined): number | undefined {
  const written = writtenHeight(text)
  if (written !== undefined) return plausible(written, 50, 230)
  const named = parseGroup((heightBefore.exec(text) ?? heightWord.exec(text))?.[1]) ?? parseGroup(pair.exec(text)?.[1])
  if (named !== undefined && named >= 50) return plausible(named, 50, 230)
  const isAbout = weightKg !== undefined || aboutBody.test(text)
  const alone = aloneHeight.test(text)
  if (!isAbout && !alone) return undefined
  const rest = text.replace(weighed, ' ')
  const decimal = bareDecimal.exec(rest)?.[1]
  if (decimal !== undefined) return plausible(Math.round(Number(decimal) * 100), 120, 220)
  const swapped = isAbout ? swappedPair.exec(text)?.[2] : undefined
  return parseGroup(swapped ?? bareHeight.exec(rest)?.[1]) ?? spokenHeight(rest)
}

function writtenHeight(text: string): number | undefined {
  const decimal = decimalMetres.exec(text)?.[1]
  if (decimal !== undefined) return Math.round(Number(decimal) * 100)
  const written = metres.exec(text)
  if (written !== null) return fromMetres(written[1] ?? '1', written[2] ?? '')
  const foot = feet.exec(text)
  if (foot !== null && Number(foot[1]) >= 4 && Number(foot[1]) <= 6)
    return Math.round(Number(foot[1]) * 30.48 + Number(foot[2] ?? 0) * 2.54)
  return parseGroup(centimetres.exec(text)?.[1])
}

/** 一七二 is 172. */
function spokenHeight(text: string): number | undefined {
  const [, tens, ones] = spokenDigits.exec(text) ?? []
  if (tens === undefined || ones === undefined) return undefined
  return 100 + 10 * (parseChineseNumber(tens) ?? 0) + (ones === '零' ? 0 : (parseChineseNumber(ones) ?? 0))
}

const weighed = /\d+(\.\d)?\s*(?:kgs?|公斤|千克|市斤|斤|lbs?)/g
const aloneHeight = new RegExp(
  `^\\s*(?:那|我|如果|要是|身高)?(?:${bareHeight.source}|[12]\\.\\d\\d|${spokenDigits.source})\\s*(?:的?呢|的|吧)?[?？]?\\s*$`,
)

/** 1米7 is 170, 1米72 is 172, 一米七 is 170, 一米七二 is 172, 一米六十 is 160. */
function fromMetres(metre: string, rest: string): number {
  const whole = (parseChineseNumber(metre) ?? 1) * 100
  const digits = [...rest].map((char) => parseChineseNumber(char) ?? 0)
  if (/^\d+$/.test(rest)) return whole + (rest.length === 1 ? Number(rest) * 10 : Number(rest))
  if (rest.includes('十')) return whole + (parseChineseNumber(rest) ?? 0)
  return whole + (digits.length === 1 ? (digits[0] ?? 0) * 10 : (digits[0] ?? 0) * 10 + (digits[1] ?? 0))
}

/** The second number beside a height: up to 99 it is kilograms unless the pair cannot be; above, jin. */
function weightBeside(text: string, heightCm: number | undefined): number | undefined {
  if (heightCm === undefined) return undefined
  const paired = pair.exec(text)?.[2]
  if (paired !== undefined) return fromBareWeight(paired)
  const rest = text
    .replace(decimalMetres, ' ')
    .replace(metres, ' ')
    .replace(centimetres, ' ')
    .replace(feet, ' ')
    .replace(bareDecimal, ' ')
    .replace(String(heightCm), ' ')
  const bare = barePounds.exec(rest)
  // 身高172预算200: the second is no weight.
  if (
    bare === null ||
    /(?:预算|价|满|减|岁|码)\s*$/.test(rest.slice(0, bare.index)) ||
    /^\s*(?:岁|以内|左右的?价|预算|年|天|cm|厘米)/.test(rest.slice(bare.index + bare[0].length))
  )
    return undefined
  return fromBareWeight(bare[1])
}

function fromBareWeight(text: string | undefined): number | undefined {
  const value = parseGroup(text)
  if (value === undefined) return undefined
  return value >= 90 ? plausible(value / 2, 20, 200) : plausible(value, 30, 200)
}

function parseGroup(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseChineseNumber(text)
}

function plausible(value: number, low: number, high: number): number | undefined {
  return value >= low && value <= high ? value : undefined
}
