import type { Entities, Lexicon } from './entities.ts'
import { getMatchers } from './match-lexicon.ts'
import { parseChineseNumber } from './parse-chinese-number.ts'

type Sizes = Pick<Entities, 'sizes' | 'footMm' | 'waistCm'>

/** 38 号楼 is a house, 10 号线 a train, 26 号 a day. */
const notHouse =
  '(?!楼|院|线|店|栋|门|铺|桌|机|库|仓|电池|球|字|人|铁|收|发|到|之?前|之?后|下午|上午|晚上|早上|就|左右|以前|才|能|送)'
const shoe = new RegExp(`(?<![\\d.\\-月])(3[3-9]|4[0-9]|50)(?:\\.5|码?半)?\\s*(?:码|号|yard)${notHouse}`)
const half = /(?<![\d.])((?:3[3-9]|4[0-9])(?:\.5|码半|半))(?=\s*(?:码|号)|\s*(?![\d米公斤元块]))/
const systems =
  /(?<![a-z])(us|uk|eu|jp|fr|it)\s*(?:码|size)?\s*(\d{1,2}(?:\.5)?)(?![\d.])|(?<![\d.])(\d{1,2}(?:\.5)?)\s*(us|uk|eu)(?![a-z])/g
const nationSizes = /(美|英|欧|法|日)码\s*(\d{1,2}(?:\.5)?)/g
const nationCodes: Record<string, string> = { 美: 'US', 英: 'UK', 欧: 'EU', 法: 'FR', 日: 'JP' }
const figure = /(?<!\d)(1[3-9][05]\s*\/\s*\d{2,3}\s*[abcy])(?![a-z\d])/g
const cup =
  /(?<![\d.a-z])((?:3[0-9]|4[0-4])(?:\/[6-9][05])?|(?:[6-9][05]))\s?([a-g])(?=\s*(?:杯|罩|码|的|$|[,。?!\s]|\p{Script=Han}))/gu
const underwear = /内衣|文胸|胸罩|罩杯|胸|bra\b|bikini|比基尼|泳衣/
const children = /(?<![\d.])(5[29]|59|66|73|[89]0|1[0-7]0)\s*(?:码|号(?!楼|院|线|店)|cm码|的码)/
const waistInch =
  /(?:腰围?|裤腰)\s*(?:是|:)?\s*(2[4-9]|3\d|4[0-4])(?![\d.]|cm|厘米)|(?<![\d.])(2[4-9]|3\d|4[0-4])\s*(?:的?腰|寸)/
const chi = /([12一二两三])\s*尺\s*([零一二三四五六七八九\d](?:寸半|寸|半)?)?/
const foot = /(?<![\d.])([12]\d\d|2[0-9](?:\.5)?|1[0-9]\.5)\s*(cm|厘米|公分|mm|毫米)?/
const footWords = /脚长|脚|鞋/

/** Sizes of every system a folded text names: the shop's own, letters, shoes, 165/88A, 32B, 90 码, 二尺四. */
export function findSizes(text: string, lexicon?: Lexicon): Sizes {
  const figures = [...text.matchAll(figure)].map((match) => (match[1] ?? '').replace(/\s/g, '').toUpperCase())
  const rest = text.replace(figure, ' ')
  const listed = getMatchers(lexicon)
    .sizes(rest)
    .filter(({ start, end, word }) => standsAlone(rest, start, end, word))
    .map((match) => match.value)
  const sizes = [...listed, ...figures, ...findSystems(rest), ...findCups(rest), ...findShoes(rest)]
  return { sizes: [...new Set(sizes)], ...findWaist(rest), ...findFoot(rest) }
}

/** A Latin or numeric size is not part of a longer word or number: m in 1.72m or 39 in 139 is none. */
function standsAlone(text: string, start: number, end: number, word: string): boolean {
  if (!/^[a-z\d.]+$/.test(word)) return true
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (/^[a-z]/.test(word))
    return !/[a-z\d.'-]/.test(before) && !/[a-z\d]/.test(after) && !/^-[a-z]/.test(text.slice(end))
  if (new RegExp(`^号(?!${notHouse.slice(3, -1)})`).test(text.slice(end))) return !/[\da-z.¥月-]/.test(before)
  return (
    !/[\da-z.¥月]/.test(before) &&
    !/[\da-z.元块%折岁斤度天号件个人]/.test(after) &&
    !/^\s*(?:公斤|kg|小时|厘米|码半|半)/.test(text.slice(end))
  )
}

function findSystems(text: string): string[] {
  const latin = [...text.matchAll(systems)].map(([, a, b, c, d]) => `${(a ?? d ?? '').toUpperCase()}${b ?? c ?? ''}`)
  const nations = [...text.matchAll(nationSizes)].map(
    ([, nation = '', size = '']) => `${nationCodes[nation] ?? ''}${size}`,
  )
  return [...latin, ...nations]
}

/** 40d is a thread's weight as well as a cup, so only words of underwear make it one. */
function findCups(text: string): string[] {
  const isAbout = underwear.test(text)
  return [...text.matchAll(cup)]
    .filter(([, band = '', letter = '']) => isAbout || (letter < 'd' && (Number(band) < 45 || band.includes('/'))))
    .map(([, band = '', letter = '']) => `${band}${letter.toUpperCase()}`)
}

function findShoes(text: string): string[] {
  const written = half.exec(text)?.[1]
  if (written !== undefined) return [written.replace(/码?半/, '.5')]
  const size = shoe.exec(text)?.[1] ?? children.exec(text)?.[1]
  const waist = waistInch.exec(text)
  const jeans = waist?.[1] ?? waist?.[2]
  return [size, jeans].filter((found) => found !== undefined)
}

/** A chi has ten cun and is a third of a metre. */
function findWaist(text: string): Pick<Sizes, 'waistCm'> {
  const [, whole, rest = ''] = chi.exec(text) ?? []
  if (whole === undefined) return {}
  const tenths = (parseChineseNumber(rest.charAt(0)) ?? 0) + (rest.endsWith('半') ? 0.5 : 0)
  const cm = Math.round((((parseChineseNumber(whole) ?? 0) + tenths / 10) * 100) / 3)
  return cm >= 45 && cm <= 140 ? { waistCm: cm } : {}
}

/** 25.5 cm beside a word for feet or shoes is a foot's length. */
function findFoot(text: string): Pick<Sizes, 'footMm'> {
  if (!footWords.test(text)) return {}
  const [, length, unit] = foot.exec(text) ?? []
  if (length === undefined || (unit === undefined && !/脚长?[^\d]{0,3}\d/.test(text))) return {}
  const mm = Number(length) < 40 ? Number(length) * 10 : Number(length)
  return { footMm: Math.round(mm) }
}
