import * as v from 'valibot'
import { clientIdSchema, instantSchema, recordIdSchema } from './ids.ts'
import { questionGroupSchema } from './learned-ranking.ts'

const words = v.pipe(v.string(), v.maxLength(4000))
const articlesNamed = 3

/** A draft as it stood on the screen, without what only a screen needs. */
const offeredDraftSchema = v.object({
  id: v.string(),
  text: words,
  articles: v.pipe(v.array(v.object({ id: recordIdSchema, version: v.number() })), v.maxLength(20)),
})

/** What a content script saw become of one set of drafts. It stays on this device: only its outcome leaves it. */
export const draftUseSchema = v.object({
  useId: clientIdSchema,
  where: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  conversationKey: v.pipe(v.string(), v.maxLength(400)),
  /** The customer's words that the drafts answer. */
  question: words,
  drafts: v.pipe(v.array(offeredDraftSchema), v.minLength(1), v.maxLength(3)),
  /** The draft that was inserted or copied; null: none was touched. */
  chosenId: v.nullable(v.string()),
  /** What the seller then sent; null: nothing was seen, as after a copy or an undo. */
  sent: v.nullable(words),
  how: v.picklist(['inserted', 'copied', 'undone', 'none']),
})
export type SeenDraftUse = v.InferOutput<typeof draftUseSchema>

/** `accepted`: sent as it was; `edited`: sent with changes; `rejected`: something else was sent, or it was taken out again. */
export const draftEndSchema = v.picklist(['accepted', 'edited', 'copied', 'rejected'])
export type DraftEnd = v.InferOutput<typeof draftEndSchema>

/** What became of one set of drafts, as the edge is told: no word anybody wrote, and no customer. */
export const draftOutcomeSchema = v.object({
  id: clientIdSchema,
  /** A console, or `desk`. */
  where: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  /** A mark made on the device that only tells conversations apart. */
  conversation: v.pipe(v.string(), v.regex(/^p-[A-Za-z0-9-]{8,60}$/)),
  end: draftEndSchema,
  /** From 0, as it was, to 1, nothing of it. */
  changed: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  articles: v.pipe(v.array(v.object({ id: recordIdSchema, version: v.number() })), v.maxLength(articlesNamed)),
  group: v.nullable(questionGroupSchema),
  at: instantSchema,
})
export type DraftOutcome = v.InferOutput<typeof draftOutcomeSchema>

/** `POST /api/desk/draft-outcomes`: sent again they count once. */
export const draftOutcomesSchema = v.object({
  outcomes: v.pipe(v.array(draftOutcomeSchema), v.minLength(1), v.maxLength(50)),
})
export const draftOutcomesTakenSchema = v.object({ taken: v.number() })

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** How often drafts ended in which way. */
export const draftCountsSchema = v.object({ accepted: count, edited: count, copied: count, rejected: count })
export type DraftCounts = v.InferOutput<typeof draftCountsSchema>

/** `GET /api/desk/draft-outcomes?from=&to=` (owners and operators): days in Beijing, both counted in. */
export const draftOutcomesQuerySchema = v.object({
  from: v.pipe(v.string(), v.isoDate()),
  to: v.pipe(v.string(), v.isoDate()),
})
export const draftReportSchema = v.object({
  all: draftCountsSchema,
  /** The desk and each console, the busiest first. */
  places: v.array(v.object({ where: v.string(), ...draftCountsSchema.entries })),
  /** Articles whose drafts were thrown away or mended most. */
  articles: v.array(v.object({ articleId: recordIdSchema, title: v.string(), ...draftCountsSchema.entries })),
})
export type DraftReport = v.InferOutput<typeof draftReportSchema>

/** Words that a seller wants kept as knowledge: their own, as sent, and what they answer. */
export const ownAnswerSchema = v.object({
  keepId: clientIdSchema,
  question: words,
  answer: words,
  shopperName: v.nullable(v.pipe(v.string(), v.maxLength(200))),
})
export type OwnAnswer = v.InferOutput<typeof ownAnswerSchema>

/**
 * What came of it. `kept`: a draft article stands; `waiting`: it goes up when the edge can be reached; `signed-out`: nobody
 * is there to keep it; `refused`: there is nothing to keep in it, or the edge would not.
 */
export const answerKeptSchema = v.picklist(['kept', 'waiting', 'signed-out', 'refused'])
export type AnswerKept = v.InferOutput<typeof answerKeptSchema>

/** What a seller's device does with what became of its drafts. */
export interface DraftLearning {
  /** Counts it on this device, and tells the edge of its outcome once, when it can. Told again it counts once. */
  noteDraftUse(use: SeenDraftUse): Promise<void>
  /** Brings the seller's own words up as a draft article; nothing of it is live before somebody publishes it. */
  keepOwnAnswer(answer: OwnAnswer): Promise<AnswerKept>
  /** Counted on this device, since it entered this shop. */
  countDraftUses(): Promise<DraftCounts>
}
