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
  sizes: string[]
  colours: string[]
  amountsMinor: number[]
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

/** A day as the shopper put it: relative to today (`plusDays`), a weekday (1 = Monday), or a month and day. */
export type MentionedDate =
  | { kind: 'relative'; plusDays: number }
  | { kind: 'weekday'; weekday: number; nextWeek: boolean }
  | { kind: 'day'; month?: number; day: number }

/** The shop's own words: product names and aliases, colours and sizes. */
export type Lexicon = {
  products: { id: string; names: string[] }[]
  colours: string[]
  sizes: string[]
}
