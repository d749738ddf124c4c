import { signal } from '@preact/signals'
import type { ImportUndone, StoredImport } from '../../../../shared/protocol/desk-article-import.ts'
import type { DeskClient } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'

/** The last imports of the shop. */
export type RecentState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; imports: readonly StoredImport[] }

/** What became of an undo, by import. */
export type RecentUndo =
  | { kind: 'undoing' }
  | { kind: 'undone'; undone: ImportUndone }
  | { kind: 'failed'; reason: Failure }

interface RecentOptions {
  client: Pick<DeskClient, 'fetchArticleImports' | 'undoArticleImport'>
  /** Articles of the shop changed. */
  onChanged: () => Promise<void>
}

/** The last imports, of whatever source, each with its way back. */
export class RecentImports {
  readonly state = signal<RecentState>({ kind: 'loading' })
  readonly undos = signal<ReadonlyMap<string, RecentUndo>>(new Map())
  readonly #options: RecentOptions

  constructor(options: RecentOptions) {
    this.#options = options
  }

  /** What is held stays in sight while a newer list is on its way, and when none comes. */
  async load(): Promise<void> {
    if (this.state.peek().kind === 'failed') this.state.value = { kind: 'loading' }
    const answer = await this.#options.client.fetchArticleImports()
    if (answer.ok) this.state.value = { kind: 'ready', imports: answer.value.imports }
    else if (this.state.peek().kind !== 'ready') this.state.value = { kind: 'failed', reason: answer.reason }
  }

  async undo(importId: string): Promise<void> {
    this.#settle(importId, { kind: 'undoing' })
    const answer = await this.#options.client.undoArticleImport(importId)
    if (answer.ok) await Promise.all([this.load(), this.#options.onChanged()])
    this.#settle(
      importId,
      answer.ok ? { kind: 'undone', undone: answer.value } : { kind: 'failed', reason: answer.reason },
    )
  }

  forget(): void {
    this.state.value = { kind: 'loading' }
    this.undos.value = new Map()
  }

  #settle(importId: string, undo: RecentUndo): void {
    this.undos.value = new Map(this.undos.peek()).set(importId, undo)
  }
}
