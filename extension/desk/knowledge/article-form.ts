import type { AnswerVariant, Article, ArticleBody } from '../../../shared/protocol/article.ts'
import type { ArticleMedia } from '../../../shared/protocol/article-media.ts'
import type { DecisionTree } from '../../../shared/protocol/decision-tree.ts'
import { checkForm } from './editor/check-form.ts'
import { fromPeriodField, toPeriodField } from './editor/period-field.ts'
import { splitCategory } from './editor/split-category.ts'
import { placeAt } from './media/move-with-steps.ts'

/** An article as it is typed. */
export interface ArticleForm {
  title: string
  questions: string[]
  /** Variants A, B, C in order; steps are one a line. */
  answers: AnswerFormPart[]
  /** Null: no process. */
  tree: DecisionTree | null
  relatedIds: string[]
  handoffCondition: string
  layer: ArticleBody['layer']
  /** 售后 / 退换货 / 七天无理由 */
  category: string
  /** None: every product. */
  productIds: string[]
  channels: ArticleBody['channels']
  locale: ArticleBody['locale']
  /** Values of date-time fields, in Beijing; empty for none. */
  validFrom: string
  validTo: string
}
export interface AnswerFormPart {
  id: AnswerVariant['id']
  text: string
  steps: string
  imagePath: string | undefined
  /** A picture beside a step names its line; words for one may be missing yet. */
  media: ArticleMedia[]
}
export type ArticleErrors = Partial<Record<keyof ArticleForm, string>>

/** An article as the form shows it; null begins a new one, which speaks in the widget, to every product. */
export function toArticleForm(article: Article | null): ArticleForm {
  return {
    title: article?.title ?? '',
    questions: article?.questions ?? [],
    answers: (article?.answers ?? [{ id: 'A' as const, text: '' }]).map((answer) => ({
      id: answer.id,
      text: answer.text,
      steps: answer.steps?.join('\n') ?? '',
      imagePath: answer.imagePath,
      media: answer.media ?? [],
    })),
    tree: article?.tree ?? null,
    relatedIds: article?.relatedIds ?? [],
    handoffCondition: article?.handoffCondition ?? '',
    layer: article?.layer ?? 'base',
    category: article?.category.join(' / ') ?? '',
    productIds: article?.productIds ?? [],
    channels: article?.channels ?? ['widget'],
    locale: article?.locale ?? 'zh-CN',
    validFrom: toPeriodField(article?.validFrom ?? null),
    validTo: toPeriodField(article?.validTo ?? null),
  }
}

/** What was typed as an article's body, or a sentence for every field that is not one. What no field shows is kept. */
export function parseArticleForm(
  form: ArticleForm,
  article: Article | null,
): { ok: true; value: ArticleBody } | { ok: false; reason: ArticleErrors } {
  const reason = checkForm(form)
  return Object.keys(reason).length > 0 ? { ok: false, reason } : { ok: true, value: toBody(form, article) }
}

/** The words as far as they are written; a body that may not be stored yet. */
export function toBody(form: ArticleForm, article: Article | null): ArticleBody {
  return {
    ...keptOf(article),
    title: form.title.trim(),
    questions: form.questions,
    answers: form.answers.map(toAnswer),
    ...toTree(form),
    relatedIds: form.relatedIds,
    handoffCondition: form.handoffCondition.trim() || null,
    layer: form.layer,
    category: splitCategory(form.category),
    productIds: form.productIds,
    channels: form.channels,
    locale: form.locale,
    validFrom: fromPeriodField(form.validFrom),
    validTo: fromPeriodField(form.validTo),
  }
}

/** Parts that other pages edit travel along untouched. */
function keptOf(article: Article | null): Partial<ArticleBody> {
  if (article === null) return {}
  const { id: _, state: __, version: ___, author: ____, tree: _____, ...body } = article
  return body
}

/** A process without a name of its own has the article's. */
function toTree({ tree, title }: ArticleForm): Pick<ArticleBody, 'tree'> {
  return tree === null ? {} : { tree: { ...tree, title: tree.title.trim() || title.trim() } }
}

function toAnswer({ id, text, steps, imagePath, media }: AnswerFormPart): AnswerVariant {
  const lines = steps.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [{ text: line.trim(), at }]))
  const placed = media.map((one) => {
    const step = lines.findIndex(({ at }) => at === one.step)
    return { ...placeAt(one, step < 0 ? undefined : step), alt: one.alt.trim() }
  })
  return {
    ...{ id, text: text.trim() },
    ...(lines.length > 0 ? { steps: lines.map((line) => line.text) } : {}),
    ...(imagePath ? { imagePath } : {}),
    ...(placed.length > 0 ? { media: placed } : {}),
  }
}
