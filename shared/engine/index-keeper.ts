import { buildKnowledgeIndex } from '../knowledge/create-knowledge-index.ts'
import type { ArticleChanges, RevisableIndex } from '../knowledge/knowledge-index.ts'
import { restoreKnowledgeIndex } from '../knowledge/restore-knowledge-index.ts'
import type { FeedArticle } from '../protocol/article.ts'
import type { Store } from '../store/store.ts'
import type { EngineEnvironment } from './environment.ts'

/** After so long without a change the index is written to the disk. */
const idleMs = 3_000
/** Steps of building (fifty articles each) between two looks at what else this thread has to do. */
const stepsAtOnce = 10

interface IndexKeeperDeps {
  env: Pick<EngineEnvironment, 'setTimer'>
  store: Pick<Store, 'getState' | 'loadIndex' | 'saveIndex'>
  /** Only one of several tabs writes. */
  isWriter(): boolean
  /** Told when keeping the index worked again, or failed. */
  onChange(): void
}

/** The index over a shop's articles: taken up again at the start, revised with each change, kept when all is quiet. */
export class IndexKeeper {
  readonly #deps: IndexKeeperDeps
  #index: RevisableIndex | null = null
  /** What the index on the disk is of: as long as the core is this one, that index still serves. */
  #keptCore: object | null = null
  #hasNoRoom = false
  #cancelKeeping = () => {}

  constructor(deps: IndexKeeperDeps) {
    this.#deps = deps
  }

  /** True when the disk is too full for the index: it is built anew at every start. */
  get hasNoRoom(): boolean {
    return this.#hasNoRoom
  }

  /** The index over these articles, from the disk as far as it still serves there. */
  async open(articles: FeedArticle[], revision: number): Promise<RevisableIndex> {
    const kept = this.#isDurable() ? await this.#deps.store.loadIndex() : null
    const restored = kept === null ? null : restoreKnowledgeIndex(kept, articles)
    this.#keptCore = kept?.blocks.postings ?? null
    return this.#take(restored ?? (await this.#build(articles)), revision)
  }

  /** The index after changes; over all articles anew when everything was replaced. */
  async follow(changes: ArticleChanges, revision: number, isWhole: boolean): Promise<RevisableIndex> {
    const { changed, removedIds } = changes
    const old = this.#index
    if (old === null || isWhole) return this.#take(await this.#build(changed), revision)
    if (changed.length === 0 && removedIds.length === 0) return old
    return this.#take(old.revise(changes), revision)
  }

  close(): void {
    this.#cancelKeeping()
  }

  #take(index: RevisableIndex, revision: number): RevisableIndex {
    this.#index = index
    this.#cancelKeeping()
    if (index.core !== this.#keptCore && index.size > 0)
      this.#cancelKeeping = this.#deps.env.setTimer(() => void this.#keep(index, revision), idleMs)
    return index
  }

  async #keep(index: RevisableIndex, revision: number): Promise<void> {
    if (!this.#isDurable() || !this.#deps.isWriter()) return
    const hadNoRoom = this.#hasNoRoom
    // Anything but a full disk shows at the next write of something that matters; the index can be built again.
    const isKept = await this.#deps.store.saveIndex(index.snapshot(), revision).catch(() => null)
    if (isKept === null) return
    this.#keptCore = isKept ? index.core : null
    this.#hasNoRoom = !isKept
    if (hadNoRoom !== this.#hasNoRoom) this.#deps.onChange()
  }

  async #build(articles: readonly FeedArticle[]): Promise<RevisableIndex> {
    const steps = buildKnowledgeIndex(articles)
    for (let count = 1; ; count += 1) {
      const step = steps.next()
      if (step.done) return step.value
      if (count % stepsAtOnce === 0) await new Promise<void>((resolve) => void this.#deps.env.setTimer(resolve, 0))
    }
  }

  #isDurable(): boolean {
    return this.#deps.store.getState().kind === 'durable'
  }
}
