import { signal } from '@preact/signals'
import type { Article } from '../../shared/protocol/article.ts'
import type { DeskCatalogue } from '../../shared/protocol/http.ts'
import type { Answer, ArticleWrite, DeskClient, SkuPatch, Written } from './client.ts'
import type { Failure } from './texts/describe-failure.ts'

/** What the administration pages hold of the shop. */
export type CatalogueState =
  | { kind: 'empty' }
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; catalogue: DeskCatalogue }

export type CatalogueStore = ReturnType<typeof createCatalogueStore>

/** The shop's prices, rules and articles as the edge keeps them; what was saved is seen here at once. */
export function createCatalogueStore(client: DeskClient, authorName: () => string) {
  const state = signal<CatalogueState>({ kind: 'empty' })

  /** Keeps the saved record in the copy held here, under the revision the edge gave it. */
  const settle = (answer: Answer<Written>, change: (catalogue: DeskCatalogue, written: Written) => DeskCatalogue) => {
    const before = state.value
    if (!answer.ok || before.kind !== 'ready') return answer
    const { revision } = answer.value
    state.value = { kind: 'ready', catalogue: { ...change(before.catalogue, answer.value), revision } }
    return answer
  }

  return {
    state,
    /** What is held already stays while a newer copy is on its way, and when none comes. */
    async refresh() {
      if (state.value.kind !== 'ready') state.value = { kind: 'loading' }
      const answer = await client.fetchCatalogue()
      if (answer.ok) state.value = { kind: 'ready', catalogue: answer.value }
      else if (state.value.kind !== 'ready') state.value = { kind: 'failed', reason: answer.reason }
    },
    forget() {
      state.value = { kind: 'empty' }
    },
    async saveSku(id: string, patch: SkuPatch) {
      return settle(await client.saveSku(id, patch), (catalogue) => ({
        ...catalogue,
        skus: catalogue.skus.map((sku) => (sku.id === id ? { ...sku, ...patch } : sku)),
      }))
    },
    /** `id` null writes a new article. */
    async saveArticle(id: string | null, write: ArticleWrite) {
      const answer = id === null ? await client.createArticle(write) : await client.saveArticle(id, write)
      return settle(answer, (catalogue, written) => ({
        ...catalogue,
        articles: putArticle(catalogue.articles, write, written, authorName()),
      }))
    },
    /** An article as somebody else stored it meanwhile; the shop's revision is known with the next catalogue. */
    noticeArticle(article: Article) {
      const before = state.value
      if (before.kind !== 'ready') return
      const old = before.catalogue.articles.find(({ id }) => id === article.id)
      if (old === undefined || old.version >= article.version) return
      const articles = before.catalogue.articles.map((other) => (other.id === article.id ? article : other))
      state.value = { kind: 'ready', catalogue: { ...before.catalogue, articles } }
    },
    async retireArticle({ id, version: basedOn }: Article) {
      return settle(await client.retireArticle(id, basedOn), (catalogue, { version = basedOn + 1 }) => ({
        ...catalogue,
        articles: catalogue.articles.map((old) => (old.id === id ? { ...old, state: 'retired', version } : old)),
      }))
    },
  }
}

function putArticle(articles: Article[], write: ArticleWrite, written: Written, author: string): Article[] {
  const old = articles.find(({ id }) => id === written.id)
  const article: Article = {
    id: written.id,
    ...write.body,
    state: write.publish ? 'live' : (old?.state ?? 'draft'),
    version: written.version ?? old?.version ?? 1,
    author,
  }
  return old ? articles.map((other) => (other.id === article.id ? article : other)) : [article, ...articles]
}
