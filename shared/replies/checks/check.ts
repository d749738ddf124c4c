import type { CheckId, OutcomeOf } from '../../dialog/check-outcomes.ts'
import type { Choice, Slots } from '../../dialog/dialog-state.ts'
import type { LineId } from '../../dialog/line-ids.ts'
import type { MergedMessage } from '../../dialog/merge-context.ts'
import type { Card } from '../../protocol/cards.ts'
import type { Product } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { IntentId } from '../../protocol/intent-ids.ts'
import type { TurnInput, TurnSources } from '../turn.ts'

/** What fills the placeholders of a line; a null or missing value drops the optional part around it. */
export type LineValues = Record<string, string | number | null | undefined>

/** A line with what fills it. */
export interface FilledLine {
  line: LineId
  values: LineValues
}

/** What every check is given. */
export interface CheckContext {
  input: TurnInput
  sources: TurnSources
  merged: MergedMessage
  /** The flow's slots, this message's included. */
  slots: Slots
  /** The clause that is being answered, and what it was taken for. */
  text: string
  intent: IntentId
}

/** What a check found: the outcome names the flow's next state, facts and values fill its line. */
export interface CheckResult<C extends CheckId = CheckId> {
  outcome: OutcomeOf<C>
  slots: Slots
  facts: Fact[]
  values: LineValues
  card?: Card
  choices?: Choice[]
  /** The choices are few and short: they are shown as quick replies. */
  choicesAsChips?: true
  /** Quick replies beside the choices. */
  chips?: string[]
  /** Said instead of the state's own line where the wording depends on what was found. */
  line?: LineId
  /** Said after it. */
  more?: FilledLine[]
  /** Products it lists, in order: 第二个 is counted in them. */
  shown?: string[]
}

/** Works out one thing a flow asks about. */
export type Check<C extends CheckId> = (context: CheckContext) => Promise<CheckResult<C>> | CheckResult<C>

/** Checks by their ids. */
export type Checks<C extends CheckId> = { [K in C]: (context: CheckContext) => Promise<CheckResult> | CheckResult }

/** A result with nothing but its outcome. */
export function bare<C extends CheckId>(
  context: CheckContext,
  outcome: OutcomeOf<C>,
  slots = context.slots,
): CheckResult<C> {
  return { outcome, slots, facts: [], values: {} }
}

/** The product a check is about: chosen in the flow, named, spoken of or on the page. */
export function productOf(context: CheckContext): Product | undefined {
  const id = context.slots.product ?? context.merged.productId
  return context.sources.catalogue.products.find((product) => product.id === id && product.listed)
}

/** The products that a name fits, or the ones spoken of, as tappable answers. */
export function productChoices(context: CheckContext): Choice[] {
  const { merged, sources, input } = context
  const ids = merged.candidates.length > 0 ? merged.candidates : input.state.products.slice(0, 3)
  return ids.flatMap((id) => {
    const product = sources.catalogue.products.find((one) => one.id === id && one.listed)
    return product === undefined ? [] : [{ value: id, text: product.title, label: product.title }]
  })
}
