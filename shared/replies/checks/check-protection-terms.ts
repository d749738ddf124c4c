import type { ActionDetails, ActionRule } from '../../protocol/action.ts'
import type { CardOf } from '../../protocol/cards.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { fillable } from '../acts/fillable.ts'
import { previewAct } from '../acts/preview-act.ts'
import { ruleSentences } from '../acts/rule-sentences.data.ts'
import { quoteTitle } from '../quote-title.ts'
import { formatDeadline, lineOf } from './aftersale-values.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { findOrder } from './find-order.ts'

/** What a claim would give by the merchant's own rule; which part of the rule stands in the way is said. */
export const checkProtectionTerms: Check<'protection-terms'> = async (context) => {
  const seen = await findOrder(context, 'none')
  const known = seen.kind === 'found' ? lineOf(seen.order, context.slots.line) : undefined
  const within = known === undefined ? context : { ...context, slots: { ...context.slots, line: known.id } }
  const preview = await previewAct('claim_price_protection', within)
  if (!preview.ok) return bare(within, preview.reason)
  const { order, judged } = preview
  const line = lineOf(order, within.slots.line)
  if (line === undefined) return bare(within, 'unavailable')
  const { details } = judged
  const values = {
    ...fillable(details),
    title: quoteTitle(line.title),
    from: details.startsFrom === 'signed' ? '签收' : '付款',
    deadline: formatDeadline(details.deadline, within.input.now),
  }
  const base = { slots: { ...within.slots, order: order.id }, values, facts: toFacts(order, judged, within) }
  switch (judged.verdict) {
    case 'refuse':
      return { ...base, ...toRefusal(judged.because, values) }
    case 'request':
      if (judged.because !== 'needs-identity') return { ...base, outcome: 'person' }
      return { ...base, outcome: 'ready', card: toCard(order, line, details) }
    case 'execute':
      return { ...base, outcome: 'ready', card: toCard(order, line, details) }
  }
}

type Values = CheckResult['values']

function toRefusal(because: ActionRule, values: Values): Pick<CheckResult<'protection-terms'>, 'outcome' | 'values'> {
  if (because === 'no-rule') return { outcome: 'none', values }
  if (because === 'window-over') return { outcome: 'window-over', values }
  return { outcome: 'refused', values: { ...values, why: ruleSentences[because] } }
}

function toCard(order: Order, line: OrderLine, details: ActionDetails): CardOf<'confirm'> {
  const { protectedMinor } = details
  return {
    kind: 'confirm',
    title: '确认申请价保',
    orderId: order.id,
    rows: [{ label: '商品', after: line.title }],
    amounts: typeof protectedMinor === 'number' ? [{ label: '退差价', amountMinor: -protectedMinor }] : [],
    notes: ['差价按付款方式原路退回'],
    choices: [],
  }
}

function toFacts(
  order: Order,
  judged: { verdict: string; because?: ActionRule; details: ActionDetails },
  { input }: CheckContext,
): Fact[] {
  const source = `订单 ${order.id} · 价保规则`
  const at = input.now.toISOString()
  const { protectedMinor, deadline } = judged.details
  const rows: [string, Fact['value']][] = [
    ['order.id', order.id],
    ['protection.verdict', judged.because ?? 'eligible'],
    ['protection.amountMinor', typeof protectedMinor === 'number' ? protectedMinor : null],
    ['protection.deadline', typeof deadline === 'string' ? deadline : null],
  ]
  return rows.map(([name, value]) => ({ name, value, source, at }))
}
