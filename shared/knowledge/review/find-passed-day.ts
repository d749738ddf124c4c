import { festivalDay, findHoliday } from '../../language/dates/holidays.ts'
import { foldText } from './fold-text.ts'

const dayMs = 86_400_000
const beijingMs = 8 * 3_600_000

/** 2026 年 11 月 11 日, 11月11号, 11.11 with a word that makes it a day. */
const calendarDay =
  /(?:(20\d\d)\s*[年./-]\s*)?(1[0-2]|0?[1-9])\s*(?:月|[./](?=\d{1,2}\s*(?:日|号|当天|前|止|截|结束)))\s*(3[01]|[12]\d|0?[1-9])\s*(?:日|号)?(?!\d|\s*[%℃元块个件次折])/g
const until = /(?:到|至|截至|截止|直到|[-~–—])\s*$/
const untilAfter = /^\s*(?:截止|为止|止|前有效|结束|之前有效|到期|24 ?[:点]|晚)/
/** How long after its day a festival's offers go on: 国庆 is a week, 春节 too. */
const lasts: readonly (readonly [RegExp, days: number])[] = [
  [/国庆|十一/, 6],
  [/春节|过年|新年/, 7],
  [/五一|劳动节/, 4],
  [/元旦|端午|中秋/, 2],
]
const lastYears = /去年|往年|每年|历年|年年/

/** A day named in a text, with its words exactly as they stand. */
export type PassedDay = { words: string; day: string }

type NamedDay = { start: number; end: number; at: number; isUntil: boolean }

/**
 * The latest day a text names, when it is over in Beijing; null when it names none or one to come. A day without a year
 * is the nearest one: on 22 November 双11 was eleven days ago and 双12 is in three weeks. `until` looks only at days
 * that something lasts to.
 */
export function findPassedDay(text: string, now: Date, which: 'any' | 'until'): PassedDay | null {
  const folded = foldText(text)
  const days = [...readCalendarDays(folded, now), ...(which === 'any' ? readFestivals(folded, now) : [])]
  const named = which === 'any' ? days : days.filter(({ isUntil }) => isUntil)
  const last = named.toSorted((a, b) => b.at - a.at)[0]
  if (last === undefined || last.at >= today(now)) return null
  return { words: text.slice(last.start, last.end).trim(), day: new Date(last.at).toISOString().slice(0, 10) }
}

/** Midnight of Beijing's day, counted as if it were UTC's. */
function today(now: Date): number {
  return Math.floor((now.getTime() + beijingMs) / dayMs) * dayMs
}

function readCalendarDays(folded: string, now: Date): NamedDay[] {
  return [...folded.matchAll(calendarDay)].flatMap((match) => {
    const [words, year, month, day] = match
    const start = match.index
    const end = start + words.length
    if (lastYears.test(folded.slice(Math.max(0, start - 6), start))) return []
    const at = toDay(Number(month), Number(day), year === undefined ? null : Number(year), now)
    const isUntil = until.test(folded.slice(Math.max(0, start - 3), start)) || untilAfter.test(folded.slice(end))
    return at === null ? [] : [{ start, end, at, isUntil }]
  })
}

function readFestivals(folded: string, now: Date): NamedDay[] {
  const found: NamedDay[] = []
  for (const clause of folded.matchAll(/[^,，。！!；;\n]+/g)) {
    const holiday = lastYears.test(clause[0]) ? null : findHoliday(clause[0])
    if (holiday === null) continue
    const end = clause.index + holiday.end
    const words = clause[0].slice(0, holiday.end)
    const start = Math.max(clause.index, end - nameLength(words))
    const first = dayOf(holiday.date, now)
    const more = lasts.find(([name]) => name.test(words.slice(-4)))?.[1] ?? 0
    if (first !== null) found.push({ start, end, at: first + more * dayMs, isUntil: false })
  }
  return found
}

/** The holiday's table tells where a name ends; the longest of them has four characters. */
function nameLength(words: string): number {
  const name =
    /(?:双十一|双11|双十1|双十二|双12|六一八|618|国庆节?|十一|五一|劳动节|六一|儿童节|元旦|圣诞节?|平安夜|情人节|三八|妇女节|女神节|教师节|万圣节|春节|过年|大年初一|新年|除夕|年三十|大年夜|元宵节?|端午节?|七夕节?|中秋节?)$/.exec(
      words,
    )
  return name === null ? 2 : name[0].length
}

function dayOf(date: NonNullable<ReturnType<typeof findHoliday>>['date'], now: Date): number | null {
  if (date.kind === 'day' && date.month !== undefined) return toDay(date.month, date.day, null, now)
  if (date.kind !== 'festival') return null
  const year = new Date(today(now)).getUTCFullYear()
  const days = [year - 1, year, year + 1].flatMap((one) => {
    const day = festivalDay(date.festival, one)
    return day === null ? [] : [Date.parse(day)]
  })
  return nearest(days, now)
}

function toDay(month: number, day: number, year: number | null, now: Date): number | null {
  const thisYear = new Date(today(now)).getUTCFullYear()
  const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year]
  const days = years.map((one) => Date.UTC(one, month - 1, day)).filter((at) => new Date(at).getUTCDate() === day)
  return nearest(days, now)
}

function nearest(days: number[], now: Date): number | null {
  const at = today(now)
  return days.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? null
}
