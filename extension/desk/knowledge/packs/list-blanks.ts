import { type Blank, findBlanks } from '../../../../shared/protocol/find-blanks.ts'
import type { ArticleErrors, ArticleForm } from '../article-form.ts'

/** The gaps of an article as it is typed. */
export function listBlanks({ title, questions, answers, handoffCondition, tree }: ArticleForm): Blank[] {
  const written = answers.map(({ text, steps }) => ({ text, steps: steps.split('\n').filter((step) => step.trim()) }))
  return findBlanks({ title, questions, answers: written, handoffCondition, ...(tree === null ? {} : { tree }) })
}

/** A sentence for each part of the form that still has gaps. */
export function blankErrors(form: ArticleForm): ArticleErrors {
  const errors: ArticleErrors = {}
  for (const part of ['title', 'questions', 'answers', 'tree', 'handoffCondition'] as const) {
    const names = listBlanks(form).flatMap(({ blank, field }) => (field.split('.')[0] === part ? [blank] : []))
    if (names.length > 0) errors[part] = `填好再发布：${names.join('、')}`
  }
  return errors
}

/** `answers.0.steps.1` → 答案 A 第 2 步. */
export function describePlace(field: string, { answers }: ArticleForm): string {
  const [part, index = '0', , step] = field.split('.')
  if (part === 'title') return '标题'
  if (part === 'tree') return `流程第 ${Number(field.split('.')[2]) + 1} 步`
  if (part === 'handoffCondition') return '转人工条件'
  if (part === 'questions') return `问法 ${Number(index) + 1}`
  const answer = `答案 ${answers[Number(index)]?.id ?? ''}`
  return step === undefined ? answer : `${answer} 第 ${Number(step) + 1} 步`
}
