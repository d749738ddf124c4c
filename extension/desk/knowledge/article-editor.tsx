import { useState } from 'preact/hooks'
import type { Article } from '../../../shared/protocol/article.ts'
import { useDesk } from '../desk-context.ts'
import type { Failure } from '../texts/describe-failure.ts'
import { AnswerFields } from './answer-fields.tsx'
import { type ArticleErrors, parseArticleForm, toArticleForm } from './article-form.ts'
import { ArticleHead } from './article-head.tsx'
import { ArticleTrouble } from './article-trouble.tsx'
import { FormRow } from './form-row.tsx'
import { BlanksNotice } from './packs/blanks-notice.tsx'
import { blankErrors } from './packs/list-blanks.ts'
import { PlaceFields } from './place-fields.tsx'
import { QuestionFields } from './question-fields.tsx'

/** One article in its parts; nothing reaches a shopper before it is published. */
export function ArticleEditor({ article }: { article: Article | null }) {
  const { catalogue, go, toast } = useDesk()
  const [form, setForm] = useState(() => toArticleForm(article))
  const [errors, setErrors] = useState<ArticleErrors>({})
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const isChanged = JSON.stringify(form) !== JSON.stringify(toArticleForm(article))
  const save = async (publish: boolean, change: Partial<typeof form> = {}) => {
    const parsed = parseArticleForm({ ...form, ...change }, article)
    const blanks = publish ? blankErrors(form) : {}
    setErrors(parsed.ok ? blanks : parsed.reason)
    if (!parsed.ok || Object.keys(blanks).length > 0) return
    setBusy(true)
    const write = { body: parsed.value, publish, basedOn: article?.version ?? null }
    const answer = await catalogue.saveArticle(article?.id ?? null, write)
    setBusy(false)
    setFailure(answer.ok ? null : answer.reason)
    if (!answer.ok) return
    toast.show({
      text: `「${parsed.value.title}」${publish ? '已发布' : '已存为草稿'}，店铺第 ${answer.value.revision} 版`,
    })
    go({ page: 'knowledge', id: answer.value.id })
  }
  return (
    <section class="dk-article" aria-label="文章">
      <ArticleHead article={article} isChanged={isChanged} busy={busy} onSave={(publish) => void save(publish)} />
      <div class="dk-scroll">
        <div class="dk-article-body">
          {failure && <ArticleTrouble failure={failure} onReload={() => setFailure(null)} />}
          <BlanksNotice form={form} />
          <FormRow label="标题" error={errors.title}>
            <input
              class="dk-input is-title"
              aria-label="标题"
              value={form.title}
              onInput={(event) => setForm({ ...form, title: event.currentTarget.value })}
            />
          </FormRow>
          <QuestionFields form={form} error={errors.questions} onForm={setForm} />
          <AnswerFields form={form} error={errors.answers} onForm={setForm} />
          <PlaceFields form={form} errors={errors} onForm={setForm} />
        </div>
      </div>
    </section>
  )
}
