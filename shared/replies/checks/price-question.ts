import { formatDay, formatMoment } from '../../domain/calendar.ts'
import { lifeOf } from '../../domain/promotions/conditions/is-live.ts'
import { numeralClass, parseChineseNumber } from '../../language/parse-chinese-number.ts'
import type { Coupon, Promotion } from '../../protocol/commerce.ts'
import type { CheckContext } from './check.ts'

/** A price of days to come; what is not announced is nobody's to tell. */
const futureWords =
  /(?:双十[一二]|双11|双12|618|年底|年货节|过年|元旦|国庆|下[周个]|以后|过[两几]天|明天|后天|大促|\d+\s*[号日]).*(?:便宜|优惠|活动|打折|降|价|钱|到手)|会不会(?:再|还)?降|还会(?:再)?降|什么时候(?:降|有活动|打折|便宜)/

const dayMs = 86_400_000
const hourMs = 3_600_000

/** When a price is asked for: now, a moment with offers already announced, or one nothing is known of. */
export type AskedMoment =
  | { kind: 'now' }
  | { kind: 'announced'; at: Date; when: string }
  /** `when`: the day named, where one was. */
  | { kind: 'unknown'; when: string | null }

/** The moment a price is asked for. Offers that begin on the day named hold from their first second. */
export function readMoment(context: CheckContext, offers: readonly (Promotion | Coupon)[]): AskedMoment {
  const { input, slots, text } = context
  const { now } = input
  const named = offers.find((offer) => lifeOf(offer, now) === 'before' && text.includes(offer.name))
  if (named !== undefined) return announced(named.startsAt, now)
  const day = slots.date === undefined ? null : new Date(`${slots.date}T00:00:00+08:00`)
  if (day !== null && day.getTime() > now.getTime()) return onDay(day, text, offers, now)
  if (!futureWords.test(text)) return { kind: 'now' }
  const next = festivalWords.test(text) ? undefined : upcoming(offers, now)
  return next === undefined ? { kind: 'unknown', when: null } : announced(next.startsAt, now)
}

const clock = new RegExp(
  `(凌晨|早上|上午|中午|下午|傍晚|晚上|夜里)?\\s*(\\d{1,2}|[${numeralClass}]{1,3})\\s*[点時时:：](?!\\d{3})`,
)

/** The hour named beside a day, in Beijing: 晚上七点 is 19; null without one. */
function readHour(text: string): number | null {
  const [, part, written] = clock.exec(text) ?? []
  const hour = written === undefined ? undefined : parseChineseNumber(written)
  if (hour === undefined || hour === null || Number.isNaN(hour) || hour > 24) return null
  return part !== undefined && /下午|傍晚|晚上|夜里/.test(part) && hour < 12 ? hour + 12 : hour
}

/** 下周 is seven days long; with an hour only what has begun by then counts. */
function onDay(day: Date, text: string, offers: readonly (Promotion | Coupon)[], now: Date): AskedMoment {
  const hour = readHour(text)
  if (hour !== null) {
    const at = new Date(day.getTime() + hour * hourMs)
    const begun = upcoming(offers, now, at)
    return begun === undefined
      ? { kind: 'unknown', when: formatDay(day, now) }
      : { kind: 'announced', at, when: formatMoment(at, now) }
  }
  const end = new Date(day.getTime() + (wholeWeek.test(text) ? 7 : 1) * dayMs - 1000)
  const starts = upcoming(offers, now, end)
  if (starts === undefined) return { kind: 'unknown', when: formatDay(day, now) }
  return announced(new Date(Math.max(Date.parse(starts.startsAt), day.getTime())).toISOString(), now)
}

const festivalWords = /双|618|节|过年|元旦|国庆/
const wholeWeek = /下+个?(?:周|星期|礼拜)(?![一二三四五六日天末])/

/** The first offer that is announced and has not begun; with `by` the last one that begins until then. */
function upcoming(offers: readonly (Promotion | Coupon)[], now: Date, by?: Date): Promotion | Coupon | undefined {
  const ahead = offers
    .filter((offer) => lifeOf(offer, now) === 'before' && (by === undefined || lifeOf(offer, by) === 'live'))
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  return by === undefined ? ahead[0] : ahead.at(-1)
}

function announced(startsAt: string, now: Date): AskedMoment {
  const at = new Date(startsAt)
  return { kind: 'announced', at, when: formatMoment(at, now) }
}

const pointWords = /积分.*(?:抵|用|扣|减|换|当钱|多少钱|到手)|(?:用|抵|扣|拿|加上)[^，。？]*积分/
const pointCount = new RegExp(`(\\d{1,7}|[${numeralClass}]{1,6})\\s*(?:个|点|分)?\\s*积分`)

/** Whether points are to pay, and how many the shopper names; null when points are not spoken of. */
export function readPointsWish(text: string): { points: number | null } | null {
  if (!pointWords.test(text) || /(?:不用|不使用|不抵|别用|不算)积分/.test(text)) return null
  const [, digits] = pointCount.exec(text) ?? []
  return { points: digits === undefined ? null : (parseChineseNumber(digits) ?? null) }
}
