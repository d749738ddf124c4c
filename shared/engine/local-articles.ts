import * as v from 'valibot'
import { toFeedArticle } from '../knowledge/feed-article.ts'
import type { RevisableIndex } from '../knowledge/knowledge-index.ts'
import type { Article, FeedArticle } from '../protocol/article.ts'
import type { ArticleSearch } from '../protocol/article-search.ts'
import { type LocalArticle, type LocalPage, type LocalState, localArticleSchema } from '../protocol/local-shop.ts'
import type { LocalChange, Store } from '../store/store.ts'
import { createArticleSearch } from './article-search.ts'
import type { EngineEnvironment } from './environment.ts'
import { IndexKeeper } from './index-keeper.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'
import { localCatalogue } from './local-shop-catalogue.data.ts'

interface LocalArticlesDeps {
  env: Pick<EngineEnvironment, 'now' | 'setTimer'>
  store: Store
  onChange(): void
  /** The articles are others now. */
  onArticles(): Promise<void>
}

/** What a change of the articles saves, all or nothing; `beside` goes into the same transaction. */
export interface ArticlesChange {
  put?: LocalArticle[]
  removed?: string[]
  beside?: LocalChange
}

const modeSetting = 'local-mode'
const perPage = 50
const indexName = 'local-articles'

/** The articles a seller keeps on this device, with the index over those that are live. */
export class LocalArticles {
  readonly #deps: LocalArticlesDeps
  readonly #keeper: IndexKeeper
  /** Made when somebody searches for the first time: no draft waits for it. */
  #search: ArticleSearch | null = null
  #articles = new Map<string, LocalArticle>()
  #index: RevisableIndex | null = null
  #isOn = false
  #revision = 0
  /** Changes wait for each other: the index is revised step by step. */
  #working: Promise<unknown> = Promise.resolve()

  constructor(deps: LocalArticlesDeps) {
    this.#deps = deps
    const { env, store, onChange } = deps
    this.#keeper = new IndexKeeper({
      ...{ env, onChange, isWriter: () => true },
      store: {
        getState: () => store.getState(),
        loadIndex: () => store.loadIndex(indexName),
        saveIndex: (snapshot, revision) => store.saveIndex(snapshot, revision, indexName),
      },
    })
  }

  /** Null while nothing is live. */
  get held(): HeldKnowledge | null {
    const index = this.#index
    return index !== null && index.size > 0 ? { catalogue: localCatalogue, index } : null
  }

  /** True when the disk is too full for the index: it is built anew at every start. */
  get hasNoRoom(): boolean {
    return this.#keeper.hasNoRoom
  }

  get revision(): number {
    return this.#revision
  }

  getState(): Omit<LocalState, 'isUsed'> {
    return { isOn: this.#isOn, articles: this.#articles.size, unsent: this.listUnsent().length }
  }

  async load(): Promise<void> {
    const { store } = this.#deps
    this.#isOn = (await store.loadSetting(modeSetting, v.boolean())) ?? false
    const kept = await store.loadLocal('localArticles', localArticleSchema)
    this.#articles = new Map(kept.map((one) => [one.article.id, one]))
    this.#index = await this.#keeper.open(kept.flatMap(toIndexed), this.#revision)
    await this.#deps.onArticles()
  }

  async setOn(isOn: boolean): Promise<void> {
    if (isOn === this.#isOn) return
    this.#isOn = isOn
    await this.#deps.store.saveSetting(modeSetting, isOn)
    this.#deps.onChange()
  }

  get(id: string): LocalArticle | null {
    return this.#articles.get(id) ?? null
  }

  getAll(): LocalArticle[] {
    return [...this.#articles.values()]
  }

  listUnsent(): LocalArticle[] {
    return this.getAll().filter(({ sent }) => sent === null)
  }

  /** Best first for words; the last changed first without. */
  async list(words: string, from: number): Promise<LocalPage> {
    const found =
      words.trim() === ''
        ? this.getAll().sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
        : (await this.#openSearch().searchArticles(words)).ids.flatMap((id) => this.#articles.get(id) ?? [])
    const next = from + perPage
    return { articles: found.slice(from, next), found: found.length, next: next < found.length ? next : null }
  }

  /** Saved first, then searched and drafted from. */
  apply(change: ArticlesChange): Promise<void> {
    const done = this.#working.then(() => this.#apply(change))
    this.#working = done.catch(() => undefined) // its caller hears of it
    return done
  }

  close(): void {
    this.#keeper.close()
  }

  #openSearch(): ArticleSearch {
    if (this.#search !== null) return this.#search
    this.#search = createArticleSearch()
    void this.#search.holdArticles(this.getAll().map(toSearched), [])
    return this.#search
  }

  async #apply({ put = [], removed = [], beside = {} }: ArticlesChange): Promise<void> {
    await this.#deps.store.saveLocal({
      put: [...put.map(toRow), ...(beside.put ?? [])],
      removed: [...removed.map((key) => ({ table: 'localArticles' as const, key })), ...(beside.removed ?? [])],
      settings: beside.settings ?? {},
    })
    for (const id of removed) this.#articles.delete(id)
    for (const one of put) this.#articles.set(one.article.id, one)
    await this.#search?.holdArticles(put.map(toSearched), removed)
    this.#revision += 1
    const changed = put.flatMap(toIndexed)
    const live = new Set(changed.map(({ id }) => id))
    const removedIds = [...removed, ...put.flatMap(({ article }) => (live.has(article.id) ? [] : [article.id]))]
    this.#index = await this.#keeper.follow({ changed, removedIds }, this.#revision, false)
    await this.#deps.onArticles()
    this.#deps.onChange()
  }
}

function toRow(one: LocalArticle) {
  return { table: 'localArticles' as const, key: one.article.id, group: one.importId ?? '', body: one }
}

function toSearched({ article: { id, title, questions, answers } }: LocalArticle) {
  return { id, title, questions, answers: answers.flatMap(({ text, steps = [] }) => [text, ...steps]) }
}

/** Live ones, for whatever console: their days are looked at with every question. */
function toIndexed({ article }: LocalArticle): FeedArticle[] {
  const { validFrom, validTo } = article
  const timeless: Article = { ...article, channels: ['widget'], validFrom: null, validTo: null }
  const feed = toFeedArticle(timeless, 'widget', new Date(0))
  return feed === null ? [] : [{ ...feed, validFrom, validTo }]
}
