import type { RevisableIndex } from '../knowledge/knowledge-index.ts'
import type { FeedPage, PublicCatalogue } from '../protocol/shop.ts'
import type { Store } from '../store/store.ts'
import { backoffMs } from '../sync/backoff.ts'
import type { HttpResult } from '../sync/http.ts'
import { pullKnowledge } from '../sync/pull-knowledge.ts'
import type { KnowledgeState } from './api.ts'
import type { RunInBackground } from './background.ts'
import type { EngineEnvironment } from './environment.ts'
import { IndexKeeper } from './index-keeper.ts'
import { foldPages, type OtherRecords, splitRecords } from './knowledge-cache-records.ts'
import { aloneTab, joinKnowledgeTabs, type KnowledgeMessage, type KnowledgeTabs } from './knowledge-cache-tabs.ts'
import { toCatalogue } from './to-catalogue.ts'

/** What local answers come from. */
export interface HeldKnowledge {
  catalogue: PublicCatalogue
  index: RevisableIndex
}

export interface KnowledgeCacheDeps {
  env: Pick<EngineEnvironment, 'setTimer' | 'random' | 'holdLock' | 'openChannel'>
  background: RunInBackground
  store: Store
  fetchPage(since: number): Promise<HttpResult<FeedPage>>
  onChange(): void
}

/** The shop's public records on this device, with the index over its articles. */
export class KnowledgeCache {
  readonly #deps: KnowledgeCacheDeps
  readonly #keeper: IndexKeeper
  #state: KnowledgeState = { kind: 'empty' }
  #held: HeldKnowledge | null = null
  #others: OtherRecords = new Map()
  #revision = 0
  #index: RevisableIndex | null = null
  /** Reading and following wait for each other. */
  #working: Promise<void> | null = null
  #pulling: Promise<void> | null = null
  #wanted = 0
  #refusals = 0
  #tabs: KnowledgeTabs = aloneTab
  #cancelRetry = () => {}

  constructor(deps: KnowledgeCacheDeps) {
    this.#deps = deps
    const { env, store } = deps
    const isWriter = () => this.#tabs.isLeading()
    this.#keeper = new IndexKeeper({ env, store, isWriter, onChange: () => this.#show() })
    // What only this tab's memory holds cannot be shared any more.
    store.onStateChange(() => this.#leave())
  }

  get state(): KnowledgeState {
    return this.#state
  }

  /** Null until the shop's settings have arrived once. */
  get held(): HeldKnowledge | null {
    return this.#held
  }

  /** Reads what is stored, with the index over it. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      const { revision, records } = await this.#deps.store.loadRecords()
      const { articles, others } = splitRecords(records)
      this.#take(others, revision, await this.#keeper.open(articles, revision))
    })
  }

  /** From now on one of all tabs with this name pulls and saves; the others learn from it. */
  join(name: string): void {
    this.#leave()
    if (this.#deps.store.getState().kind !== 'durable') return
    this.#tabs = joinKnowledgeTabs(this.#deps.env, name, {
      onLead: () => this.#deps.background(this.pull()),
      onMessage: (message) => this.#deps.background(this.#hear(message)),
    })
  }

  /** The edge is at this revision; pulls when this device is behind, or ahead of an edge that was reset. */
  noticeRevision(revision: number): void {
    this.#wanted = revision
    const held = this.#state.kind === 'ready' ? this.#state.revision : -1
    if (revision !== held) this.#deps.background(this.pull())
  }

  /** Pulls the feed once, however many ask; what was announced meanwhile is pulled after it. */
  pull(): Promise<void> {
    if (!this.#tabs.isLeading()) {
      if (this.#wanted > 0) this.#tabs.askFor(this.#wanted)
      return Promise.resolve()
    }
    this.#pulling ??= this.#pullOnce().finally(() => {
      this.#pulling = null
    })
    return this.#pulling
  }

  /** Nothing is pulled by itself any more. */
  close(): void {
    this.#leave()
    this.#cancelRetry()
    this.#keeper.close()
  }

  #leave(): void {
    this.#tabs.close()
    this.#tabs = aloneTab
  }

  async #hear(message: KnowledgeMessage): Promise<void> {
    const isLeading = this.#tabs.isLeading()
    if (message.type === 'wanted' && isLeading) {
      if (message.revision === this.#revision) this.#tabs.tellSaved(-1, this.#revision, null)
      else this.noticeRevision(message.revision)
    }
    if (message.type !== 'saved' || isLeading) return
    const { from, revision, pages } = message
    await this.#working
    if (revision === this.#revision) return
    if (pages !== null && from === this.#revision) await this.#follow(pages)
    else await this.load()
  }

  async #pullOnce(): Promise<void> {
    const { store, fetchPage } = this.#deps
    this.#cancelRetry()
    await this.#working
    // Another tab may have saved more than this one read.
    if (this.#index === null || (await store.loadRevision()) !== this.#revision) await this.load()
    if (this.#state.kind === 'empty') this.#set({ kind: 'loading' }, null)
    const from = this.#revision
    const pages: FeedPage[] = []
    for (let round = 0; round < 3; round += 1) {
      const result = await pullKnowledge({
        fetchPage,
        loadRevision: () => store.loadRevision(),
        savePage: async (page) => {
          await store.saveFeedPage(page)
          pages.push(page)
        },
      })
      if (!result.ok && result.reason.kind === 'refused') this.#retryLater()
      if (result.ok) this.#refusals = 0
      if (!result.ok || result.value.revision >= this.#wanted) break
    }
    // A pull that was cut off is followed as far as it came.
    if (pages.length > 0) await this.#follow(pages)
    else if (this.#state.kind !== 'ready') this.#show()
    if (pages.length > 0) this.#tabs.tellSaved(from, this.#revision, pages)
  }

  #follow(pages: FeedPage[]): Promise<void> {
    return this.#inTurn(async () => {
      const { others, changes, isWhole } = foldPages(this.#others, pages)
      const revision = pages.at(-1)?.revision ?? this.#revision
      this.#take(others, revision, await this.#keeper.follow(changes, revision, isWhole))
    })
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = (this.#working ?? Promise.resolve()).then(work)
    this.#working = done.catch(() => undefined) // its caller hears of it
    return done
  }

  /** After a dead network the socket's return asks anew; after a refusal nothing else would. */
  #retryLater(): void {
    const { background, env } = this.#deps
    this.#cancelRetry = env.setTimer(() => background(this.pull()), backoffMs(this.#refusals, env.random()))
    this.#refusals += 1
  }

  #take(others: OtherRecords, revision: number, index: RevisableIndex): void {
    this.#others = others
    this.#revision = revision
    this.#index = index
    this.#show()
  }

  #show(): void {
    const index = this.#index
    const catalogue = toCatalogue([...this.#others.values()])
    if (index === null || catalogue === null) this.#set({ kind: 'empty' }, null)
    else {
      const state = { kind: 'ready' as const, revision: this.#revision, articles: index.size }
      this.#set(this.#keeper.hasNoRoom ? { ...state, indexKept: false } : state, { catalogue, index })
    }
  }

  #set(state: KnowledgeState, held: HeldKnowledge | null): void {
    this.#state = state
    this.#held = held
    this.#deps.onChange()
  }
}
