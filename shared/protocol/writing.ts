import * as v from 'valibot'

/** Where a seller writes; `own` is the shop's own page, where only the law speaks. */
export const compliancePlatformSchema = v.picklist([
  'taobao',
  'jd',
  'pdd',
  'douyin',
  'kuaishou',
  '1688',
  'xiaohongshu',
  'shopee',
  'own',
])
export type CompliancePlatform = v.InferOutput<typeof compliancePlatformSchema>

/** What a text may do wrong. */
export const findingKindSchema = v.picklist([
  'contact',
  'payment',
  'review',
  'extreme',
  'promise',
  'undone',
  'rude',
  'discrimination',
  'privacy',
  'medical',
  'unfair',
  'shop-word',
])
export type FindingKind = v.InferOutput<typeof findingKindSchema>

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const spanEntries = { start: count, end: count }

/** One thing wrong with a text. */
export const findingSchema = v.object({
  kind: findingKindSchema,
  /** Stable name of the rule. */
  rule: v.string(),
  /** A part of the original text, in UTF-16 units, end exclusive. */
  span: v.object(spanEntries),
  /** `block` stands out, `warn` only shows; sending is the person's in both. */
  severity: v.picklist(['block', 'warn']),
  /** Which rule speaks. `isChecked` is false where the platform's page could not be read; then no number is named. */
  source: v.object({
    by: v.picklist(['law', 'platform', 'shop']),
    name: v.string(),
    clause: v.optional(v.string()),
    isChecked: v.boolean(),
  }),
  /** One Chinese sentence that says why. */
  why: v.string(),
  /** What to write instead: `text` takes the place of that part. */
  rewording: v.optional(v.object({ ...spanEntries, text: v.string() })),
})
export type Finding = v.InferOutput<typeof findingSchema>

/** Longest text that is checked while it is typed. */
export const writingLimit = 4000

/** A text as it stands, and what the page around it says of the order: amounts and dates may then be told. */
export const writingRequestSchema = v.object({
  platform: compliancePlatformSchema,
  text: v.pipe(v.string(), v.maxLength(writingLimit)),
  facts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(40)),
})
export type WritingRequest = v.InferOutput<typeof writingRequestSchema>

/** What a check found, and the ways out of it. */
export const writingReportSchema = v.object({
  findings: v.array(findingSchema),
  /** The whole text written anew; null where no wording is known. */
  whole: v.nullable(v.string()),
  /** Only the marked words put differently; null where that is not possible or comes to the same. */
  words: v.nullable(v.string()),
})
export type WritingReport = v.InferOutput<typeof writingReportSchema>

/** What became of findings that a person was shown. */
export const writingOutcomeSchema = v.picklist(['shown', 'reworded', 'sent-anyway'])
export type WritingOutcome = v.InferOutput<typeof writingOutcomeSchema>

/** Told for the owner's counts: kinds alone, no word of the text. */
export const writingNoteSchema = v.object({
  platform: compliancePlatformSchema,
  outcome: writingOutcomeSchema,
  kinds: v.pipe(v.array(findingKindSchema), v.maxLength(40)),
})
export type WritingNote = v.InferOutput<typeof writingNoteSchema>

/** The check of what a seller writes, part of the seller's engine. */
export interface WritingCheck {
  /** `place`: the page on which it is written; a model stops rewording the drafts of that page. */
  checkWriting(request: WritingRequest, place?: string): Promise<WritingReport>
  noteWriting(note: WritingNote): Promise<void>
}
