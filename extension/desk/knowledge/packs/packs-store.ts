import { signal } from '@preact/signals'
import type { PackPersona, PackSummary, PackTaken, PackUndone, Trade } from '../../../../shared/protocol/desk-packs.ts'
import type { DeskClient } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'

/** What the edge told of the packs. */
export type PacksState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; packs: readonly PackSummary[]; persona: PackPersona }

/** What became of a pack on this page: under way, taken, taken back, or why not. */
export type PackOutcome =
  | { kind: 'taking' }
  | { kind: 'taken'; taken: PackTaken }
  | { kind: 'undoing'; taken: PackTaken }
  | { kind: 'undone'; undone: PackUndone }
  | { kind: 'refused'; reason: Failure; taken: PackTaken | null }

interface PacksOptions {
  client: Pick<DeskClient, 'fetchPacks' | 'takePack' | 'undoPack'>
  /** The tree shows what was added or taken back. */
  refreshCatalogue: () => Promise<void>
}

/** Starter packs: the list, and the take of one with its way back. One at a time. */
export class PacksStore {
  readonly state = signal<PacksState>({ kind: 'loading' })
  readonly outcomes = signal<ReadonlyMap<Trade, PackOutcome>>(new Map())
  readonly #options: PacksOptions

  constructor(options: PacksOptions) {
    this.#options = options
  }

  /** What is held stays in sight while a newer list is on its way, and when none comes. */
  async load(): Promise<void> {
    if (this.state.peek().kind === 'failed') this.state.value = { kind: 'loading' }
    const answer = await this.#options.client.fetchPacks()
    if (answer.ok) this.state.value = { kind: 'ready', ...answer.value }
    else if (this.state.peek().kind !== 'ready') this.state.value = { kind: 'failed', reason: answer.reason }
  }

  forget(): void {
    this.state.value = { kind: 'loading' }
    this.outcomes.value = new Map()
  }

  /** With `persona` the shop's assistant speaks as the pack's from now on. */
  async take(trade: Trade, persona: boolean): Promise<void> {
    this.#settle(trade, { kind: 'taking' })
    const answer = await this.#options.client.takePack(trade, persona)
    if (answer.ok) await this.#reload()
    this.#settle(
      trade,
      answer.ok ? { kind: 'taken', taken: answer.value } : { kind: 'refused', reason: answer.reason, taken: null },
    )
  }

  async undo(trade: Trade, taken: PackTaken): Promise<void> {
    if (taken.takenAt === null) return
    this.#settle(trade, { kind: 'undoing', taken })
    const answer = await this.#options.client.undoPack(trade, taken.takenAt)
    if (answer.ok) await this.#reload()
    this.#settle(
      trade,
      answer.ok ? { kind: 'undone', undone: answer.value } : { kind: 'refused', reason: answer.reason, taken },
    )
  }

  async #reload(): Promise<void> {
    await Promise.all([this.load(), this.#options.refreshCatalogue()])
  }

  #settle(trade: Trade, outcome: PackOutcome): void {
    this.outcomes.value = new Map(this.outcomes.peek()).set(trade, outcome)
  }
}
