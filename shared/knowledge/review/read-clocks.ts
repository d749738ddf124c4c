import { parseChineseNumber } from '../../language/parse-chinese-number.ts'
import type { Measure } from './measure.ts'

const period = '凌晨|清早|早上|早晨|上午|早|中午|下午|傍晚|晚上|晚|夜里'
const hour = '\\d{1,2}|[一二三四五六七八九]|十[一二]?|二十[一二三四]?'
/** 16:00, 下午四点半, 晚上 8 点前, 9 点到 18 点; 看三点 is no time. */
const clock = new RegExp(
  `(${period})?\\s*(?<![\\d:])(${hour})\\s*(?::([0-5]\\d)|点(?:钟)?(半|[0-5]?\\d分?)?(?!击|赞|评|开|心|单|子))(?=(\\s*(?:前|之前|以前|后|之后|到|至|[-~–—]|截|下班|上班|关|开))?)`,
  'g',
)

/** Times of day in a folded sentence, in minutes. */
export function readClocks(text: string): Measure[] {
  const found: Measure[] = []
  let last = ''
  for (const match of text.matchAll(clock)) {
    const [whole, part = '', digits = '', minutes, tail, after] = match
    const hours = parseChineseNumber(digits)
    const isPlain = minutes === undefined && part === '' && after === undefined
    if (hours === undefined || hours > 24 || (isPlain && found.length === 0)) continue
    const minute = minutes !== undefined ? Number(minutes) : tail === '半' ? 30 : Number.parseInt(tail ?? '0', 10) || 0
    const at = toDayHour(hours, part === '' ? last : part) * 60 + minute
    last = part === '' ? '' : part
    found.push({
      kind: 'clock',
      unit: 'minute',
      low: at,
      high: at,
      bound: 'exact',
      start: match.index,
      end: match.index + whole.length,
    })
  }
  return found
}

function toDayHour(hours: number, part: string): number {
  if (/下午|傍晚|晚|夜/.test(part) && hours < 12) return hours + 12
  if (part === '中午' && hours < 3) return hours + 12
  return hours
}
