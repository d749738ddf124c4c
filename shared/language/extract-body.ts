import type { Entities } from './entities.ts'
import { numeralClass, parseChineseNumber } from './parse-chinese-number.ts'

type Body = Pick<Entities, 'heightCm' | 'weightKg'>

const metres = new RegExp(
  `([12一二])\\s*(?:米|m(?![a-z])|\\.(?=\\d{1,2}\\s*(?:米|m)))\\s*([${numeralClass}\\d]{1,3})?`,
  'i',
)
const decimalMetres = /(?<![\d.])([12]\.\d{1,2})\s*(?:米|m(?![a-z]))/i
const centimetres = new RegExp(`(?<![\\d.])([12]?\\d{2}|[${numeralClass}]{3,5})\\s*(?:cm|厘米|公分)`, 'i')
const heightWord = /(?:身高|高|height)\s*(?:是|为|:|：)?\s*(\d{3})(?!\d)/i
const kilograms = new RegExp(
  `(?<![\\d.])(\\d{2,3}(?:\\.\\d)?|[${numeralClass}]{2,5})\\s*(?:kgs?|公斤|千克|kilos?)`,
  'i',
)
const jin = new RegExp(`(?<![\\d.])(\\d{2,3}(?:\\.\\d)?|[${numeralClass}]{2,5})\\s*(?:市斤|斤)`, 'i')
const weightWord = /(?:体重|重|weight)\s*(?:是|为|:|：)?\s*(\d{2,3})(?!\d)/i
const pair = /(?<![\d.])(1[3-9]\d|20\d)(?:cm)?\s*[\s/,，、.\-和]\s*(\d{2,3}(?:\.\d)?)(?![\d])/i
const bareHeight = /(?<![\d.¥￥])(1[4-9]\d)(?![\d.元块号])/
const barePounds = /(?<![\d.])(\d{2,3})(?![\d.元块号码])/

/** Height and weight in the spellings shoppers use: 172, 一米七二, 1米72, 1.72m, 68kg, 136斤, "172 68", "172/136斤". */
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
  const kilos = parseGroup(kilograms.exec(text)?.[1])
  if (kilos !== undefined) return plausible(kilos, 20, 200)
  const halves = parseGroup(jin.exec(text)?.[1])
  if (halves !== undefined) return plausible(halves / 2, 20, 200)
  return fromBareWeight(weightWord.exec(text)?.[1])
}

function heightOf(text: string, weightKg: number | undefined): number | undefined {
  const decimal = decimalMetres.exec(text)?.[1]
  if (decimal !== undefined) return plausible(Math.round(Number(decimal) * 100), 60, 230)
  const written = metres.exec(text)
  if (written?.[2] !== undefined) return plausible(fromMetres(written[1] ?? '1', written[2]), 60, 230)
  const centi = parseGroup(centimetres.exec(text)?.[1])
  if (centi !== undefined) return plausible(centi, 60, 230)
  const named = heightWord.exec(text)?.[1] ?? pair.exec(text)?.[1]
  if (named !== undefined) return Number(named)
  const isAboutBody = weightKg !== undefined || /多大|尺码|什么码|几码|多大码|哪个码|穿|size|身高|体重/i.test(text)
  const alone = new RegExp(`^\\s*(?:那|我|如果|要是|身高)?${bareHeight.source}\\s*(?:的?呢|的|吧)?[?？]?\\s*$`).test(
    text,
  )
  return isAboutBody || alone ? parseGroup(bareHeight.exec(text.replace(weighed, ' '))?.[1]) : undefined
}

const weighed = /\d+(\.\d)?\s*(?:kgs?|公斤|千克|市斤|斤)/gi

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
    .replace(String(heightCm), ' ')
  return fromBareWeight(barePounds.exec(rest)?.[1])
}

function fromBareWeight(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  return value >= 90 ? plausible(value / 2, 20, 200) : plausible(value, 30, 200)
}

function parseGroup(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseChineseNumber(text)
}

function plausible(value: number, low: number, high: number): number | undefined {
  return value >= low && value <= high ? value : undefined
}
