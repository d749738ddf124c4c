import { findHoliday } from './dates/holidays.ts'
import type { MentionedDate } from './entities.ts'
import { parseChineseNumber } from './parse-chinese-number.ts'

const relative: readonly (readonly [RegExp, number])[] = [
  [/大后天/, 3],
  [/大前天/, -3],
  [/后天|后日|day after tomorrow/, 2],
  [/明后天|明天|明日|明早|明晚|明儿|tomorrow/, 1],
  [/今天|今日|今晚|今早|今儿|当天|today|tonight/, 0],
  [/前天/, -2],
  [/昨天|昨日|昨晚|昨儿|yesterday/, -1],
]
const number = '[\\d一二两三四五六七八九十半]{1,3}'
const inDays = new RegExp(`(${number})\\s*(?:天|日)(?:之?后|以后)`)
const withinDays = new RegExp(`(${number})\\s*(?:天|日)\\s*(?:之?内|以内|里)|(?:within|in) (\\d{1,2}) days?`)
const withinWeek = /(?:一个?(?:星期|礼拜)|一周)(?:之?内|以内)/
const daysAgo = new RegExp(`(${number})\\s*(?:天|日)(?:之?前|以前)`)
const weekday = /(上上?|下下?|这|本)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天1-7末])/
const wholeWeek = /(下下?|这|本)(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天1-7末])/
const fullDay = /(?<!\d)(20\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)/
const monthDay =
  /(?<![\d.])(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?:份的?)?(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号]?/
const slashDay =
  /(?<![\d./-])(1[0-2]|0?[1-9])[/.](3[01]|[12]\d|0?[1-9])(?=\s*(?:之前|以前|前|号|日|发|到|送|的|$|[,。?!\s]))(?!\d|\s*(?:折|元|块|cm|码|斤))/
const dayOnly =
  /(?<![\d.])(\d{1,2}|[一二三]?十?[一二三四五六七八九]|[一二三]?十)(?:号|日)(?![楼店院线栋码门机库仓电球铁馆字桌常本期记用落])/
const monthPart = /(下个?|这个?|本|(?<![\d.])\d{1,2}|十?[一二三四五六七八九十])?月(初|中旬|中(?!秋)|底|末)/
/** Before this day: a deadline. */
const before = /^[^,。;!?]{0,6}?(?:之前|以前|前(?!天|几|面|后|台))/
const clock =
  /(?:(凌晨|早上|上午|早|中午|下午|傍晚|晚上?|夜里)\s*)?(\d{1,2}|[一二两三四五六七八九十]{1,3})\s*[点:时](?!\d*[%折])\s*(半|\d{1,2})?/
const parts: readonly (readonly [RegExp, NonNullable<MentionedDate['part']>])[] = [
  [/凌晨|早上|上午|明早|今早|早晨|morning/, 'morning'],
  [/中午|午休|noon/, 'noon'],
  [/下午|傍晚|afternoon/, 'afternoon'],
  [/晚上|今晚|明晚|夜里|晚点|tonight|evening/, 'evening'],
]

/** The day a message names, as written; `resolveDate` turns it into a day of the calendar. */
export function extractDate(text: string): MentionedDate | undefined {
  const found = findDay(text)
  if (found === undefined) return undefined
  const part = parts.find(([pattern]) => pattern.test(text))?.[1]
  const hour = readHour(text, part)
  const isBefore = found.at !== undefined && before.test(text.slice(found.at)) && found.date.deadline === undefined
  return {
    ...found.date,
    ...(isBefore ? { deadline: 'before' as const } : {}),
    ...(part === undefined ? {} : { part }),
    ...(hour === undefined ? {} : { hour }),
  }
}

/** `at`: where the words for the day end. */
function findDay(text: string): { date: MentionedDate; at?: number } | undefined {
  return findSpan(text) ?? findWritten(text) ?? findRelative(text) ?? findWeek(text) ?? findPartOfMonth(text)
}

/** 3 天内, 三天后, 两天前. */
function findSpan(text: string): { date: MentionedDate } | undefined {
  const after = inDays.exec(text)?.[1]
  if (after !== undefined) return { date: { kind: 'relative', plusDays: daysOf(after) } }
  const within = withinDays.exec(text)
  const limit = within?.[1] ?? within?.[2]
  if (limit !== undefined) return { date: { kind: 'relative', plusDays: daysOf(limit), deadline: 'within' } }
  if (withinWeek.test(text)) return { date: { kind: 'relative', plusDays: 7, deadline: 'within' } }
  const ago = daysAgo.exec(text)?.[1]
  return ago === undefined ? undefined : { date: { kind: 'relative', plusDays: -daysOf(ago) } }
}

function findWritten(text: string): { date: MentionedDate; at: number } | undefined {
  const full = fullDay.exec(text)
  if (full !== null) return dated(full, dayOf(full[3], full[2], Number(full[1])))
  const holiday = findHoliday(text)
  if (holiday !== null) return { date: holiday.date, at: holiday.end }
  const md = monthDay.exec(text)
  if (md !== null) return dated(md, dayOf(md[2], md[1]))
  const slash = slashDay.exec(text)
  return slash === null ? undefined : dated(slash, dayOf(slash[2], slash[1]))
}

function dated(
  match: RegExpExecArray,
  date: MentionedDate | undefined,
): { date: MentionedDate; at: number } | undefined {
  return date === undefined ? undefined : { date, at: match.index + match[0].length }
}

function findRelative(text: string): { date: MentionedDate; at: number } | undefined {
  for (const [pattern, plusDays] of relative) {
    const match = pattern.exec(text)
    if (match !== null) return { date: { kind: 'relative', plusDays }, at: match.index + match[0].length }
  }
  return undefined
}

function findWeek(text: string): { date: MentionedDate; at: number } | undefined {
  const week = weekday.exec(text)
  if (week !== null) {
    const plusWeeks = weeksOf(week[1])
    const nextWeek = plusWeeks > 0
    const date = { kind: 'weekday' as const, weekday: weekdayOf(week[2] ?? ''), nextWeek }
    const more = week[1] === undefined || plusWeeks === 1 ? {} : { plusWeeks }
    return dated(week, { ...date, ...more })
  }
  const whole = wholeWeek.exec(text)
  if (whole !== null) return dated(whole, { kind: 'week', plusWeeks: weeksOf(whole[1]) })
  const day = dayOnly.exec(text)
  return day === null ? undefined : dated(day, dayOf(day[1]))
}

function findPartOfMonth(text: string): { date: MentionedDate; at: number } | undefined {
  const match = monthPart.exec(text)
  if (match === null) return undefined
  const third = match[2] === '初' ? 'start' : (match[2] ?? '').startsWith('中') ? 'middle' : 'end'
  const month = parseChineseNumber(match[1] ?? '')
  const plusMonths = match[1]?.startsWith('下') === true ? 1 : 0
  if (month !== undefined && month > 12) return undefined
  return dated(match, { kind: 'month', plusMonths, third, ...(month === undefined ? {} : { month }) })
}

function weeksOf(word: string | undefined): number {
  const weeks: Record<string, number> = { 上: -1, 上上: -2, 下: 1, 下下: 2 }
  return weeks[word ?? ''] ?? 0
}

function weekdayOf(text: string): number {
  if (text === '末') return 6
  return text === '日' || text === '天' ? 7 : (parseChineseNumber(text) ?? 7)
}

/** 今晚八点 is 20, 下午三点半 15.5, 十点 10. */
function readHour(text: string, part: MentionedDate['part']): number | undefined {
  const match = clock.exec(text)
  const hour = parseChineseNumber(match?.[2] ?? '')
  if (match === null || hour === undefined || hour > 24) return undefined
  // 一点反应都没有 is no hour.
  if (
    match[2] === '一' &&
    match[1] === undefined &&
    match[3] === undefined &&
    !/一[点时](?:钟|整|之?[前后])/.test(text)
  )
    return undefined
  const isLate = part === 'afternoon' || part === 'evening' || (part === 'noon' && hour < 3)
  const minutes = match[3] === '半' ? 30 : Number(match[3] ?? 0)
  return (isLate && hour < 12 ? hour + 12 : hour) + (minutes < 60 ? minutes / 60 : 0)
}

function daysOf(text: string): number {
  return text === '半' ? 1 : (parseChineseNumber(text) ?? 0)
}

function dayOf(dayText?: string, monthText?: string, year?: number): MentionedDate | undefined {
  const day = parseChineseNumber(dayText ?? '')
  const month = parseChineseNumber(monthText ?? '')
  if (day === undefined || day < 1 || day > 31) return undefined
  if (month === undefined) return { kind: 'day', day }
  if (month < 1 || month > 12) return undefined
  return year === undefined ? { kind: 'day', month, day } : { kind: 'day', year, month, day }
}
