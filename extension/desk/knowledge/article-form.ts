import type { AnswerVariant, Article, ArticleBody } from '../../../shared/protocol/article.ts'

/** An article as it is typed; what the form does not show is kept from `kept`. */
export interface ArticleForm {
  title: string
  questions: string[]
  /** Text of the variants A, B, C in order; steps are one a line. */
  answers: { id: AnswerVariant['id']; text: string; steps: string; imagePath: string | undefined }[]
  handoffCondition: string
  layer: ArticleBody['layer']
  /** 售后 / 退换货 / 七天无理由 */
  category: string
  /** Values of date-time fields, in this device's time; empty for none. */
  validFrom: string
  validTo: string
}
export type ArticleErrors = Partial<Record<keyof ArticleForm, string>>

const kept = { relatedIds: [], productIds: [], channels: ['widget'], locale: 'zh-CN' } satisfies Partial<ArticleBody>

/** An article as the form shows it; null begins a new one. */
export function toArticleForm(article: Article | null): ArticleForm {
  return {
    title: article?.title ?? '',
    questions: article?.questions ?? [],
    answers: (article?.answers ?? [{ id: 'A' as const, text: '' }]).map((answer) => ({
      id: answer.id,
      text: answer.text,
      steps: answer.steps?.join('\n') ?? '',
      imagePath: answer.imagePath,
    })),
    handoffCondition: article?.handoffCondition ?? '',
    layer: article?.layer ?? 'base',
    category: article?.category.join(' / ') ?? '',
    validFrom: toField(article?.validFrom ?? null),
    validTo: toField(article?.validTo ?? null),
  }
}

/** What was typed as an article's body, or a sentence for every field that is not one. */
export function parseArticleForm(
  form: ArticleForm,
  article: Article | null,
): { ok: true; value: ArticleBody } | { ok: false; reason: ArticleErrors } {
  const reason = checkArticleForm(form)
  if (Object.keys(reason).length > 0) return { ok: false, reason }
  const { relatedIds, productIds, channels, locale } = article ?? kept
  return {
    ok: true,
    value: {
      title: form.title.trim(),
      questions: form.questions,
      answers: form.answers.map(toAnswer),
      relatedIds,
      handoffCondition: form.handoffCondition.trim() || null,
      layer: form.layer,
      category: splitCategory(form.category),
      productIds,
      channels,
      locale,
      validFrom: fromField(form.validFrom),
      validTo: fromField(form.validTo),
    },
  }
}

function checkArticleForm(form: ArticleForm): ArticleErrors {
  const reason: ArticleErrors = {}
  const title = form.title.trim()
  if (title === '' || title.length > 80) reason.title = title ? '标题最多 80 个字' : '给文章起个标题'
  if (form.questions.length === 0) reason.questions = '至少写一种问法，客户会怎么问就怎么写'
  if (form.answers.some(({ text }) => text.trim() === '')) reason.answers = '答案不能空着'
  if (form.answers.some(({ text }) => text.length > 4000)) reason.answers = '答案最多 4000 个字'
  if (form.handoffCondition.length > 200) reason.handoffCondition = '最多 200 个字'
  const levels = splitCategory(form.category)
  if (levels.length === 0) reason.category = '写一个目录，例如：售后服务 / 退换货'
  if (levels.length > 3) reason.category = `目录有 ${levels.length} 层，最多 3 层`
  const [from, to] = [fromField(form.validFrom), fromField(form.validTo)]
  if (from && to && from >= to) reason.validTo = '结束要晚于开始'
  if (form.layer === 'campaign' && !to) reason.validTo = '活动文章要写结束时间，到点自动停用'
  return reason
}

function toAnswer({ id, text, steps, imagePath }: ArticleForm['answers'][number]): AnswerVariant {
  const lines = steps
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return { id, text: text.trim(), ...(lines.length > 0 ? { steps: lines } : {}), ...(imagePath ? { imagePath } : {}) }
}

function splitCategory(text: string): string[] {
  return text
    .split(/[/／]/)
    .map((level) => level.trim())
    .filter(Boolean)
}

function toField(instant: string | null): string {
  if (instant === null) return ''
  const moment = new Date(instant)
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

function fromField(field: string): string | null {
  return field === '' ? null : new Date(field).toISOString()
}
