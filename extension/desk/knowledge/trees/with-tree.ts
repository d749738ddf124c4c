import type { DecisionTree } from '../../../../shared/protocol/decision-tree.ts'
import { tellTree } from '../../../../shared/protocol/tell-tree.ts'
import type { ArticleForm } from '../article-form.ts'

/** Whether the first answer is nothing but the process in words, so that it changes with it. */
export function answerFollows({ answers: [first], tree }: Pick<ArticleForm, 'answers' | 'tree'>): boolean {
  return first !== undefined && first.text === (tree === null ? '' : tellTree(tree))
}

/** The form with this process; an answer that told the old one in words tells the new one. */
export function withTree(form: ArticleForm, tree: DecisionTree | null): ArticleForm {
  const follows = answerFollows(form) && tree !== null
  return { ...(follows ? withAnswer(form, tellTree(tree)) : form), tree }
}

/** The form with other words in its first answer. */
export function withAnswer(form: ArticleForm, text: string): ArticleForm {
  return { ...form, answers: form.answers.map((answer, at) => (at === 0 ? { ...answer, text } : answer)) }
}
