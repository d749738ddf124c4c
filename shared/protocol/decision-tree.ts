import * as v from 'valibot'

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))
const stepIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,20}$/))

/** Where an option leads: on to a step, or to what the shop says at the end. */
const treeTargetSchema = v.variant('kind', [
  v.object({ kind: v.literal('step'), id: stepIdSchema }),
  v.object({ kind: v.literal('result'), text: text(4000), handsOff: v.boolean() }),
])
export type TreeTarget = v.InferOutput<typeof treeTargetSchema>

const treeStepSchema = v.object({
  id: stepIdSchema,
  question: text(300),
  options: v.pipe(v.array(v.object({ label: text(60), to: treeTargetSchema })), v.minLength(1), v.maxLength(12)),
})

/** One question of a process with its answers; a step that only tells something has the one option to go on. */
export type TreeStep = v.InferOutput<typeof treeStepSchema>

/** A process that a shopper is walked through, question by question, to the shop's result. */
export const decisionTreeSchema = v.object({
  title: text(80),
  start: stepIdSchema,
  steps: v.pipe(v.array(treeStepSchema), v.minLength(1), v.maxLength(200)),
})
export type DecisionTree = v.InferOutput<typeof decisionTreeSchema>

/** What a process may have at most, so that a shopper comes to its end; walks themselves stop later. */
export const treeBounds = { steps: 200, options: 12, answers: 40, question: 300, label: 60, result: 4000 }

const draft = (max: number) => v.pipe(v.string(), v.maxLength(max))
const draftTargetSchema = v.variant('kind', [
  v.object({ kind: v.literal('step'), id: stepIdSchema }),
  v.object({ kind: v.literal('result'), text: draft(4000), handsOff: v.boolean() }),
])

/** The same while it is being written: words and ends may still be missing, and there may be too many of both. */
export const treeDraftSchema = v.object({
  title: draft(80),
  start: stepIdSchema,
  steps: v.pipe(
    v.array(
      v.object({
        id: stepIdSchema,
        question: draft(1000),
        options: v.pipe(v.array(v.object({ label: draft(300), to: draftTargetSchema })), v.maxLength(40)),
      }),
    ),
    v.minLength(1),
    v.maxLength(300),
  ),
})

/**
 * What is wrong with a process. `dangling`: an option leads to a step that is not there · `no-end`: an option, or the
 * last question, leads nowhere · `cycle`: a walk that comes to these steps never ends · `unreachable`: no walk comes to a
 * step · `no-words`: a question or an option says nothing · `alike`: two options of a step cannot be told apart ·
 * `too-many`: more options, or steps, than its bound · `too-deep`: more answers than anybody gives lead to a step ·
 * `malformed`: a part is longer than its bound
 */
export const treeFaultReasonSchema = v.picklist([
  'dangling',
  'no-end',
  'cycle',
  'unreachable',
  'no-words',
  'alike',
  'too-many',
  'too-deep',
  'malformed',
])
export type TreeFaultReason = v.InferOutput<typeof treeFaultReasonSchema>

/** A fault, with the number of its step as a person counts them, and the place of the option it lies in, from 0. */
export const treeFaultSchema = v.object({
  step: v.number(),
  option: v.optional(v.number()),
  reason: treeFaultReasonSchema,
  told: v.array(v.string()),
})
export type TreeFault = v.InferOutput<typeof treeFaultSchema>

/** A process of a document, with everything that keeps it from being walked; a faulty one has no tree. */
export interface FoundTree {
  place: number
  title: string
  tree: DecisionTree | null
  faults: TreeFault[]
}
