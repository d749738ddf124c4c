import * as v from 'valibot'
import type { ArticleBody } from './article.ts'
import type { TreeStep } from './decision-tree.ts'

/** A gap that only the merchant can fill, and the dotted path of the field it stands in. */
export const blankSchema = v.object({ blank: v.string(), field: v.string() })
export type Blank = v.InferOutput<typeof blankSchema>

type Words = Pick<ArticleBody, 'title' | 'questions' | 'handoffCondition' | 'tree'> & {
  answers: readonly { text: string; steps?: readonly string[] | undefined }[]
}

/** The gaps (【待填：发货城市】) an article still has, in reading order: with one it must not reach a shopper. */
export function findBlanks({ title, questions, answers, handoffCondition, tree }: Words): Blank[] {
  return [
    ...inField(title, 'title'),
    ...questions.flatMap((question, index) => inField(question, `questions.${index}`)),
    ...answers.flatMap(({ text, steps = [] }, index) => [
      ...inField(text, `answers.${index}.text`),
      ...steps.flatMap((step, at) => inField(step, `answers.${index}.steps.${at}`)),
    ]),
    ...(tree?.steps ?? []).flatMap((step, index) => inField(wordsOf(step), `tree.steps.${index}`)),
    ...inField(handoffCondition ?? '', 'handoffCondition'),
  ]
}

/** All that a shopper may read of a step. */
function wordsOf({ question, options }: TreeStep): string {
  return [question, ...options.flatMap(({ label, to }) => [label, to.kind === 'result' ? to.text : ''])].join('\n')
}

/** A gap without an end or a name counts too: a shopper would read it all the same. */
function inField(text: string, field: string): Blank[] {
  return [...text.matchAll(/【待填[：:]?([^【】\n]*)/g)].map(([, name = '']) => ({ blank: name.trim(), field }))
}
