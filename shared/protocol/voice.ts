import * as v from 'valibot'
import { instantSchema } from './ids.ts'

/** One line of words: nothing that breaks it, and no blanks around it. */
const phrase = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max), v.regex(/^\S(?:[^\n\r\t]*\S)?$/))

/** What a shop sets of its way of speaking beyond the tone. A formal shop says 您 and no particles whatever stands here. */
export const voiceSchema = v.object({
  /** How shoppers are called: 亲, 宝, 您, or by nothing but 你. */
  address: v.picklist(['qin', 'bao', 'nin', 'none']),
  /** Whether sentences may end in 呢 and 哦. */
  particles: v.boolean(),
  /** `few`: at most one in a message, never with bad news or to somebody upset. */
  emoji: v.picklist(['none', 'few']),
  /** Said once, when the shopper takes leave. */
  signOff: v.optional(phrase(30)),
})
export type Voice = v.InferOutput<typeof voiceSchema>

/** What each tone brings with it where a shop sets nothing else. */
export const voiceOfTone: Readonly<Record<'warm' | 'formal' | 'plain', Voice>> = {
  warm: { address: 'qin', particles: true, emoji: 'none' },
  formal: { address: 'nin', particles: false, emoji: 'none' },
  plain: { address: 'none', particles: false, emoji: 'none' },
}

/** A time in which the shop sells in haste (双 11): replies are shorter then, their facts the same. */
export const campaignSchema = v.object({ name: phrase(20), startsAt: instantSchema, endsAt: instantSchema })
export type Campaign = v.InferOutput<typeof campaignSchema>
