import { useRef } from 'preact/hooks'
import type { Article } from '../../../shared/protocol/article.ts'
import { useDesk } from '../desk-context.ts'
import { AnswerFields } from './answer-fields.tsx'
import { ArticleHead } from './article-head.tsx'
import { ArticleTrouble } from './article-trouble.tsx'
import { ErrorSummary } from './editor/error-summary.tsx'
import { KeptStrip } from './editor/kept-strip.tsx'
import { MergeDialog } from './editor/merge-dialog.tsx'
import { OvertakenStrip } from './editor/overtaken-strip.tsx'
import { PeriodFields } from './editor/period-fields.tsx'
import { ReachFields } from './editor/reach-fields.tsx'
import { RelatedFields } from './editor/related-fields.tsx'
import { useArticleEdit } from './editor/use-article-edit.ts'
import { useEditorKeys } from './editor/use-editor-keys.ts'
import { FormRow } from './form-row.tsx'
import { BlanksNotice } from './packs/blanks-notice.tsx'
import { PlaceFields } from './place-fields.tsx'
import { ReviewBar } from './publishing/review-bar.tsx'
import { useMayPublish } from './publishing/use-may-publish.ts'
import { QuestionFields } from './question-fields.tsx'
import { ArticleWarnings } from './review/article-warnings.tsx'
import { TreeFields } from './trees/tree-fields.tsx'

interface ArticleEditorProps {
  /** Its id, or a place for a new one. */
  slot: string
  /** As the catalogue holds it; null for a new one. */
  article: Article | null
}

/** One article in its parts; nothing reaches a shopper before it is published. */
export function ArticleEditor({ slot, article }: ArticleEditorProps) {
  const { edits, go, toast } = useDesk()
  const edit = useArticleEdit(slot, article)
  const mayPublish = useMayPublish()
  const summary = useRef<HTMLDivElement>(null)
  const form = edit.form.value
  const errors = edit.errors.value
  const base = edit.base.value
  const save = async (publish: boolean) => {
    if (edit.busy.peek()) return
    if (!publish && base?.state === 'live') return toast.show({ text: keptHere(edit.isChanged.peek()) })
    if (publish && !mayPublish) return toast.show({ text: '这家店铺由店长发布，写好后点「交审」' })
    const title = edit.form.peek().title.trim()
    const written = await edit.save(publish)
    if (written === null) return summary.current?.focus()
    toast.show({ text: `「${title}」${publish ? '已发布' : '已存为草稿'}，店铺第 ${written.revision} 版` })
    if (written.id !== slot && edits.open.peek() === edit) go({ page: 'knowledge', id: written.id })
  }
  useEditorKeys({ onSave: () => void save(false), onPublish: () => void save(true) })
  const type = (next: typeof form) => edit.type(next)
  return (
    <section class="dk-article" aria-label="文章">
      <ArticleHead edit={edit} onSave={(publish) => void save(publish)} />
      <div class="dk-scroll">
        <div class="dk-article-body">
          <ReviewBar edit={edit} />
          <ErrorSummary place={summary} errors={errors} />
          <ArticleTrouble edit={edit} />
          <OvertakenStrip edit={edit} />
          <KeptStrip edit={edit} />
          <BlanksNotice form={form} />
          <FormRow field="title" label="标题" error={errors.title}>
            {(marks) => (
              <input
                class="dk-input is-title"
                aria-label="标题"
                {...marks}
                value={form.title}
                onInput={(event) => type({ ...edit.form.peek(), title: event.currentTarget.value })}
              />
            )}
          </FormRow>
          <QuestionFields slot={slot} form={form} error={errors.questions} onForm={type} />
          <AnswerFields form={form} error={errors.answers} onForm={type} />
          <TreeFields edit={edit} />
          <RelatedFields slot={slot} form={form} onForm={type} />
          <PlaceFields form={form} errors={errors} onForm={type} />
          <ReachFields form={form} errors={errors} onForm={type} />
          <PeriodFields form={form} errors={errors} onForm={type} />
          <ArticleWarnings articleId={slot} />
        </div>
      </div>
      <MergeDialog edit={edit} />
    </section>
  )
}

function keptHere(isChanged: boolean): string {
  if (!isChanged) return '没有要存的改动'
  return '改动已存在这台设备上；线上的文章发布后，客户才会看到'
}
