import type { Emotion } from '../emotion/detect-emotion.ts'
import type { DetectedRequest } from '../intents/detect-requests.ts'
import type { Entities } from '../language/extract-entities.ts'
import type { FeedArticle } from '../protocol/article.ts'
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
import type { RecordId } from '../protocol/ids.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { PublicCatalogue } from '../protocol/shop.ts'

/** All that one message is understood to say. */
export interface Understanding {
  text: string
  language: string
  entities: Entities
  requests: DetectedRequest[]
  emotion: Emotion
}

/** Slots as the evaluation format names them. */
export interface Slots {
  order?: string
  phoneLast4?: string
  line?: RecordId
  product?: RecordId
  sku?: RecordId
  quantity?: number
  colour?: string
  size?: string
  heightCm?: number
  weightKg?: number
  reason?: 'change-of-mind' | 'wrong-size' | 'quality' | 'wrong-item'
  opened?: boolean
}

/** What a conversation remembers between turns. JSON, kept by the room (and by the device for its own provisional answers). */
export interface DialogState {
  flow: { id: string; state: string; slots: Slots; askedFor: keyof Slots | null } | null
  /** Newest first; at least five rounds. */
  recent: { request: IntentId; product?: RecordId; order?: string; answered: boolean; basis: Basis | null }[]
  /** Products spoken of, newest first. */
  products: RecordId[]
  orderId: string | null
  /** The third in a row of either hands over. */
  missesInRow: number
  unresolvedInRow: number
  angerInRow: number
  tried: { basis: Basis; at: string }[]
  facts: Fact[]
  usedPhrases: string[]
}

export interface TurnInput {
  text: string
  page: PageContext
  state: DialogState
  owner: Owner
  proof: Proof
  /** Known when proof is `identity`. */
  member: Member | null
  epoch: number
  now: Date
  /** A stable number of this visitor that picks A/B variants. */
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
  /** Needs number and last four digits, or the proof this conversation already holds. Unknown and wrong are both `not-found`. */
  lookUpOrder(
    orderId: string,
    phoneLast4: string | null,
  ): Promise<{ ok: true; value: Order } | { ok: false; reason: LookupFailure }>
  /** Orders of the proven member, newest first. */
  lookUpOrders(): Promise<{ ok: true; value: Order[] } | { ok: false; reason: LookupFailure }>
  lookUpCoupons(): Promise<{ ok: true; value: Coupon[] } | { ok: false; reason: LookupFailure }>
}

export interface Passage {
  article: FeedArticle
  /** Calibrated 0..1; compare with the shop's answer threshold. */
  score: number
  /** The question variant that matched, and the terms that did it. */
  question: string
  terms: string[]
}

export type Retrieval = { kind: 'found'; passages: Passage[] } | { kind: 'nothing' } | { kind: 'not-ready' }

export interface KnowledgeQuery {
  text: string
  productId?: RecordId
  now: Date
  locale: string
  /** Words of the round before, for short elliptic questions. */
  context?: string
  limit?: number
}

/** The searchable articles of one shop at one revision. */
export interface KnowledgeIndex {
  readonly size: number
  retrieve(query: KnowledgeQuery): Retrieval
  /** How strongly this one article answers that text: the edge's check of a proposal. */
  scoreArticle(articleId: RecordId, query: KnowledgeQuery): number
  getArticle(articleId: RecordId): FeedArticle | undefined
}

/** A reply ready to be stored: wording done, facts attached. */
export interface PlannedReply {
  parts: Part[]
  basis: Basis
  facts: Fact[]
}

export type TurnOutcome = {
  understanding: Understanding
  state: DialogState
} & (
  | {
      kind: 'reply'
      reply: PlannedReply /** What a device proposes to the edge for this reply. */
      event: string | null
    }
  /** Hand over; `reply` is one soothing or explaining line said before it, or null. */
  | { kind: 'handoff'; trigger: HandoffTrigger; card: HandoffCard; reply: PlannedReply | null }
  /** The device cannot go further without the edge; `reply` says so while offline, and is shown as provisional only then. */
  | { kind: 'needs-edge'; flow: string; event: string; reply: PlannedReply }
)

/** `takeTurn(input, sources)` in take-turn.ts walks one message from text to outcome, the same on every side of the wire. */
export type TakeTurn = (input: TurnInput, sources: TurnSources) => Promise<TurnOutcome>
