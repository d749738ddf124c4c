import type { ActiveFlow, Slots } from '../dialog/dialog-state.ts'
import type { MergedMessage } from '../dialog/merge-context.ts'
import type { ShopLayer } from '../intents/shop-layer.ts'
import type { Basis, Fact, HandoffTrigger, Part } from '../protocol/conversation.ts'
import type { RecordId } from '../protocol/ids.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { QuestionGroup } from '../protocol/learned-ranking.ts'
import type { DoneAction } from './acts/act.ts'
import type { TurnInput, TurnSources } from './turn.ts'
import type { Writer } from './write-reply.ts'

/** What all steps of one turn share. */
export interface TurnContext {
  input: TurnInput
  sources: TurnSources
  merged: MergedMessage
  writer: Writer
  /** What the shop taught, if that counts now. */
  layer?: ShopLayer | undefined
}

/** What one step of a turn contributes. */
export interface TurnPiece {
  request: IntentId | null
  /** The clause it answers, for later rounds that only point at it. */
  text?: string
  parts: Part[]
  chips: string[]
  facts: Fact[]
  /** What was done or filed in this step. */
  actions: DoneAction[]
  /** Every state of its flow that it went through, as `flow/state`. */
  walked: string[]
  basis: Basis
  /** `asked` waits for the shopper; `missed` could not answer. */
  result: 'answered' | 'asked' | 'missed' | 'talked'
  /** The flow that waits after this step. */
  active: ActiveFlow | null
  /** The flow's slots when the step ended. */
  slots: Slots
  product: RecordId | null
  /** Products it lists, in order. */
  shown?: RecordId[]
  handoff: HandoffTrigger | null
  /** The flow cannot go on without the edge. */
  needsEdge: boolean
  /** The article answers by walking the shopper through its process, unless something else asks. */
  walks?: RecordId
  /** Articles were searched for this group of questions. */
  group?: QuestionGroup
}

/** A piece that says one fixed line. */
export function fixedPiece(
  context: TurnContext,
  line: Parameters<Writer['write']>[0],
  result: TurnPiece['result'],
): TurnPiece {
  return wordedPiece([{ kind: 'text', text: context.writer.write(line) }], { kind: 'fixed', line }, result)
}

/** A piece that says what is worded already. */
export function wordedPiece(parts: Part[], basis: Basis, result: TurnPiece['result']): TurnPiece {
  return {
    request: null,
    parts,
    chips: [],
    facts: [],
    actions: [],
    walked: [],
    basis,
    result,
    active: null,
    slots: {},
    product: null,
    handoff: null,
    needsEdge: false,
  }
}
