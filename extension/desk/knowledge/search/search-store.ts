import { signal } from '@preact/signals'
import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { Article } from '../../../../shared/protocol/article.ts'
import type { FoundArticle, SearchedArticle } from '../../../../shared/protocol/article-search.ts'
import { type ArticleFilters, noFilters } from './article-filters.ts'

/** What was found for the words that were typed last, best first. */
export interface Found {
  words: string
  ids: readonly string[]
  shown: ReadonlyMap<string, FoundArticle>
}

type Engine = Pick<SellerEngine, 'holdArticles' | 'searchArticles'>

/** So many articles a call: handing them over takes a few milliseconds, and a key press comes in between. */
const slice = 200

/** The words and filters of the tree, and the search in the engine's thread that follows the articles. */
export class SearchStore {
  readonly words = signal('')
  readonly filters = signal<ArticleFilters>(noFilters)
  readonly found = signal<Found | null>(null)
  readonly #engine: Engine
  #held = new Map<string, Article>()
  #wanted: readonly Article[] = []
  #isHolding = false
  #asked = 0

  constructor(engine: Engine) {
    this.#engine = engine
  }

  type(words: string): void {
    this.words.value = words
    void this.#search()
  }

  /** The articles as they are now; the engine gets what is new among them, in slices. */
  async follow(articles: readonly Article[]): Promise<void> {
    this.#wanted = articles
    if (this.#isHolding) return
    this.#isHolding = true
    try {
      let from: readonly Article[] | null = null
      while (from !== this.#wanted) {
        from = this.#wanted
        await this.#hold(from)
      }
    } finally {
      this.#isHolding = false
    }
    if (this.words.peek() !== '') await this.#search()
  }

  forget(): void {
    const ids = [...this.#held.keys()]
    this.#held = new Map()
    this.#wanted = []
    this.words.value = ''
    this.filters.value = noFilters
    this.found.value = null
    if (ids.length > 0) void this.#engine.holdArticles([], ids)
  }

  async #hold(articles: readonly Article[]): Promise<void> {
    const ids = new Set(articles.map(({ id }) => id))
    const gone = [...this.#held.keys()].filter((id) => !ids.has(id))
    for (const id of gone) this.#held.delete(id)
    if (gone.length > 0) await this.#engine.holdArticles([], gone)
    const changed = articles.filter((article) => !isSame(this.#held.get(article.id), article))
    for (let at = 0; at < changed.length; at += slice) {
      const part = changed.slice(at, at + slice)
      await this.#engine.holdArticles(part.map(toSearched), [])
      for (const article of part) this.#held.set(article.id, article)
    }
  }

  /** A slower answer to older words is not shown over a newer one. */
  async #search(): Promise<void> {
    this.#asked += 1
    const [asked, words] = [this.#asked, this.words.peek()]
    if (words.trim() === '') {
      this.found.value = null
      return
    }
    const { ids, shown } = await this.#engine.searchArticles(words)
    if (asked !== this.#asked) return
    this.found.value = { words, ids, shown: new Map(shown.map((found) => [found.id, found])) }
  }
}

/** A version of an article never changes its words. */
function isSame(held: Article | undefined, { version, state }: Article): boolean {
  return held !== undefined && held.version === version && held.state === state
}

function toSearched({ id, title, questions, answers }: Article): SearchedArticle {
  return { id, title, questions, answers: answers.map(({ text, steps = [] }) => [text, ...steps].join(' ')) }
}
