import * as v from 'valibot'

const key = (min: number, max: number) =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.:-]+$/), v.minLength(min), v.maxLength(max))

/** The tenant. Lower-case name chosen at creation, stands in every address. */
export const shopIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{1,39}$/))
export type ShopId = v.InferOutput<typeof shopIdSchema>

/** `c<room number, base 36>-<random>`: the room that keeps a conversation is read from its id. */
export const conversationIdSchema = v.pipe(v.string(), v.regex(/^c[0-9a-z]{1,4}-[A-Za-z0-9_-]{16,40}$/))
export type ConversationId = v.InferOutput<typeof conversationIdSchema>

/** Made on the client before anything is sent, so that posting twice is harmless. */
export const clientIdSchema = key(8, 64)
export type ClientId = v.InferOutput<typeof clientIdSchema>

/** Order number of a fact within one conversation; starts at 1, given only by the room. */
export const seqSchema = v.pipe(v.number(), v.integer(), v.minValue(0))
export type Seq = v.InferOutput<typeof seqSchema>

/** Counts changes of the conversation's owner; a draft made under an older epoch is dropped. */
export const epochSchema = v.pipe(v.number(), v.integer(), v.minValue(0))
export type Epoch = v.InferOutput<typeof epochSchema>

/** Ids of products, SKUs, articles, coupons and the like: the merchant's own. */
export const recordIdSchema = key(1, 64)
export type RecordId = v.InferOutput<typeof recordIdSchema>

/** Moments are ISO 8601 strings in UTC on the wire. */
export const instantSchema = v.pipe(v.string(), v.isoTimestamp())
export type Instant = v.InferOutput<typeof instantSchema>

/** Whole minor units of the shop's currency (fen for CNY). */
export const amountMinorSchema = v.pipe(v.number(), v.integer(), v.minValue(-1e12), v.maxValue(1e12))

/** The longest message anybody may post, in UTF-16 code units. */
export const messageTextLimit = 4000
