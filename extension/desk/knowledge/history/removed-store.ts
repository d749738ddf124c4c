import { signal } from '@preact/signals'
import type { RemovedArticle } from '../../../../shared/protocol/desk-history.ts'
import type { Answer, DeskClient, Written } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'

/** What the edge told of the articles that were taken away. */
export type RemovedState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | {
      kind: 'ready'
      removed: readonly RemovedArticle[]
      /** Asks for the page below; null: this is all. */
      before: number | null
      /** Why the page below did not come. */
      failure: Failure | null
    }

interface RemovedOptions {
  client: Pick<DeskClient, 'fetchRemoved' | 'restoreArticle'>
  /** The tree shows what came back. */
  refreshCatalogue: () => Promise<void>
}

/** Articles that were taken away, and the way back of each. */
export class RemovedStore {
  readonly state = signal<RemovedState>({ kind: 'loading' })
  /** Those that are on their way back. */
  readonly restoring = signal<ReadonlySet<string>>(new Set())
  readonly #options: RemovedOptions

  constructor(options: RemovedOptions) {
    this.#options = options
  }

  /** What is held stays in sight while a newer list is on its way, and when none comes. */
  async load(): Promise<void> {
    if (this.state.peek().kind === 'failed') this.state.value = { kind: 'loading' }
    const answer = await this.#options.client.fetchRemoved(null)
    if (answer.ok) this.state.value = { kind: 'ready', ...answer.value, failure: null }
    else if (this.state.peek().kind !== 'ready') this.state.value = { kind: 'failed', reason: answer.reason }
  }

  async loadMore(): Promise<void> {
    const held = this.state.peek()
    if (held.kind !== 'ready' || held.before === null) return
    const answer = await this.#options.client.fetchRemoved(held.before)
    if (this.state.peek() !== held) return
    if (!answer.ok) this.state.value = { ...held, failure: answer.reason }
    else
      this.state.value = {
        ...held,
        ...answer.value,
        removed: [...held.removed, ...answer.value.removed],
        failure: null,
      }
  }

  async restore(id: string): Promise<Answer<Written>> {
    this.#mark(id, true)
    const answer = await this.#options.client.restoreArticle(id)
    if (answer.ok) await this.#options.refreshCatalogue()
    const held = this.state.peek()
    if (answer.ok && held.kind === 'ready') {
      this.state.value = { ...held, removed: held.removed.filter(({ article }) => article.id !== id) }
    }
    this.#mark(id, false)
    return answer
  }

  forget(): void {
    this.state.value = { kind: 'loading' }
  }

  #mark(id: string, isRestoring: boolean): void {
    const next = new Set(this.restoring.peek())
    if (isRestoring) next.add(id)
    else next.delete(id)
    this.restoring.value = next
  }
}
