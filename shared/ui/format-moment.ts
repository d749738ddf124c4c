/** The languages that interface texts exist in. */
export type Locale = 'zh-CN' | 'zh-TW' | 'en'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 14:06 today, 11 月 19 日 21:14 on another day, the year only when it differs. In the reader's own time zone. */
export function formatMoment(at: string | Date, now: Date, locale: Locale): string {
  const moment = new Date(at)
  const clock = formatClock(moment)
  if (moment.toDateString() === now.toDateString()) return clock
  const day = formatDay(at, now, locale)
  return locale === 'en' ? `${day}, ${clock}` : `${day} ${clock}`
}

/** 11 月 19 日, without the hour. */
export function formatDay(at: string | Date, now: Date, locale: Locale): string {
  const moment = new Date(at)
  const sameYear = moment.getFullYear() === now.getFullYear()
  if (locale === 'en') {
    return `${moment.getDate()} ${months[moment.getMonth()]}${sameYear ? '' : ` ${moment.getFullYear()}`}`
  }
  const day = `${moment.getMonth() + 1} 月 ${moment.getDate()} 日`
  return sameYear ? day : `${moment.getFullYear()} 年 ${day}`
}

/** The end of something: the last second of a day is 24:00 of that day, as everybody writes it. */
export function formatEnd(at: Date, now: Date, locale: Locale): string {
  const clock = formatClock(at)
  if (clock !== '23:59') return formatMoment(at, now, locale)
  const day = formatDay(at, now, locale)
  return locale === 'en' ? `${day}, 24:00` : `${day} 24:00`
}

/** Moved so that it reads as China's clock on any device: a shop's parcels and deadlines go by the shop's time. */
export function toShopTime(at: string | Date): Date {
  const moment = new Date(at)
  return new Date(moment.getTime() + (480 + moment.getTimezoneOffset()) * 60_000)
}

function formatClock(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`
}
