import { signal } from '@preact/signals'
import type { DeskReport } from '../../../../shared/protocol/desk-report.ts'
import type { DraftReport } from '../../../../shared/protocol/draft-use.ts'
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
  /** What became of the week's drafts; null until it is told. */
  readonly drafts = signal<DraftReport | null>(null)
  readonly #client: Pick<DeskClient, 'fetchReport' | 'fetchDraftReport'>

  constructor(client: Pick<DeskClient, 'fetchReport' | 'fetchDraftReport'>) {
    this.#client = client
  }

  async load(week: string | null): Promise<void> {
    const before = this.state.peek()
    if (before.kind !== 'ready' || this.week.peek() !== week) {
      this.state.value = { kind: 'loading' }
      this.drafts.value = null
    }
    this.week.value = week
    const answer = await this.#client.fetchReport(week)
    if (this.week.peek() !== week) return
    if (answer.ok) {
      this.state.value = { kind: 'ready', report: answer.value }
      await this.#loadDrafts(answer.value, week)
    } else if (this.state.peek().kind !== 'ready') this.state.value = { kind: 'failed', reason: answer.reason }
  }

  /** Beside the report: without them it stands all the same. */
  async #loadDrafts({ from, to }: DeskReport, week: string | null): Promise<void> {
    const answer = await this.#client.fetchDraftReport(from, to)
    if (answer.ok && this.week.peek() === week) this.drafts.value = answer.value
  }

  forget(): void {
    this.week.value = null
    this.drafts.value = null
    this.state.value = { kind: 'loading' }
  }
}
