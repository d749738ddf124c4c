import type { DeskCatalogue } from '../../../shared/protocol/http.ts'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { useDesk } from '../desk-context.ts'
import { CatalogueGate } from '../parts/catalogue-gate.tsx'
import { ArticleEditor } from './article-editor.tsx'
import { ArticleTree } from './article-tree.tsx'
import { isNewSlot } from './editor/new-slots.ts'
import { panels } from './panels.ts'
import { TestBox } from './test-box.tsx'
import { UnansweredPart } from './unanswered/unanswered-part.tsx'

export { newArticleId } from './editor/new-slots.ts'

/** What the shop can answer: tree, one article, and what a question would get. */
export function KnowledgePage() {
  const { route } = useDesk()
  const { id } = route.value
  return (
    <main class={`dk-knowledge${id === null ? '' : ' has-open'}`}>
      <h1 class="ui-hidden">知识</h1>
      <CatalogueGate>
        {(catalogue) => (
          <>
            <ArticleTree catalogue={catalogue} openId={id} />
            <OpenArticle catalogue={catalogue} id={id} />
            <TestBox />
            <UnansweredPart catalogue={catalogue} />
          </>
        )}
      </CatalogueGate>
    </main>
  )
}

function OpenArticle({ catalogue, id }: { catalogue: DeskCatalogue; id: string | null }) {
  const { edits } = useDesk()
  const panel = panels.find(({ address }) => address === id)
  if (panel) return <panel.View />
  const article = catalogue.articles.find((known) => known.id === id) ?? null
  // One that somebody took away stays open while words of it are kept here.
  if (id !== null && (article !== null || isNewSlot(id) || edits.getKept().get(id) !== null))
    return <ArticleEditor key={id} slot={id} article={article} />
  return (
    <section class="dk-nothing" aria-label="文章">
      {id === null ? (
        <EmptyState icon="note" title="从左边选一篇文章" text="改完发布，客户下一句就用新的答案" />
      ) : (
        <EmptyState icon="search" title="没有找到这篇文章" text="可能刚被同事移走，从左边重新选一篇" />
      )}
    </section>
  )
}
