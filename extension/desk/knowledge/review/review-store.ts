import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { Article } from '../../../../shared/protocol/article.ts'
import type { DeskReview, Finding } from '../../../../shared/protocol/desk-review.ts'
import type { CatalogueState } from '../../catalogue-store.ts'
import type { DeskClient } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'

/** What the edge counted. */
export type CountedState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; review: DeskReview }

/** What the thread found; what it found before stays in sight while it looks again. */
export interface FoundState {
  findings: readonly Finding[] | null
  isLooking: boolean
  /** How many live articles were compared. */
  compared: number
}

interface ReviewOptions {
  client: Pick<DeskClient, 'fetchReview' | 'dismissFinding'>
  engine: Pick<SellerEngine, 'reviewArticles'>
  catalogue: ReadonlySignal<CatalogueState>
  /** The edge's time. */
  now: () => Date
}

/** What wants a look among the shop's articles: counted at the edge, and found by the engine over what the desk holds. */
export class ReviewStore {
  readonly counted = signal<CountedState>({ kind: 'loading' })
  readonly found = signal<FoundState>({ findings: null, isLooking: false, compared: 0 })
  /** Why something was not called no fault, or not put back. */
  readonly refused = signal<{ fingerprint: string; reason: Failure } | null>(null)
  readonly dismissed = computed<ReadonlySet<string>>(() => {
    const counted = this.counted.value
    return new Set(counted.kind === 'ready' ? counted.review.dismissed : [])
  })
  readonly #options: ReviewOptions
  #looked: { articles: readonly Article[]; revision: number; draftId: string | null; unused: unknown } | null = null

  constructor(options: ReviewOptions) {
    this.#options = options
  }

  /** What is held stays in sight while newer counts are on their way, and when none come. */
  async load(): Promise<void> {
    if (this.counted.peek().kind === 'failed') this.counted.value = { kind: 'loading' }
    const answer = await this.#options.client.fetchReview()
    if (answer.ok) this.counted.value = { kind: 'ready', review: answer.value }
    else if (this.counted.peek().kind !== 'ready') this.counted.value = { kind: 'failed', reason: answer.reason }
  }

  /** Has everything compared, once for the same articles, rules (`revision` of the engine) and open draft. */
  async look(revision: number, draftId: string | null): Promise<void> {
    const held = this.#options.catalogue.peek()
    if (held.kind !== 'ready') return
    const { articles, products } = held.catalogue
    const counted = this.counted.peek()
    const unused = counted.kind === 'ready' ? counted.review.unused : []
    const before = this.#looked
    const isSame = before?.articles === articles && before.revision === revision && before.draftId === draftId
    if (isSame && before.unused === unused) return
    const looked = { articles, revision, draftId, unused }
    this.#looked = looked
    this.found.value = { ...this.found.peek(), isLooking: true }
    const productIds = products.map(({ id }) => id)
    const now = this.#options.now().toISOString()
    const findings = await this.#options.engine.reviewArticles({ articles, draftId, unused, productIds, now })
    if (this.#looked !== looked) return
    const compared = articles.filter(
      ({ state, validTo }) => state === 'live' && (validTo === null || validTo > now),
    ).length
    // Without rules there is no answer yet: the next revision of the engine's asks again.
    if (findings === null) this.#looked = null
    this.found.value = { findings: findings ?? this.found.peek().findings, isLooking: findings === null, compared }
  }

  /** True when it was kept. */
  async dismiss(fingerprint: string, undo: boolean): Promise<boolean> {
    this.refused.value = null
    const answer = await this.#options.client.dismissFinding(fingerprint, undo)
    const counted = this.counted.peek()
    if (!answer.ok) this.refused.value = { fingerprint, reason: answer.reason }
    else if (counted.kind === 'ready')
      this.counted.value = { kind: 'ready', review: { ...counted.review, dismissed: answer.value.dismissed } }
    return answer.ok
  }

  forget(): void {
    this.counted.value = { kind: 'loading' }
    this.found.value = { findings: null, isLooking: false, compared: 0 }
    this.refused.value = null
    this.#looked = null
  }
}
