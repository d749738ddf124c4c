import { computed, signal } from '@preact/signals'
import type { TicketState } from '../../../shared/protocol/action.ts'
import type { DeskTicket, TicketChange } from '../../../shared/protocol/desk-tickets.ts'
import type { DeskClient } from '../client.ts'
import type { Failure } from '../texts/describe-failure.ts'

/** What of the tickets is held here. */
export type TicketsState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; tickets: readonly DeskTicket[]; cursor: string | null }

/** What the list shows: one state or all, one group or all. */
export interface TicketFilter {
  state: TicketState | null
  group: string | null
}

export type TicketSaved = { ok: true } | { ok: false; reason: Failure }

/** Work for people: the list as it is filtered, and every change of one. */
export class TicketsStore {
  readonly state = signal<TicketsState>({ kind: 'loading' })
  readonly filter = signal<TicketFilter>({ state: 'open', group: null })
  readonly tickets = computed(() => (this.state.value.kind === 'ready' ? this.state.value.tickets : []))
  readonly #client: Pick<DeskClient, 'fetchTickets' | 'fetchTicket' | 'changeTicket'>
  #asked = 0

  constructor(client: Pick<DeskClient, 'fetchTickets' | 'fetchTicket' | 'changeTicket'>) {
    this.#client = client
  }

  /** The first page anew; what is held stays in sight until it is here. */
  async load(): Promise<void> {
    this.#asked += 1
    const turn = this.#asked
    const answer = await this.#client.fetchTickets(this.filter.peek(), null)
    if (turn !== this.#asked) return // another filter was chosen meanwhile
    if (answer.ok) this.state.value = { kind: 'ready', ...answer.value }
    else if (this.state.peek().kind !== 'ready') this.state.value = { kind: 'failed', reason: answer.reason }
  }

  async loadMore(): Promise<void> {
    const held = this.state.peek()
    if (held.kind !== 'ready' || held.cursor === null) return
    const turn = this.#asked
    const answer = await this.#client.fetchTickets(this.filter.peek(), held.cursor)
    if (!answer.ok || turn !== this.#asked) return
    this.state.value = {
      kind: 'ready',
      tickets: [...held.tickets, ...answer.value.tickets],
      cursor: answer.value.cursor,
    }
  }

  async show(filter: Partial<TicketFilter>): Promise<void> {
    this.filter.value = { ...this.filter.peek(), ...filter }
    this.state.value = { kind: 'loading' }
    await this.load()
  }

  /** One whole, also where the list does not hold it. */
  fetch(id: string) {
    return this.#client.fetchTicket(id)
  }

  /** Moves a ticket on; one that moved meanwhile is fetched again and left as it is. */
  async change(id: string, change: TicketChange): Promise<{ saved: TicketSaved; ticket: DeskTicket | null }> {
    const answer = await this.#client.changeTicket(id, change)
    if (answer.ok) this.#put(answer.value)
    void this.load()
    if (answer.ok) return { saved: { ok: true }, ticket: answer.value }
    const fresh = await this.#client.fetchTicket(id)
    return { saved: answer, ticket: fresh.ok ? fresh.value : null }
  }

  forget(): void {
    this.state.value = { kind: 'loading' }
  }

  #put(changed: DeskTicket): void {
    const held = this.state.peek()
    if (held.kind !== 'ready') return
    const tickets = held.tickets.map((one) => (one.ticket.id === changed.ticket.id ? changed : one))
    this.state.value = { ...held, tickets }
  }
}
