/** The languages that interface texts exist in. */
export type Locale = 'zh-CN' | 'zh-TW' | 'en'

/** These and the languages that cards are told in as well. */
export type DayLocale = Locale | 'en-US' | 'vi' | 'th' | 'id' | 'ms' | 'fil' | 'my'

/** Western digits and the Gregorian year everywhere: a date has to read like the one on the parcel. */
const calendars: Readonly<Record<Exclude<DayLocale, Locale>, string>> = {
  // As the reply beside it writes days: Nov 18.
  'en-US': 'en-US',
  vi: 'vi-VN-u-nu-latn',
  th: 'th-TH-u-ca-gregory-nu-latn',
  id: 'id-ID-u-nu-latn',
  ms: 'ms-MY-u-nu-latn',
  fil: 'fil-PH-u-nu-latn',
  my: 'my-MM-u-nu-latn',
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 14:06 today, 11 月 19 日 21:14 on another day, the year only when it differs. In the reader's own time zone. */
export function formatMoment(at: string | Date, now: Date, locale: DayLocale): string {
  const moment = new Date(at)
  const clock = formatClock(moment)
  if (moment.toDateString() === now.toDateString()) return clock
  const day = formatDay(at, now, locale)
  return `${day}${isChinese(locale) ? ' ' : ', '}${clock}`
}

/** 11 月 19 日, without the hour. */
export function formatDay(at: string | Date, now: Date, locale: DayLocale): string {
  const moment = new Date(at)
  const sameYear = moment.getFullYear() === now.getFullYear()
  if (locale === 'en') {
    return `${moment.getDate()} ${months[moment.getMonth()]}${sameYear ? '' : ` ${moment.getFullYear()}`}`
  }
  if (locale !== 'zh-CN' && locale !== 'zh-TW') {
    const year = sameYear ? {} : { year: 'numeric' as const }
    // The short December of Burmese is the word for “this”.
    const month = locale === 'my' ? 'long' : 'short'
    return new Intl.DateTimeFormat(calendars[locale], { ...year, month, day: 'numeric' }).format(moment)
  }
  const day = `${moment.getMonth() + 1} 月 ${moment.getDate()} 日`
  return sameYear ? day : `${moment.getFullYear()} 年 ${day}`
}

/** The end of something: the last second of a day is 24:00 of that day, as everybody writes it. */
export function formatEnd(at: Date, now: Date, locale: DayLocale): string {
  const clock = formatClock(at)
  if (clock !== '23:59') return formatMoment(at, now, locale)
  const day = formatDay(at, now, locale)
  return `${day}${isChinese(locale) ? ' ' : ', '}24:00`
}

/** Whether there are interface texts in it. */
export function isScreenLocale(locale: DayLocale): locale is Locale {
  return isChinese(locale) || locale === 'en'
}

/** Whether words are set with the marks of Chinese. */
export function isChinese(locale: DayLocale): boolean {
  return locale === 'zh-CN' || locale === 'zh-TW'
}

/** Moved so that it reads as China's clock on any device: a shop's parcels and deadlines go by the shop's time. */
export function toShopTime(at: string | Date): Date {
  const moment = new Date(at)
  return new Date(moment.getTime() + (480 + moment.getTimezoneOffset()) * 60_000)
}

function formatClock(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`
}
