import type { ArticleTrial, EditedArticle } from '../../../../shared/protocol/article-trial.ts'
import { useDesk } from '../../desk-context.ts'
import { toBody } from '../article-form.ts'
import type { ArticleEdit } from '../editor/article-edit.ts'
import { useLatest } from './use-latest.ts'

/** What the question in the box gets from the words in the editor, worked out anew with each key. */
export function useArticleTrial(variant: number): ArticleTrial | null {
  const { edits, engine } = useDesk()
  const edited = edits.open.value === null ? null : toEdited(edits.open.value)
  const request = { text: edits.question.value.trim(), edited, variant }
  return useLatest(request, (newest) => engine.tryArticle(newest))
}

function toEdited(edit: ArticleEdit): EditedArticle {
  const base = edit.base.value
  return { id: base?.id ?? edit.slot, version: (base?.version ?? 0) + 1, body: toBody(edit.form.value, base) }
}
