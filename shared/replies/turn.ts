import type { DialogState, Slots, Understanding } from '../dialog/dialog-state.ts'
import type { KnowledgeIndex, KnowledgeQuery, Passage, Retrieval } from '../knowledge/knowledge-index.ts'
import type { Action, ActionOutcome, Ticket } from '../protocol/action.ts'
import type { Coupon, Member, Order } from '../protocol/commerce.ts'
import type {
  Basis,
  Fact,
  HandoffCard,
  HandoffTrigger,
  Owner,
  PageContext,
  Part,
  Proof,
} from '../protocol/conversation.ts'
import type { Instant, Seq } from '../protocol/ids.ts'
import type { QuestionGroup } from '../protocol/learned-ranking.ts'
import type { RatedService, RatingReason } from '../protocol/rating.ts'
import type { PublicCatalogue } from '../protocol/shop.ts'
import type { DoneAction } from './acts/act.ts'

export type { DialogState, KnowledgeIndex, KnowledgeQuery, Passage, Retrieval, Slots, Understanding }

/** One shopper message with all that surrounds it. */
export interface TurnInput {
  text: string
  /** Ids of the pictures that came with the message. */
  photos?: string[]
  /** The service whose rating was just asked for: 扣1 answers that, unless a flow asks something. */
  openRating?: Pick<RatedService, 'session' | 'servedBy'> | null
  /** The low rating whose reason was just asked for. */
  openReason?: RatedService | null
  page: PageContext
  state: DialogState
  owner: Owner
  proof: Proof
  /** Known when proof is `identity`. */
  member: Member | null
  epoch: number
  now: Date
  /** A stable number of this conversation, which a login has on all its devices; it picks A/B variants. */
  visitorHash: number
}

/** Why a look-up gave nothing. `offline`: this device may not or cannot ask; the edge will. */
export type LookupFailure = 'offline' | 'not-found' | 'locked' | 'unavailable'

/**
 * Where facts come from. The edge gives D1, the widget its cache (orders always `offline`),
 * the evaluation a shop file. Every function may be called several times in one turn.
 */
export interface TurnSources {
  catalogue: PublicCatalogue
  knowledge: KnowledgeIndex
  /** The catalogue is what holds at this moment, not what a device kept: only then is anybody told that little is left. */
  isLive?: boolean
  /** Needs number and last four digits, or the proof this conversation already holds. Unknown and wrong are both `not-found`. */
  lookUpOrder(
    orderId: string,
    phoneLast4: string | null,
  ): Promise<{ ok: true; value: Order } | { ok: false; reason: LookupFailure }>
  /** Orders of the proven member, newest first. */
  lookUpOrders(): Promise<{ ok: true; value: Order[] } | { ok: false; reason: LookupFailure }>
  lookUpCoupons(): Promise<{ ok: true; value: Coupon[] } | { ok: false; reason: LookupFailure }>
  /** Work that people do for this shopper, newest first: of the login, or of this conversation. */
  lookUpTickets(): Promise<{ ok: true; value: Ticket[] } | { ok: false; reason: LookupFailure }>
  /**
   * Has something done: judged again by the rules, done once however often it is asked for in one turn, read back.
   * A device can only say `offline`.
   */
  act(action: Action): Promise<ActionOutcome>
}

/** A reply ready to be stored: wording done, facts attached. */
export interface PlannedReply {
  parts: Part[]
  basis: Basis
  facts: Fact[]
}

/** What one message leads to. */
export type TurnOutcome = {
  understanding: Understanding
  state: DialogState
  /** Slots of the flow that ran in this turn, also when it ended with it. */
  slots: Slots
  /** What was done or filed in this turn, with what came of it. */
  actions: DoneAction[]
  /** Every state of a flow that the turn went through, as `flow/state`: what a script reaches is counted by it. */
  walked: string[]
  /** The message rates a service. */
  rating?: Omit<RatedService, 'reason'>
  /** The message says what went wrong with a service that was rated low. */
  explained?: { session: Seq; reason: RatingReason }
  /** Something came to its end that the shopper may be asked about: when it was answered or done. */
  servedAt?: Instant
  /** The group of questions that articles were searched for: what ranking learns is learned of it. */
  group?: QuestionGroup
} & (
  | {
      kind: 'reply'
      reply: PlannedReply
      /** What a device proposes to the edge for this reply. */
      event: string | null
    }
  /** Hand over; `reply` is one soothing or explaining line said before it, or null. */
  | { kind: 'handoff'; trigger: HandoffTrigger; card: HandoffCard; reply: PlannedReply | null }
  /** The device cannot go further without the edge; `reply` says so while offline, and is shown as provisional only then. */
  | { kind: 'needs-edge'; flow: string; event: string; reply: PlannedReply }
)

/** `takeTurn(input, sources)` in take-turn.ts walks one message from text to outcome, the same on every side of the wire. */
export type TakeTurn = (input: TurnInput, sources: TurnSources) => Promise<TurnOutcome>
