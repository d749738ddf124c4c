import type { Emotion } from '../emotion/detect-emotion.ts'
import type { DetectedRequest } from '../intents/detect-requests.ts'
import type { Entities } from '../language/entities.ts'
import type { Basis, Fact } from '../protocol/conversation.ts'
import type { RecordId } from '../protocol/ids.ts'
import type { IntentId } from '../protocol/intent-ids.ts'

/** All that one message is understood to say. */
export interface Understanding {
  text: string
  language: string
  entities: Entities
  requests: DetectedRequest[]
  emotion: Emotion
}

/** Why a shopper sends something back. */
export type ReturnReason = 'change-of-mind' | 'wrong-size' | 'quality' | 'wrong-item'

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
  footMm?: number
  reason?: ReturnReason
  opened?: boolean
  /** Where a parcel goes, as the shopper named it: a province or a city. */
  place?: string
}

/** One tappable answer to a question. */
export interface Choice {
  value: string
  text: string
  label: string
  detail?: string
}

/** The flow a conversation is in, and what it asked last. */
export interface ActiveFlow {
  id: string
  state: string
  slots: Slots
  askedFor: keyof Slots | null
  /** The choices shown with the question: tapping one posts `text` and fills the slot with `value`. */
  choices?: Choice[]
}

/** One request of an earlier round. */
export interface RecentRequest {
  request: IntentId
  product?: RecordId
  order?: string
  answered: boolean
  basis: Basis | null
  /** The shopper's words, cut short: a repeated question is recognised by them. */
  text?: string
}

/** What a conversation remembers between turns. JSON, kept by the room (and by the device for its own provisional answers). */
export interface DialogState {
  flow: ActiveFlow | null
  /** Newest first; at least five rounds. */
  recent: RecentRequest[]
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
  /** Slots said earlier that hold for the whole conversation: height and weight, the place. */
  known?: Slots
  /** Requests of an earlier message that wait until the active flow is through. */
  waiting?: IntentId[]
}
