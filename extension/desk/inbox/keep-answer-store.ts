import { signal } from '@preact/signals'
import type { AnsweredGroup, KeepAnswer, KeptAnswer } from '../../../shared/protocol/desk-kept-answers.ts'
import type { DeskClient } from '../client.ts'
import type { Failure } from '../texts/describe-failure.ts'

interface KeepAnswerOptions {
  client: Pick<DeskClient, 'fetchKept' | 'fetchAnsweredGroups' | 'keepAnswer' | 'undoKept'>
  /** The article stands in the tree. */
  onChanged: () => Promise<unknown>
}

/** Operators' replies that became knowledge, and those that could. */
export class KeepAnswerStore {
  readonly kept = signal<ReadonlyMap<string, readonly KeptAnswer[]>>(new Map())
  /** Answers to unanswered questions, by group. */
  readonly answered = signal<ReadonlyMap<string, AnsweredGroup>>(new Map())
  readonly #options: KeepAnswerOptions
  #looking: Promise<void> | null = null

  constructor(options: KeepAnswerOptions) {
    this.#options = options
  }

  /** What became of one reply; null: nothing yet. */
  of(conversation: string, seq: number): KeptAnswer | null {
    return this.kept.value.get(conversation)?.find(({ from }) => from?.seq === seq) ?? null
  }

  /** Without an answer the replies stand as before: nobody keeps one twice, the edge sees to that. */
  async load(conversation: string): Promise<void> {
    const answer = await this.#options.client.fetchKept(conversation)
    if (answer.ok) this.kept.value = new Map(this.kept.peek()).set(conversation, answer.value.kept)
  }

  /** One look at a time: each goes through the rooms of many conversations. */
  loadAnswered(): Promise<void> {
    this.#looking ??= this.#lookAnswered().finally(() => {
      this.#looking = null
    })
    return this.#looking
  }

  async #lookAnswered(): Promise<void> {
    const answer = await this.#options.client.fetchAnsweredGroups()
    if (answer.ok) this.answered.value = new Map(answer.value.groups.map((one) => [one.group, one]))
  }

  /** Stores an answer; the reason where it was not. */
  async keep(wish: KeepAnswer): Promise<{ ok: true; value: KeptAnswer } | { ok: false; reason: Failure }> {
    const answer = await this.#options.client.keepAnswer(wish)
    if (answer.ok) await this.#settle(wish.from?.conversation ?? null)
    return answer
  }

  /** Takes an answer back; `stayed`: somebody changed it since. */
  async undo({ importId, from }: KeptAnswer): Promise<'taken' | 'stayed' | Failure> {
    const answer = await this.#options.client.undoKept(importId)
    if (!answer.ok) return answer.reason
    await this.#settle(from?.conversation ?? null)
    return answer.value.stayed ? 'stayed' : 'taken'
  }

  async #settle(conversation: string | null): Promise<void> {
    const looks: Promise<unknown>[] = [this.#options.onChanged()]
    if (conversation !== null) looks.push(this.load(conversation))
    if (this.answered.peek().size > 0) looks.push(this.loadAnswered())
    await Promise.all(looks)
  }
}
