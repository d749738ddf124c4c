import * as v from 'valibot'
import { answerKeptSchema } from './draft-use.ts'
import { clientIdSchema } from './ids.ts'

/** What an article says where a person has yet to write the answer; with a blank it reaches no shopper. */
export const openAnswer = '【待填：答案】'

/** `article`: a draft with this question whose answer is to be written; `list`: a row among the unanswered questions. */
export const openQuestionWaySchema = v.picklist(['article', 'list'])
export type OpenQuestionWay = v.InferOutput<typeof openQuestionWaySchema>

/** A customer's question that nothing here answers, as a seller wants it kept. */
export const openQuestionSchema = v.object({
  keepId: clientIdSchema,
  way: openQuestionWaySchema,
  question: v.pipe(v.string(), v.maxLength(4000)),
  shopperName: v.nullable(v.pipe(v.string(), v.maxLength(200))),
})
export type OpenQuestion = v.InferOutput<typeof openQuestionSchema>

/** `undone`: nothing of it is left; `stayed`: somebody wrote in it since; `not-undone`: the edge could not be asked. */
export const openQuestionUndoneSchema = v.picklist(['undone', 'stayed', 'not-undone'])
export type OpenQuestionUndone = v.InferOutput<typeof openQuestionUndoneSchema>

/** Where an open question stands after a person's press. */
export const openQuestionStateSchema = v.picklist([...answerKeptSchema.options, ...openQuestionUndoneSchema.options])

/**
 * `POST /api/desk/open-questions` (owners and operators): one row among the unanswered questions, masked again by the
 * edge. Repeating a request changes nothing.
 */
export const notedQuestionSchema = v.object({
  /** Made on this device. */
  id: clientIdSchema,
  question: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
})
export type NotedQuestion = v.InferOutput<typeof notedQuestionSchema>
export const questionNotedSchema = v.object({ id: clientIdSchema })

/** `POST /api/desk/open-questions/:id/undo`: false where it was gone already. */
export const questionUndoneSchema = v.object({ removed: v.boolean() })

/** What a seller's device does with questions that nothing answers. */
export interface OpenQuestions {
  /** Keeps one. Told again it is kept once. */
  keepOpenQuestion(question: OpenQuestion): Promise<v.InferOutput<typeof answerKeptSchema>>
  /** Takes it back, whether or not it went up already. */
  undoOpenQuestion(keepId: string): Promise<OpenQuestionUndone>
}
