import { signal } from '@preact/signals'
import type { Article } from '../../../../shared/protocol/article.ts'
import type { BulkChange, BulkDone, BulkUndone } from '../../../../shared/protocol/desk-bulk.ts'
import type { DeskClient } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'

/** What becomes of a change of many: under way, done, taken back, or why not. */
export type BulkOutcome =
  | { kind: 'running'; done: number; all: number }
  | { kind: 'done'; change: BulkChange; result: BulkDone }
  | { kind: 'undoing'; change: BulkChange; result: BulkDone }
  | { kind: 'undone'; undone: BulkUndone }
  | { kind: 'refused'; reason: Failure; result: BulkDone | null; change: BulkChange }

interface BulkOptions {
  client: Pick<DeskClient, 'changeArticles' | 'undoChange'>
  /** Tree, editor and queue show what was changed. */
  refresh: () => Promise<unknown>
}

/** One change of many articles at a time, and the way back from the last one. */
export class BulkStore {
  readonly outcome = signal<BulkOutcome | null>(null)
  readonly #options: BulkOptions

  constructor(options: BulkOptions) {
    this.#options = options
  }

  /** Each article as it is held here; those that somebody changed meanwhile come back by name. */
  async run(articles: readonly Article[], change: BulkChange): Promise<boolean> {
    const items = articles.map(({ id, version }) => ({ id, version }))
    const tell = (done: number) => {
      this.outcome.value = { kind: 'running', done, all: items.length }
    }
    tell(0)
    const answer = await this.#options.client.changeArticles({ items, change }, tell)
    await this.#options.refresh()
    this.outcome.value = answer.ok
      ? { kind: 'done', change, result: answer.value }
      : { kind: 'refused', reason: answer.reason, result: null, change }
    return answer.ok
  }

  async undo(): Promise<void> {
    const held = this.outcome.peek()
    if (held === null || !('result' in held) || held.result === null) return
    const { result, change } = held
    this.outcome.value = { kind: 'undoing', result, change }
    const answer = await this.#options.client.undoChange(result.runId)
    if (answer.ok) await this.#options.refresh()
    this.outcome.value = answer.ok
      ? { kind: 'undone', undone: answer.value }
      : { kind: 'refused', reason: answer.reason, result, change }
  }

  forget(): void {
    this.outcome.value = null
  }
}
