import type { MentionedDate } from '../entities.ts'

/** Days of the year that shoppers name instead of a date; 十一 alone is a number. */
const fixed: readonly (readonly [RegExp, month: number, day: number])[] = [
  [/双十一|双11|双十1|1111大促/, 11, 11],
  [/双十二|双12/, 12, 12],
  [/六一八|618/, 6, 18],
  [/国庆(?:节)?|十一(?=之?前|以前|假期|期间|放假|黄金周|长假)/, 10, 1],
  [/五一(?=之?前|以前|假期|期间|放假|小长假|劳动节|能|还|发|送|到|$)|劳动节/, 5, 1],
  [/六一(?=之?前|以前|儿童节|能|送|到|$)|儿童节/, 6, 1],
  [/元旦/, 1, 1],
  [/圣诞(?:节)?/, 12, 25],
  [/平安夜/, 12, 24],
  [/情人节/, 2, 14],
  [/三八(?=节|妇女节|之?前)|妇女节|女神节/, 3, 8],
  [/教师节/, 9, 10],
  [/万圣节/, 10, 31],
]

/** Festivals of the lunar calendar, by year from 2025: their days in the common one. */
const lunar: readonly (readonly [RegExp, days: string])[] = [
  [/春节(?!快乐)|过年(?!好)|大年初一|新年(?!好|快乐)/, '01-29 02-17 02-06 01-26 02-13 02-03 01-23'],
  [/除夕|年三十|大年夜/, '01-28 02-16 02-05 01-25 02-12 02-02 01-22'],
  [/元宵(?:节)?/, '02-12 03-03 02-20 02-09 02-27 02-17 02-06'],
  [/端午(?:节)?/, '05-31 06-19 06-09 05-28 06-16 06-05 06-24'],
  [/七夕(?:节)?/, '08-29 08-19 08-08 08-26 08-16 08-05 08-24'],
  [/中秋(?:节)?/, '10-06 09-25 09-15 10-03 09-22 09-12 10-01'],
]
const firstLunarYear = 2025

/** The holiday a text names; `end`: where its name ends. Null when it names none. */
export function findHoliday(text: string): { date: MentionedDate; end: number } | null {
  for (const [pattern, month, day] of fixed) {
    const match = pattern.exec(text)
    if (match !== null) return { date: { kind: 'day', month, day }, end: match.index + match[0].length }
  }
  for (const [at, [pattern]] of lunar.entries()) {
    const match = pattern.exec(text)
    if (match !== null) return { date: { kind: 'festival', festival: at }, end: match.index + match[0].length }
  }
  return null
}

/** The festival's day in a year, `yyyy-mm-dd`; null outside the years known. */
export function festivalDay(festival: number, year: number): string | null {
  const day = lunar[festival]?.[1].split(' ')[year - firstLunarYear]
  return day === undefined ? null : `${year}-${day}`
}
