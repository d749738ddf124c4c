import * as v from 'valibot'
import { shopperLanguages, tones, writingRefusals } from './writing-uses.ts'

/** What a page may ask to have made of a text, one at a time and only on a person's press. */
export const wordsWishSchema = v.variant('kind', [
  /** Into Chinese what is not Chinese; what is, into the shopper's language. */
  v.object({ kind: v.literal('translate'), shopper: v.picklist(shopperLanguages) }),
  /** The rules' words in a tone, by an engine. */
  v.object({ kind: v.literal('tone'), tone: v.picklist(tones) }),
])
export type WordsWish = v.InferOutput<typeof wordsWishSchema>

/** Other words, checked; or why there are none. `to`: what a translation is in. */
export const askedWordsSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    value: v.string(),
    by: v.optional(v.picklist(['local', 'browser', 'edge'])),
    to: v.optional(v.picklist(shopperLanguages)),
  }),
  v.object({
    ok: v.literal(false),
    /** `downloadable`: the browser could once it has its pack; `cannot`: nothing on this device translates. */
    reason: v.picklist([...writingRefusals, 'downloadable', 'cannot']),
    /** The pack's languages. */
    pack: v.optional(v.object({ from: v.picklist(shopperLanguages), to: v.picklist(shopperLanguages) })),
  }),
])
export type AskedWords = v.InferOutput<typeof askedWordsSchema>
