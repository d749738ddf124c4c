import * as v from 'valibot'
import { instantSchema } from './ids.ts'
import { personaSchema } from './shop.ts'

/** The trades a starter pack is written for. */
export const tradeSchema = v.picklist(['clothing', 'food', 'electronics', 'beauty', 'baby', 'appliances'])

/** How a pack's assistant speaks: its name, its tone, and the first thing it says. */
export const packPersonaSchema = v.pick(personaSchema, ['assistantName', 'tone', 'greeting'])
export type PackPersona = v.InferOutput<typeof packPersonaSchema>

/** `GET /api/desk/packs` (owners): what each trade's pack holds, and how much of it the shop has. */
export const packSummarySchema = v.object({
  trade: tradeSchema,
  name: v.string(),
  count: v.number(),
  /** Articles of the pack that the shop has, in any state. */
  held: v.number(),
  /** Articles with a gap that the owner has to fill before publishing. */
  withBlanks: v.number(),
  categories: v.array(v.object({ name: v.string(), count: v.number() })),
  /** Titles of a few articles, from all over the pack. */
  titles: v.array(v.string()),
  persona: packPersonaSchema,
})
export type PackSummary = v.InferOutput<typeof packSummarySchema>
export type Trade = PackSummary['trade']

/** With how the shop's assistant speaks now. */
export const packListSchema = v.object({ packs: v.array(packSummarySchema), persona: packPersonaSchema })

/** `POST /api/desk/packs/:trade/take`: its articles as drafts, and with `persona` its way of speaking, which is live at once. */
export const packTakeSchema = v.object({ persona: v.optional(v.boolean(), false) })

/** What became of it; `takenAt` names the take, null where nothing was missing. */
export const packTakenSchema = v.object({
  revision: v.number(),
  added: v.number(),
  /** Those of them that stand live at once; absent where a take brings drafts alone. */
  published: v.optional(v.number()),
  kept: v.number(),
  /** The shop's assistant speaks so since. */
  persona: v.optional(packPersonaSchema),
  takenAt: v.nullable(instantSchema),
})
export type PackTaken = v.InferOutput<typeof packTakenSchema>

/** `POST /api/desk/packs/:trade/undo`: takes back the drafts of one take that nobody touched since, and its way of speaking. */
export const packUndoSchema = v.object({ takenAt: instantSchema })
export const packUndoneSchema = v.object({
  revision: v.number(),
  removed: v.number(),
  /** Stayed, because somebody changed the draft. */
  edited: v.number(),
  /** Stayed, because it was published since. */
  published: v.number(),
  /** `restored`: the assistant speaks as before the take; `changed`: somebody changed that since, and it stays. */
  persona: v.optional(v.picklist(['restored', 'changed'])),
})
export type PackUndone = v.InferOutput<typeof packUndoneSchema>
