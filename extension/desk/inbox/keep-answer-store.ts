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
  /** The newest reading of each conversation: one that another, or something kept, overtook tells nothing. */
  readonly #readings = new Map<string, symbol>()

  constructor(options: KeepAnswerOptions) {
    this.#options = options
  }

  /** What became of one reply; null: nothing yet. */
  of(conversation: string, seq: number): KeptAnswer | null {
    return this.kept.value.get(conversation)?.find(({ from }) => from?.seq === seq) ?? null
  }

  /** Without an answer the replies stand as before: nobody keeps one twice, the edge sees to that. */
  async load(conversation: string): Promise<void> {
    const reading = this.#overtake(conversation)
    const answer = await this.#options.client.fetchKept(conversation)
    if (answer.ok && reading === this.#readings.get(conversation)) this.#set(conversation, answer.value.kept)
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
    if (!answer.ok) return answer
    const place = answer.value.from?.conversation ?? null
    if (place !== null) this.#add(place, answer.value)
    await this.#settle(place)
    return answer
  }

  /** Takes an answer back; `stayed`: somebody changed it since. */
  async undo({ importId, from }: KeptAnswer): Promise<'taken' | 'stayed' | Failure> {
    const answer = await this.#options.client.undoKept(importId)
    if (!answer.ok) return answer.reason
    await this.#settle(from?.conversation ?? null)
    return answer.value.stayed ? 'stayed' : 'taken'
  }

  /** What the edge just said is kept stands at once, whatever becomes of the next reading. */
  #add(conversation: string, kept: KeptAnswer): void {
    this.#overtake(conversation)
    const others = this.kept.peek().get(conversation) ?? []
    this.#set(conversation, [...others.filter(({ importId }) => importId !== kept.importId), kept])
  }

  #overtake(conversation: string): symbol {
    const reading = Symbol(conversation)
    this.#readings.set(conversation, reading)
    return reading
  }

  #set(conversation: string, kept: readonly KeptAnswer[]): void {
    this.kept.value = new Map(this.kept.peek()).set(conversation, kept)
  }

  async #settle(conversation: string | null): Promise<void> {
    const looks: Promise<unknown>[] = [this.#options.onChanged()]
    if (conversation !== null) looks.push(this.load(conversation))
    if (this.answered.peek().size > 0) looks.push(this.loadAnswered())
    await Promise.all(looks)
  }
}
