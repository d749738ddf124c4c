import { signal } from '@preact/signals'
import {
  type CoverageWeek,
  type DeskUnanswered,
  type UnansweredPage,
  type UnansweredState,
  unansweredPageSize,
} from '../../../../shared/protocol/desk-unanswered.ts'
import type { DeskClient } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'
import { type Period, toSince } from './periods.ts'

/** Which groups a list shows. */
export interface GroupFilter {
  period: Period
  state: UnansweredState
}

/** What is held of a list; `late`: why the newest look at it failed. */
export type GroupsState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; groups: readonly DeskUnanswered[]; cursor: string | null; late: Failure | null }

/** What is told of a period beside its groups. */
export type GroupsSummary = Pick<UnansweredPage, 'counts' | 'share' | 'shareBefore'>

export type CoverageState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; weeks: readonly CoverageWeek[] }

interface UnansweredOptions {
  client: Pick<DeskClient, 'fetchUnanswered' | 'fetchCoverage' | 'dismissUnanswered' | 'beginAnswer'>
  now: () => Date
  /** The draft that was begun stands in the tree. */
  refreshCatalogue: () => Promise<void>
}

/** Questions that nobody could answer: their lists by period and state, and what is done about a group. */
export class UnansweredStore {
  readonly period = signal<Period>('week')
  readonly lists = signal<ReadonlyMap<string, { filter: GroupFilter; groups: GroupsState }>>(new Map())
  readonly summaries = signal<ReadonlyMap<Period, GroupsSummary>>(new Map())
  readonly coverage = signal<CoverageState>({ kind: 'loading' })
  /** The group that something is being done about. */
  readonly busy = signal<string | null>(null)
  /** Why nothing was done about a group. */
  readonly refused = signal<{ id: string; reason: Failure } | null>(null)
  /** As the edge last told of groups that were taken off or put back here. */
  readonly moved = signal<ReadonlyMap<string, DeskUnanswered>>(new Map())
  readonly #options: UnansweredOptions
  readonly #turns = new Map<string, number>()

  constructor(options: UnansweredOptions) {
    this.#options = options
  }

  list(filter: GroupFilter): GroupsState {
    return this.lists.value.get(nameOf(filter))?.groups ?? { kind: 'loading' }
  }

  /** As many pages as are held, anew; what is held stays in sight until they are here, and when they do not come. */
  async load(filter: GroupFilter): Promise<void> {
    const held = this.#held(filter)
    const wanted = Math.max(held.kind === 'ready' ? held.groups.length : 0, unansweredPageSize)
    const turn = this.#begin(filter)
    const groups: DeskUnanswered[] = []
    let cursor: string | null = null
    do {
      const answer = await this.#fetch(filter, cursor)
      if (turn !== this.#turns.get(nameOf(filter))) return // a newer look is under way
      if (!answer.ok) return this.#fail(filter, answer.reason)
      this.#summarise(filter.period, answer.value)
      groups.push(...answer.value.groups)
      cursor = answer.value.cursor
    } while (cursor !== null && groups.length < wanted)
    this.#put(filter, { kind: 'ready', groups: onceEach(groups), cursor, late: null })
  }

  async loadMore(filter: GroupFilter): Promise<void> {
    const held = this.#held(filter)
    if (held.kind !== 'ready' || held.cursor === null) return
    const turn = this.#begin(filter)
    const answer = await this.#fetch(filter, held.cursor)
    if (turn !== this.#turns.get(nameOf(filter))) return
    if (!answer.ok) return this.#fail(filter, answer.reason)
    const groups = onceEach([...held.groups, ...answer.value.groups])
    this.#put(filter, { kind: 'ready', groups, cursor: answer.value.cursor, late: null })
  }

  async loadCoverage(): Promise<void> {
    const answer = await this.#options.client.fetchCoverage()
    if (answer.ok) this.coverage.value = { kind: 'ready', weeks: answer.value.weeks }
    else if (this.coverage.peek().kind !== 'ready') this.coverage.value = { kind: 'failed', reason: answer.reason }
  }

  /** Takes a group off the list, or puts it back. */
  async dismiss(id: string, undo: boolean): Promise<boolean> {
    const answer = await this.#work(id, () => this.#options.client.dismissUnanswered(id, undo))
    if (!answer.ok) return false
    this.moved.value = new Map(this.moved.peek()).set(id, answer.value)
    for (const { filter, groups: held } of this.lists.peek().values()) {
      if (held.kind === 'ready') this.#put(filter, { ...held, groups: held.groups.filter((group) => group.id !== id) })
    }
    await this.#reload()
    return true
  }

  /** The draft of a group's answer; null when it could not be begun. */
  async begin(id: string): Promise<string | null> {
    const answer = await this.#work(id, async () => {
      const begun = await this.#options.client.beginAnswer(id)
      if (begun.ok) await this.#options.refreshCatalogue()
      return begun
    })
    if (!answer.ok) return null
    void this.#reload()
    return answer.value.articleId
  }

  forget(): void {
    this.#turns.clear()
    this.lists.value = new Map()
    this.summaries.value = new Map()
    this.moved.value = new Map()
    this.coverage.value = { kind: 'loading' }
    this.refused.value = null
  }

  async #work<T extends { ok: true } | { ok: false; reason: Failure }>(id: string, act: () => Promise<T>): Promise<T> {
    this.busy.value = id
    this.refused.value = null
    const answer = await act()
    this.busy.value = null
    if (!answer.ok) this.refused.value = { id, reason: answer.reason }
    return answer
  }

  async #reload(): Promise<void> {
    await Promise.all([...this.lists.peek().values()].map(({ filter }) => this.load(filter)))
  }

  #fetch({ period, state }: GroupFilter, cursor: string | null) {
    return this.#options.client.fetchUnanswered({ since: toSince(period, this.#options.now()), state, cursor })
  }

  #held(filter: GroupFilter): GroupsState {
    return this.lists.peek().get(nameOf(filter))?.groups ?? { kind: 'loading' }
  }

  #begin(filter: GroupFilter): number {
    const turn = (this.#turns.get(nameOf(filter)) ?? 0) + 1
    this.#turns.set(nameOf(filter), turn)
    if (this.#held(filter).kind !== 'ready') this.#put(filter, { kind: 'loading' })
    return turn
  }

  #fail(filter: GroupFilter, reason: Failure): void {
    const held = this.#held(filter)
    this.#put(filter, held.kind === 'ready' ? { ...held, late: reason } : { kind: 'failed', reason })
  }

  #summarise(period: Period, { counts, share, shareBefore }: UnansweredPage): void {
    this.summaries.value = new Map(this.summaries.peek()).set(period, { counts, share, shareBefore })
  }

  #put(filter: GroupFilter, groups: GroupsState): void {
    this.lists.value = new Map(this.lists.peek()).set(nameOf(filter), { filter, groups })
  }
}

function nameOf({ period, state }: GroupFilter): string {
  return `${period} ${state}`
}

/** A group may stand on two pages when its count grew between them. */
function onceEach(groups: readonly DeskUnanswered[]): DeskUnanswered[] {
  return [...new Map(groups.map((group) => [group.id, group])).values()]
}
