import type { ArticleErrors, ArticleForm } from '../article-form.ts'
import { fromPeriodField } from './period-field.ts'
import { splitCategory } from './split-category.ts'

const longest = { title: 80, questions: 60, question: 200, answer: 4000, step: 300, condition: 200, level: 40 }

/** A sentence for every field that could not be stored; empty when all can. */
export function checkForm(form: ArticleForm): ArticleErrors {
  const found: [keyof ArticleForm, string | null][] = [
    ['title', checkTitle(form.title.trim())],
    ['questions', checkQuestions(form.questions)],
    ['answers', checkAnswers(form.answers)],
    ['handoffCondition', form.handoffCondition.length > longest.condition ? `最多 ${longest.condition} 个字` : null],
    ['category', checkCategory(splitCategory(form.category))],
    ['channels', form.channels.length === 0 ? '至少勾一个渠道，不然哪里都不会用它回答' : null],
    ['validTo', checkPeriod(form)],
  ]
  return Object.fromEntries(found.filter(([, sentence]) => sentence !== null))
}

function checkTitle(title: string): string | null {
  if (title === '') return '给文章起个标题'
  return title.length > longest.title ? `标题最多 ${longest.title} 个字，现在 ${title.length} 个` : null
}

function checkQuestions(questions: readonly string[]): string | null {
  if (questions.length === 0) return '至少写一种问法，客户会怎么问就怎么写'
  if (questions.length > longest.questions) return `最多 ${longest.questions} 种问法，现在 ${questions.length} 种`
  const long = questions.findIndex((question) => question.length > longest.question)
  return long < 0 ? null : `第 ${long + 1} 种问法超过 ${longest.question} 个字`
}

function checkAnswers(answers: ArticleForm['answers']): string | null {
  for (const { id, text, steps, media } of answers) {
    const name = answers.length > 1 ? `答案 ${id} ` : '答案'
    if (text.trim() === '') return `${name}不能空着`
    if (text.length > longest.answer) return `${name}最多 ${longest.answer} 个字，现在 ${text.length} 个`
    const step = steps.split('\n').findIndex((line) => line.trim().length > longest.step)
    if (step >= 0) return `${name}第 ${step + 1} 步超过 ${longest.step} 个字`
    const bare = media.find(({ alt }) => alt.trim() === '')
    if (bare) return `${name}有${bare.kind === 'picture' ? '图片' : '视频'}还没写说明，看不见的客户靠它知道拍的是什么`
  }
  return null
}

function checkCategory(levels: readonly string[]): string | null {
  if (levels.length === 0) return '写一个目录，例如：售后服务 / 退换货'
  if (levels.length > 3) return `目录有 ${levels.length} 层，最多 3 层`
  const long = levels.find((level) => level.length > longest.level)
  return long === undefined ? null : `目录每层最多 ${longest.level} 个字`
}

function checkPeriod({ validFrom, validTo, layer }: ArticleForm): string | null {
  const [from, to] = [fromPeriodField(validFrom), fromPeriodField(validTo)]
  if (from && to && from >= to) return '结束要晚于开始'
  return layer === 'campaign' && !to ? '活动文章要写结束时间，到点自动停用' : null
}
