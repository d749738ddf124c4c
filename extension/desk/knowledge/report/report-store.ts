import { signal } from '@preact/signals'
import type { DeskReport } from '../../../../shared/protocol/desk-report.ts'
import type { DeskClient } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'

/** One week as the edge counted it. */
export type ReportState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; report: DeskReport }

/** The weekly reports; a week that was read stays in sight while it is asked for again. */
export class ReportStore {
  /** A Monday; null is this week. */
  readonly week = signal<string | null>(null)
  readonly state = signal<ReportState>({ kind: 'loading' })
  readonly #client: Pick<DeskClient, 'fetchReport'>

  constructor(client: Pick<DeskClient, 'fetchReport'>) {
    this.#client = client
  }

  async load(week: string | null): Promise<void> {
    const before = this.state.peek()
    if (before.kind !== 'ready' || this.week.peek() !== week) this.state.value = { kind: 'loading' }
    this.week.value = week
    const answer = await this.#client.fetchReport(week)
    if (this.week.peek() !== week) return
    if (answer.ok) this.state.value = { kind: 'ready', report: answer.value }
    else if (this.state.peek().kind !== 'ready') this.state.value = { kind: 'failed', reason: answer.reason }
  }

  forget(): void {
    this.week.value = null
    this.state.value = { kind: 'loading' }
  }
}
