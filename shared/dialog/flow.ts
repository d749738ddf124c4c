import type { ActionKind } from '../protocol/action.ts'
import type { HandoffTrigger } from '../protocol/conversation.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { ActOutcome, CheckId } from './check-outcomes.ts'
import type { Slots } from './dialog-state.ts'
import type { LineId } from './line-ids.ts'

/** Has something checked; the outcome names the next state. */
export type CheckState = { check: CheckId; on: Record<string, string> }

/** Has something done, built from the slots; what came of it names the next state. Nothing is said to be done before. */
export type ActState = { act: ActionKind; on: Record<ActOutcome, string> }

/** Asks for one slot and waits; `line` words it otherwise than the flow's question, `card` shows the check's choices. */
export type AskState = {
  ask: keyof Slots
  onFilled: string
  line?: LineId
  card?: true
  /** Fixed answers to tap. */
  choices?: string[]
  chips?: string[]
}

/** Says a line, with the card of the check before it. Goes on at once with `next`, waits with `on`, or ends. */
export type SayState = { say: LineId; card?: true; chips?: string[] } & (
  | { next: string }
  | { on: { accepted: string; disputed: string } }
  | { end: true }
)

/**
 * Leaves the flow: to a person, to the articles (`offer` is said after them), to the flow that is really meant, or to
 * the edge when this device cannot go on.
 */
export type LeaveState =
  | { effect: 'handoff'; trigger: HandoffTrigger; end: true }
  | { effect: 'answer'; offer?: LineId; chips?: string[]; end: true }
  | { effect: 'switch'; flow: string; intent: IntentId; end: true }
  | { effect: 'edge'; say: LineId; resume: string }

export type FlowState = CheckState | ActState | AskState | SayState | LeaveState

/** A dialog flow is data: one pure function walks every flow. */
export interface Flow {
  id: string
  intents: IntentId[]
  /** The question for every slot that a state asks for. */
  slots: Partial<Record<keyof Slots, LineId>>
  /**
   * An article that answers almost word for word is given instead of beginning this flow; `policy`: only to
   * questions about rules; `unless-filled`: only when the message fills no slot;
   * `near`: to any article above the threshold, unless the message names goods or is nothing but the request.
   */
  yieldsToArticle?: 'always' | 'policy' | 'unless-filled' | 'near'
  /** Every message walks it from its start: what it asks is worked out from what was answered. */
  rewalks?: true
  start: string
  states: Record<string, FlowState>
}

/** What happened to a flow: it begins, a check or an action came out, or the shopper wrote. */
export type FlowEvent =
  | { kind: 'start' }
  | { kind: 'checked'; outcome: string }
  | { kind: 'message'; answer: 'accepted' | 'disputed' | null }

/** What a flow wants done, in order; performed by the replies room. */
export type FlowEffect =
  | { kind: 'say'; line: LineId; card: boolean; chips: string[] }
  | { kind: 'ask'; slot: keyof Slots; line: LineId; card: boolean; choices: string[]; chips: string[] }
  | { kind: 'check'; check: CheckId }
  | { kind: 'act'; act: ActionKind }
  | { kind: 'handoff'; trigger: HandoffTrigger }
  | { kind: 'answer'; offer: LineId | null; chips: string[] }
  | { kind: 'switch'; flow: string; intent: IntentId }
  | { kind: 'edge'; line: LineId }

/** Declares a flow; `checkFlow` holds every declared flow to its rules. */
export function defineFlow(flow: Flow): Flow {
  return flow
}
