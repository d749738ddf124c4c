import { alternatives, readNumeral, show, spans, units } from './value-patterns.ts'

/** English months by their first letters. */
export const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const measured = new RegExp(
  `^\\d+(?:\\.\\d+)?(?:${alternatives([...Object.keys(units), ...Object.keys(spans), 'pcs', 'rmb', 'usd', 'am', 'pm', 'st', 'nd', 'rd', 'th', 'pro', 'times', 'x'])})$`,
)

/** An order or parcel number, a phone number, a model: letters with digits or many digits. */
export function readCode([whole = '']: (string | undefined)[]): string[] {
  const digits = whole.replace(/\D/g, '').length
  if (digits < 2 || measured.test(whole) || /^\d{4}-\d{1,2}-\d{1,2}$/.test(whole)) return []
  const hasLetter = /[a-z]/.test(whole)
  const isCode =
    /\*/.test(whole) ||
    (hasLetter && digits >= 2 && !/^\d+-[a-z]+$/.test(whole)) ||
    /^\d{7,}$/.test(whole) ||
    /^\d+(?:-\d+){2,}$/.test(whole) ||
    /^\d{3,4}-\d{7,8}$/.test(whole)
  return isCode ? [`code:${whole.replaceAll('-', '')}`] : []
}

/** The number of a month by its English name. */
export function monthOf(name: string): string {
  return String(monthNames.indexOf(name.slice(0, 3)) + 1)
}

/** A day of the year and the bare day. */
export function dateKeys(month = '', day = ''): string[] {
  const [m, d] = [readNumeral(month), readNumeral(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? [`date:${m}-${d}`, `day:${d}`] : []
}

/** Minutes since midnight; both halves of the day where neither is named. */
export function clockKeys(lead: string | undefined, hour: number, minute: number, isExact: boolean): string[] {
  if (!(hour <= 24 && minute < 60)) return []
  const isLate = /下午|傍晚|晚|pm|夜/.test(lead ?? '')
  const at = (h: number): string => `clock:${((h % 24) * 60 + minute) % 1440}`
  if (isLate && hour <= 12) return [at(/下午|pm|傍晚/.test(lead ?? '') && hour === 12 ? 12 : hour + 12)]
  return lead !== undefined || isExact || hour > 12 || hour === 0 ? [at(hour)] : [at(hour), at(hour + 12)]
}

/** A share as it is, or as what is left of the price. */
export function percentKeys(percent: number, off: string | undefined): string[] {
  return off === undefined
    ? [`percent:${show(percent)}`, `fold:${show(percent)}`]
    : [`percent:${show(percent)}`, `fold:${show(100 - percent)}`]
}

/** 八折 is 80, 九五折 is 95. */
export function foldKeys(text: string): string[] {
  const number = /^[一二三四五六七八九]{2}$/.test(text)
    ? Number([...text].map((char) => readNumeral(char)).join(''))
    : readNumeral(text)
  const kept = number >= 10 ? number : number * 10
  return [`fold:${show(kept)}`]
}

/** An amount, also without its unit. */
export function moneyKeys(amount: number): string[] {
  return [`money:${show(amount)}`, `n:${show(amount)}`]
}

/** 5块2, 三十块五, 2.6万元. */
export function readMoney([whole = '', a = '', wan, jiao, fen, tail]: (string | undefined)[]): string[] {
  if (/^一块(?!钱)/.test(whole) && jiao === undefined) return []
  const small = (jiao === undefined ? 0 : readNumeral(jiao) / 10) + (fen === undefined ? 0 : readNumeral(fen) / 100)
  return moneyKeys(readNumeral(a) * (wan ? 10000 : 1) + small + (tail === undefined ? 0 : readNumeral(tail) / 10))
}

/** A month is 30 days, half a month 15 and a year 365, where one text counts days and the other months. */
export function spanKeys(text: string, word: string): string[] {
  const number = readNumeral(text)
  const [dimension, factor] = spans[word] ?? ['n', 1]
  const amount = number * factor
  if (dimension === 'months')
    return [
      `months:${show(amount)}`,
      `hours:${show(amount % 12 === 0 ? (amount / 12) * 8760 : amount * 720)}`,
      `n:${show(number)}`,
    ]
  if (dimension === 'hours') return [`hours:${show(amount)}`, `n:${show(number)}`]
  return [`${dimension}:${show(amount)}`, `n:${show(number)}`]
}

/** A measure in base units. */
export function readMeasure([whole = '', a = '', word = '']: (string | undefined)[]): string[] {
  const [dimension, factor] = units[word] ?? ['n', 1]
  if (
    /^[一二三四五六七八九十]/.test(whole) &&
    /^(?:两|m|度|升|寸|斤|米)$/.test(word) &&
    (a === '一' || word === 'm' || word === '两')
  )
    return []
  return [`${dimension}:${show(readNumeral(a) * factor)}`, `n:${show(readNumeral(a))}`]
}

/** One name for the words of one day. */
export function relativeOf(word: string): string {
  if (/^今|^当|^to|[那当]一?天$/.test(word) && word !== 'tomorrow') return 'today'
  if (/^明|隔天|次日|翌日|第二天|tomorrow/.test(word)) return 'next-day'
  return word
    .replace(/个(?=[周月星])|末$/, '')
    .replace(/^(?:这个?)/, '本')
    .replace('星期', '周')
    .replace(/(?<=[月年])$/, word.endsWith('末') ? '底' : '')
}
