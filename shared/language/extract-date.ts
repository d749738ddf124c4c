import type { MentionedDate } from './entities.ts'
import { parseChineseNumber } from './parse-chinese-number.ts'

const relative: readonly (readonly [RegExp, number])[] = [
  [/大后天/, 3],
  [/后天|后日|day after tomorrow/i, 2],
  [/明天|明日|明早|明晚|明儿|tomorrow/i, 1],
  [/今天|今日|今晚|今早|当天|today|tonight/i, 0],
  [/前天/, -2],
  [/昨天|昨日|昨晚|yesterday/i, -1],
]
const inDays = /([\d一二两三四五六七八九十]{1,3})\s*(?:天|日)(?:之?后|以后)/
const weekday = /(下)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天1-7])/
const monthDay = /(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号]?/
const dayOnly = /(?<![\d.])(\d{1,2}|[一二三]?十?[一二三四五六七八九十])号(?![楼店院线栋])/

/** The day a message names, as written; the dialog turns it into a date with its own "today". */
export function extractDate(text: string): MentionedDate | undefined {
  const after = inDays.exec(text)?.[1]
  if (after !== undefined) return { kind: 'relative', plusDays: parseChineseNumber(after) ?? 0 }
  const md = monthDay.exec(text)
  if (md !== null) return dayOf(md[2], md[1])
  for (const [pattern, plusDays] of relative) if (pattern.test(text)) return { kind: 'relative', plusDays }
  const week = weekday.exec(text)
  if (week !== null) return { kind: 'weekday', weekday: weekdayOf(week[2] ?? ''), nextWeek: week[1] !== undefined }
  return dayOf(dayOnly.exec(text)?.[1])
}

function weekdayOf(text: string): number {
  return text === '日' || text === '天' ? 7 : (parseChineseNumber(text) ?? 7)
}

function dayOf(dayText?: string, monthText?: string): MentionedDate | undefined {
  const day = parseChineseNumber(dayText ?? '')
  const month = parseChineseNumber(monthText ?? '')
  if (day === undefined || day < 1 || day > 31) return undefined
  if (month === undefined) return { kind: 'day', day }
  return month >= 1 && month <= 12 ? { kind: 'day', month, day } : undefined
}
