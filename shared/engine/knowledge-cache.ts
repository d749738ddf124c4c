import { createKnowledgeIndex } from '../knowledge/create-knowledge-index.ts'
import type { RevisableIndex } from '../knowledge/knowledge-index.ts'
import type { FeedPage, PublicCatalogue } from '../protocol/shop.ts'
import type { Store } from '../store/store.ts'
import { backoffMs } from '../sync/backoff.ts'
import type { HttpResult } from '../sync/http.ts'
import { pullKnowledge } from '../sync/pull-knowledge.ts'
import type { KnowledgeState } from './api.ts'
import type { EngineEnvironment } from './environment.ts'
import { toCatalogue } from './to-catalogue.ts'

/** What local answers come from. */
export interface HeldKnowledge {
  catalogue: PublicCatalogue
  index: RevisableIndex
}

export interface KnowledgeCacheDeps {
  env: Pick<EngineEnvironment, 'setTimer' | 'random'>
  store: Store
  fetchPage(since: number): Promise<HttpResult<FeedPage>>
  onChange(): void
}

/** The shop's public records on this device, with the index over its articles. */
export class KnowledgeCache {
  readonly #deps: KnowledgeCacheDeps
  #state: KnowledgeState = { kind: 'empty' }
  #held: HeldKnowledge | null = null
  #pulling: Promise<void> | null = null
  #wanted = 0
  #refusals = 0
  #cancelRetry = () => {}

  constructor(deps: KnowledgeCacheDeps) {
    this.#deps = deps
  }

  get state(): KnowledgeState {
    return this.#state
  }

  /** Null until the shop's settings have arrived once. */
  get held(): HeldKnowledge | null {
    return this.#held
  }

  /** Reads what is stored and builds the index over it. */
  async load(): Promise<void> {
    const { revision, records } = await this.#deps.store.loadRecords()
    const catalogue = toCatalogue(records)
    if (catalogue === null) this.#set({ kind: 'empty' }, null)
    else {
      const articles = records.flatMap((record) => (record.kind === 'article' ? [record.body] : []))
      const held = { catalogue, index: createKnowledgeIndex(articles) }
      this.#set({ kind: 'ready', revision, articles: articles.length }, held)
    }
  }

  /** The edge is at this revision; pulls when this device is behind, or ahead of an edge that was reset. */
  noticeRevision(revision: number): void {
    this.#wanted = revision
    const held = this.#state.kind === 'ready' ? this.#state.revision : -1
    if (revision !== held) void this.pull()
  }

  /** Pulls the feed once, however many ask; what was announced meanwhile is pulled after it. */
  pull(): Promise<void> {
    this.#pulling ??= this.#pullOnce().finally(() => {
      this.#pulling = null
    })
    return this.#pulling
  }

  /** Nothing is pulled by itself any more. */
  close(): void {
    this.#cancelRetry()
  }

  async #pullOnce(): Promise<void> {
    const { store, fetchPage } = this.#deps
    this.#cancelRetry()
    if (this.#state.kind === 'empty') this.#set({ kind: 'loading' }, null)
    for (let round = 0; round < 3; round += 1) {
      const result = await pullKnowledge({
        fetchPage,
        loadRevision: () => store.loadRevision(),
        savePage: (page) => store.saveFeedPage(page),
      })
      if (!result.ok && result.reason.kind === 'refused') this.#retryLater()
      if (result.ok) this.#refusals = 0
      if (!result.ok || result.value.revision >= this.#wanted) break
    }
    // Building the index again over the same articles would only cost time.
    const held = this.#state.kind === 'ready' ? this.#state.revision : -1
    if ((await store.loadRevision()) !== held) await this.load()
  }

  /** After a dead network the socket's return asks anew; after a refusal nothing else would. */
  #retryLater(): void {
    const { setTimer, random } = this.#deps.env
    this.#cancelRetry = setTimer(() => void this.pull(), backoffMs(this.#refusals, random()))
    this.#refusals += 1
  }

  #set(state: KnowledgeState, held: HeldKnowledge | null): void {
    this.#state = state
    this.#held = held
    this.#deps.onChange()
  }
}
