import { signal } from '@preact/signals'
import type { DeskSource, DeskSourceWrite, SourceTrial } from '../../../../shared/protocol/desk-source.ts'
import type { Answer, DeskClient } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'

export type SourceState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; source: DeskSource }

/** Where the shop's orders come from, as the edge keeps it. */
export class SourceStore {
  readonly state = signal<SourceState>({ kind: 'loading' })
  readonly #client: Pick<DeskClient, 'fetchSource' | 'saveSource' | 'trySource'>

  constructor(client: Pick<DeskClient, 'fetchSource' | 'saveSource' | 'trySource'>) {
    this.#client = client
  }

  /** What is held stays in sight until a newer one is here, and when none comes. */
  async load(): Promise<void> {
    const answer = await this.#client.fetchSource()
    if (answer.ok) this.state.value = { kind: 'ready', source: answer.value }
    else if (this.state.peek().kind !== 'ready') this.state.value = { kind: 'failed', reason: answer.reason }
  }

  async save(write: DeskSourceWrite): Promise<Answer<DeskSource>> {
    const answer = await this.#client.saveSource(write)
    if (answer.ok) this.state.value = { kind: 'ready', source: answer.value }
    return answer
  }

  /** Calls an address for real; what stands about the breaker may change by it. */
  async try(trial: SourceTrial): ReturnType<DeskClient['trySource']> {
    const answer = await this.#client.trySource(trial)
    if (this.state.peek().kind === 'ready') await this.load()
    return answer
  }

  forget(): void {
    this.state.value = { kind: 'loading' }
  }
}
