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

/**
 * What is wrong with a process. `dangling`: an option leads to a step that is not there · `no-end`: an option, or the
 * last question, leads nowhere · `cycle`: a walk comes back to a step · `unreachable`: no walk comes to a step ·
 * `malformed`: a part is longer than its bound
 */
export type TreeFaultReason = 'dangling' | 'no-end' | 'cycle' | 'unreachable' | 'malformed'

/** A fault, with the number of its step as a person counts them. */
export interface TreeFault {
  step: number
  reason: TreeFaultReason
  told: string[]
}

/** A process of a document, with everything that keeps it from being walked; a faulty one has no tree. */
export interface FoundTree {
  place: number
  title: string
  tree: DecisionTree | null
  faults: TreeFault[]
}
