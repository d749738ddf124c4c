import type { Entities } from '../language/entities.ts'
import type { HandoffCard } from '../protocol/conversation.ts'
import type { Slots } from '../protocol/dialog-state.ts'
import type { IntentId } from '../protocol/intent-ids.ts'

export type { ActiveFlow, Choice, DialogState, RecentRequest, Slots } from '../protocol/dialog-state.ts'

/** Why a shopper sends something back. */
export type ReturnReason = NonNullable<Slots['reason']>

/** One request of a message as the intent model reads it: its clause and the whole ranking, best first. */
export interface HeardRequest {
  intent: IntentId
  probability: number
  text: string
  ranked: { intent: IntentId; probability: number }[]
  /** The shop's own intent that it is; `intent` is then only the catalogue's best reading. */
  own?: string
}

/** The mood of a message, with the flags that always go to a person. */
export interface HeardEmotion {
  polarity: HandoffCard['mood']['polarity']
  intensity: number
  evidence: string[]
  flags: ('anger' | 'legal' | 'safety' | 'selfharm')[]
}

/** All that one message is understood to say. */
export interface Understanding {
  text: string
  language: string
  entities: Entities
  requests: HeardRequest[]
  emotion: HeardEmotion
}
