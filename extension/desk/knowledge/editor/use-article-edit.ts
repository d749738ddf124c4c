import { useEffect, useMemo } from 'preact/hooks'
import type { Article } from '../../../../shared/protocol/article.ts'
import { useDesk } from '../../desk-context.ts'
import { ArticleEdit } from './article-edit.ts'

/** The article of a place in the editor as it is being edited; hears early of versions that others store. */
export function useArticleEdit(slot: string, article: Article | null): ArticleEdit {
  const { catalogue, client, edits, now, snapshot } = useDesk()
  const edit = useMemo(
    () =>
      new ArticleEdit(slot, article, {
        kept: edits.getKept(),
        async fetchArticle(id) {
          const answer = await client.fetchArticle(id)
          if (answer.ok) catalogue.noticeArticle(answer.value)
          return answer
        },
        saveArticle: (id, write) => catalogue.saveArticle(id, write),
        now: () => now.peek(),
      }),
    [slot],
  )
  useEffect(() => {
    if (article !== null) edit.notice(article)
  }, [edit, article])
  const knowledge = snapshot.value?.knowledge
  const revision = knowledge?.kind === 'ready' ? knowledge.revision : 0
  useEffect(() => {
    const held = catalogue.state.peek()
    if (held.kind === 'ready' && revision > held.catalogue.revision) void edit.lookForNewer()
  }, [edit, revision, catalogue])
  useEffect(() => {
    edits.open.value = edit
    return () => {
      if (edits.open.peek() === edit) edits.open.value = null
    }
  }, [edit, edits])
  return edit
}
