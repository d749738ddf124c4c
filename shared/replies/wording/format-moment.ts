import type { Language } from '../../language/detect-language.ts'

/** Western digits and the Gregorian year everywhere: a date has to read like the one on the parcel. */
const locales: Record<Language, string> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  en: 'en-US',
  vi: 'vi-VN-u-nu-latn',
  th: 'th-TH-u-ca-gregory-nu-latn',
  id: 'id-ID-u-nu-latn',
  ms: 'ms-MY-u-nu-latn',
  fil: 'fil-PH-u-nu-latn',
  my: 'my-MM-u-nu-latn',
}

const parts = /^(?:(\d{4}) 年 )?(\d{1,2}) 月 (\d{1,2}) 日(?: (\d{1,2}:\d{2}))?$/
const clock = /^\d{1,2}:\d{2}$/

/** 11 月 19 日 21:14 as `Nov 19, 21:14`; null for what is no such moment. */
export function formatMomentIn(language: Language, value: string): string | null {
  if (clock.test(value)) return value
  const [, year, month, day, time] = parts.exec(value) ?? []
  if (month === undefined || day === undefined) return null
  if (language === 'zh-Hant') return value
  const at = new Date(Date.UTC(Number(year ?? '2000'), Number(month) - 1, Number(day)))
  // The short December of Burmese is the word for “this”.
  const length = language === 'my' ? 'long' : 'short'
  const shown = new Intl.DateTimeFormat(locales[language], {
    ...(year === undefined ? {} : { year: 'numeric' }),
    ...({ month: length, day: 'numeric', timeZone: 'UTC' } as const),
  }).format(at)
  // Thai puts no comma behind the stop of its short months: 19 พ.ย. 21:14
  return time === undefined ? shown : `${shown}${language === 'th' ? '' : ','} ${time}`
}
