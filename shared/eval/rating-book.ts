import { findOpenRating } from '../domain/service/find-open-rating.ts'
import { findOpenReason } from '../domain/service/find-open-reason.ts'
import { mayAskRating } from '../domain/service/may-ask-rating.ts'
import type { Author, Basis, HandoffTrigger } from '../protocol/conversation.ts'
import type { StoredFact } from '../protocol/down.ts'
import type { TurnInput, TurnOutcome } from '../replies/turn.ts'

type Unnumbered<F> = F extends StoredFact ? Omit<F, 'seq' | 'at'> : never

/** The facts of a conversation that ratings depend on, as the room keeps them. */
export class RatingBook {
  private readonly facts: StoredFact[] = []

  /** What stands open when the shopper writes. */
  hear(now: Date): Pick<TurnInput, 'openRating' | 'openReason'> {
    this.post({ kind: 'shopper' }, null, now)
    return { openRating: findOpenRating(this.facts), openReason: findOpenReason(this.facts, now) }
  }

  /** Keeps what a turn came to; true: the assistant asks for stars now. */
  keep({ kind, rating, explained, reply, servedAt }: TurnOutcome, now: Date): boolean {
    if (rating !== undefined) this.add({ type: 'rating.given', ...rating }, now)
    if (explained !== undefined) this.add({ type: 'rating.explained', ...explained }, now)
    if (reply !== null) this.post({ kind: 'assistant', name: '' }, reply.basis, now)
    const asks = kind === 'reply' && servedAt !== undefined && mayAskRating(this.facts, servedAt)
    if (asks) this.add({ type: 'rating.asked' }, now)
    return asks
  }

  handOver(trigger: HandoffTrigger, isStaffed: boolean, now: Date): void {
    this.add({ type: 'handoff.requested', epoch: 0, trigger, card: null }, now)
    if (!isStaffed) this.add({ type: 'handoff.cancelled', epoch: 0, by: 'nobody-on-duty' }, now)
  }

  /** What a person did. True: stars are asked for. */
  move(act: 'accept' | 'say' | 'return' | 'close', now: Date): boolean {
    const operatorName = '林静'
    if (act === 'accept') this.add({ type: 'handoff.accepted', epoch: 0, operatorId: 'o', operatorName }, now)
    if (act === 'say') this.post({ kind: 'operator', id: 'o', name: operatorName }, { kind: 'operator' }, now)
    if (act === 'return') this.add({ type: 'handoff.returned', epoch: 0, operatorName }, now)
    if (act === 'close') this.add({ type: 'conversation.closed', epoch: 0, by: 'operator', operatorName }, now)
    const last = this.facts.length
    return (act === 'return' || act === 'close') && findOpenRating(this.facts)?.session === last
  }

  /** A shopper who writes into a closed conversation begins a new session. */
  reopen(now: Date): void {
    this.add({ type: 'conversation.reopened', epoch: 0 }, now)
  }

  private add(draft: Unnumbered<StoredFact>, now: Date): void {
    // The drafts are whole but for these two, which every kind of fact has.
    this.facts.push({ ...draft, seq: this.facts.length + 1, at: now.toISOString() } as StoredFact)
  }

  private post(author: Author, basis: Basis | null, now: Date): void {
    const at = now.toISOString()
    const seq = this.facts.length + 1
    const message = { seq, at, clientId: `book-${seq}`, author, parts: [], answers: null, basis, facts: [] }
    this.facts.push({ type: 'message.posted', seq, at, message })
  }
}
