import { signal } from '@preact/signals'
import type { DeskLearned, LearnedForget, LearnedGroup } from '../../../../shared/protocol/desk-learned.ts'
import type { Answer, DeskClient } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'

/** What the edge told of the shop's learned ranking. */
export type LearnedState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; learned: DeskLearned }

/** What was forgotten last, and can be taken back; null names everything. */
interface Forgotten {
  group: LearnedGroup | null
}

type LearnedClient = Pick<DeskClient, 'fetchLearned' | 'refreshLearned' | 'switchLearning' | 'forgetLearned'>

/** What shoppers taught the ranking: looked at, forgotten, switched off. One change at a time. */
export class LearnedStore {
  readonly state = signal<LearnedState>({ kind: 'loading' })
  readonly isBusy = signal(false)
  readonly refused = signal<Failure | null>(null)
  readonly forgotten = signal<Forgotten | null>(null)
  readonly #client: LearnedClient

  constructor(client: LearnedClient) {
    this.#client = client
  }

  /** What is held stays in sight while a newer list is on its way, and when none comes. */
  async load(): Promise<void> {
    if (this.state.peek().kind === 'failed') this.state.value = { kind: 'loading' }
    const answer = await this.#client.fetchLearned()
    if (answer.ok) this.state.value = { kind: 'ready', learned: answer.value }
    else if (this.state.peek().kind !== 'ready') this.state.value = { kind: 'failed', reason: answer.reason }
  }

  async refresh(): Promise<void> {
    await this.#change(() => this.#client.refreshLearned())
  }

  async switchTo(enabled: boolean): Promise<void> {
    if (await this.#change(() => this.#client.switchLearning(enabled))) this.forgotten.value = null
  }

  async forgetGroup(group: LearnedGroup | null): Promise<void> {
    if (await this.#change(() => this.#client.forgetLearned(toWish(group, false)))) this.forgotten.value = { group }
  }

  async takeBack({ group }: Forgotten): Promise<void> {
    if (await this.#change(() => this.#client.forgetLearned(toWish(group, true)))) this.forgotten.value = null
  }

  forget(): void {
    this.state.value = { kind: 'loading' }
    this.refused.value = null
    this.forgotten.value = null
  }

  /** True when it was done; a second press while one is on its way does nothing. */
  async #change(ask: () => Promise<Answer<DeskLearned>>): Promise<boolean> {
    if (this.isBusy.peek()) return false
    this.isBusy.value = true
    const answer = await ask()
    this.isBusy.value = false
    this.refused.value = answer.ok ? null : answer.reason
    if (answer.ok) this.state.value = { kind: 'ready', learned: answer.value }
    return answer.ok
  }
}

function toWish(group: LearnedGroup | null, undo: boolean): LearnedForget {
  return { group: group?.group ?? null, undo }
}
