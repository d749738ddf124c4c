import type { MentionedAmount } from './amounts/find-amounts.ts'
import type { OrderPlatform } from './codes/order-formats.data.ts'
import type { Courier } from './codes/waybill-formats.data.ts'

/** What a message names, found by rule. Money in minor units, lengths in cm, weights in kg. */
export type Entities = {
  orderNumbers: string[]
  phones: string[]
  phoneLast4?: string
  heightCm?: number
  weightKg?: number
  quantity?: number
  /** The quantity is of every item named: 每样两包. */
  isQuantityEach?: true
  sizes: string[]
  footMm?: number
  waistCm?: number
  colours: string[]
  amountsMinor: number[]
  /** The same amounts with their ranges: 200 到 300 块, 200 左右. */
  amounts?: MentionedAmount[]
  waybills: string[]
  /** The courier each waybill implies, at the same place; null when its shape says none. */
  couriers?: (Courier | null)[]
  /** The platforms each order number may come from, at the same place. */
  platforms?: OrderPlatform[][]
  productIds: string[]
  /** Each thing named, in order: the words, and the products they fit. */
  mentions?: { word: string; productIds: string[] }[]
  /** 第二个 → 2; 最后一个 → -1. */
  ordinal?: number
  affirmation?: 'yes' | 'no'
  date?: MentionedDate
}

/** What a day may be said with: a deadline (周五前, 3 天内), a part of the day, an hour (20.5 is half past eight). */
type Around = { deadline?: 'before' | 'within'; part?: 'morning' | 'noon' | 'afternoon' | 'evening'; hour?: number }

/**
 * A day as the shopper put it: relative to today, a weekday (1 = Monday; `plusWeeks` for 上周 and 下下周), a week, a
 * part of a month, a festival of the lunar calendar, or a month and day. `resolveDate` makes a calendar day of it.
 */
export type MentionedDate = Around &
  (
    | { kind: 'relative'; plusDays: number }
    | { kind: 'weekday'; weekday: number; nextWeek: boolean; plusWeeks?: number }
    | { kind: 'week'; plusWeeks: number }
    | { kind: 'month'; plusMonths: number; month?: number; third: 'start' | 'middle' | 'end' }
    | { kind: 'festival'; festival: number }
    | { kind: 'day'; year?: number; month?: number; day: number }
  )

/** The shop's own words: product names and aliases, colours and sizes. */
export type Lexicon = {
  products: { id: string; names: string[] }[]
  colours: string[]
  sizes: string[]
}
