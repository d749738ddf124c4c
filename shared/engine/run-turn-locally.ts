import type { Owner, PageContext, Proof } from '../protocol/conversation.ts'
import type { DialogState, TakeTurn, TurnInput, TurnOutcome, TurnSources } from '../replies/turn.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'

export interface LocalTurn extends Pick<TurnInput, 'openRating' | 'openReason'> {
  text: string
  photos: string[]
  page: PageContext
  state: DialogState
  owner: Owner
  proof: Proof
  epoch: number
  now: Date
  visitorHash: number
}

/** Answers a message from what this device holds. Orders and coupons of a person are the edge's alone. */
export function runTurnLocally(
  takeTurn: TakeTurn,
  turn: LocalTurn,
  { catalogue, index }: HeldKnowledge,
): Promise<TurnOutcome> {
  const offline = { ok: false, reason: 'offline' } as const
  const sources: TurnSources = {
    catalogue,
    knowledge: index,
    lookUpOrder: async () => offline,
    lookUpOrders: async () => offline,
    lookUpCoupons: async () => offline,
    lookUpTickets: async () => offline,
    act: async () => ({ status: 'failed', reason: 'offline' }),
  }
  return takeTurn({ ...turn, member: null }, sources)
}
