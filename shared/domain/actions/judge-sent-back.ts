import type { ActionDetails, ActionOf, ActionRule } from '../../protocol/action.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import type { OrderLine } from '../../protocol/commerce.ts'
import { type AssessedVerdict, assessReturn } from '../returns/assess-return.ts'
import { type ReturnTerms, workOutReturn } from '../returns/work-out-return.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import { type ActionJudgement, refuseAction, request } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { nextCaseId, usedOf } from './returned-pieces.ts'

/** Goods that may go back: the line, the new case and what is told about it. */
export type SentBack =
  | { ok: true; line: OrderLine; afterSale: AfterSale; terms: ReturnTerms; details: ActionDetails }
  | { ok: false; judgement: ActionJudgement }

type SendingAction = ActionOf<'open_return'> | ActionOf<'open_exchange'>

/** What holds for a return and an exchange alike: the law, the policy, photographs, pieces left, one case at a time. */
export function judgeSentBack(action: SendingAction, setting: OrderSetting): SentBack {
  const { order, catalogue, now } = setting
  const line = order.lines.find(({ id }) => id === action.line)
  if (line === undefined) return no(refuseAction('unknown-variant'))
  const used = usedOf(order, line)
  if (used.open !== null) return no(refuseAction('already-open', { case: used.open.id }))
  const { returnPolicy: policy } = catalogue
  const { reason, opened, quantity } = action
  const assessed = assessReturn({ order, lineId: line.id, policy, reason, opened, now })
  const deadline: ActionDetails = assessed.deadline === null ? {} : { deadline: assessed.deadline.toISOString() }
  const barred = barredBy(assessed.verdict)
  if (barred !== null) return no(barred === 'reserved-for-people' ? request(barred) : refuseAction(barred, deadline))
  const left = line.quantity - used.pieces
  if (quantity > left) return no(refuseAction('too-many', { left }))
  if (assessed.verdict === 'quality' && action.photos.length === 0) return no(refuseAction('needs-photo', deadline))
  const terms = workOutReturn({ order, lineId: line.id, quantity, policy })
  const afterSale = openCase(action, setting, terms.refundMinor)
  const { freight, freightMinor } = assessed
  const told = { case: afterSale.id, quantity, method: afterSale.method ?? null, freight, freightMinor }
  return { ok: true, line, afterSale, terms, details: { ...told, ...deadline } }
}

function no(judgement: ActionJudgement): SentBack {
  return { ok: false, judgement }
}

/** Verdicts that end it; one that is not known here is for people, never a yes. */
function barredBy(verdict: AssessedVerdict): ActionRule | null {
  if (verdict === 'eligible' || verdict === 'quality') return null
  const rules: Partial<Record<AssessedVerdict, ActionRule>> = {
    'excluded-by-law': 'excluded-by-law',
    'excluded-confirmed': 'excluded-confirmed',
    late: 'late',
    'unknown-line': 'unknown-variant',
    'not-paid': 'not-paid',
    'not-signed': 'not-signed',
    cancelled: 'closed',
    refunding: 'closed',
    refunded: 'closed',
  }
  return rules[verdict] ?? 'reserved-for-people'
}

function openCase(action: SendingAction, { order, catalogue, now }: OrderSetting, amountMinor: number): AfterSale {
  const { returnMethods } = serviceRulesOf(catalogue)
  const [usual] = returnMethods
  return {
    id: nextCaseId(order),
    kind: action.kind === 'open_return' ? 'return' : 'exchange',
    lineId: action.line,
    quantity: action.quantity,
    reason: action.reason,
    state: 'opened',
    openedAt: now.toISOString(),
    amountMinor,
    // A way that the shop does not offer gives place to the one it does.
    method: returnMethods.includes(action.method) ? action.method : usual,
  }
}

/** Which way a returned piece was wrong, to be counted once. */
export function fitOf(action: SendingAction, line: OrderLine) {
  return action.reason === 'wrong-size' && action.fit !== undefined
    ? { productId: line.productId, fit: action.fit }
    : null
}
