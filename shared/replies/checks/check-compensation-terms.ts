import { formatMinor } from '../../domain/money.ts'
import { findCompensation } from '../../domain/returns/find-compensation.ts'
import { actionSettingOf } from '../acts/action-setting-of.ts'
import { bare, type Check, type CheckResult } from './check.ts'
import { failureOf, findOrder } from './find-order.ts'

const troubleWords = { 'late-dispatch': '晚发货', 'late-delivery': '晚送达' } as const

/** What may be given for trouble that the order itself shows; other trouble, and more than that, is for people. */
export const checkCompensationTerms: Check<'compensation-terms'> = async (context) => {
  const found = await findOrder(context, 'none')
  if (found.kind !== 'found') return bare(context, failureOf(found))
  const { order } = found
  const slots = { ...context.slots, order: order.id }
  const facts = [{ name: 'order.id', value: order.id, source: `订单 ${order.id}`, at: context.input.now.toISOString() }]
  const base: CheckResult<'compensation-terms'> = {
    ...bare<'compensation-terms'>(context, 'nothing-shown', slots),
    values: { order: order.id },
    facts,
  }
  // A fault or a missing gift is no matter of moments: whoever says so is heard by people.
  if (slots.reason === 'quality' || slots.reason === 'wrong-item' || /赠品|礼品|少发/.test(context.text))
    return { ...base, outcome: 'person' }
  const offer = findCompensation(order, { ...actionSettingOf(context, order), order })
  if (offer === null) return context.input.proof === 'identity' ? base : { ...base, outcome: 'person' }
  const { reason, amountMinor } = offer
  // Asking for more moves nothing: the cap is said once more.
  const wished = context.slots.amountMinor
  const isCapped = wished !== undefined && wished > amountMinor
  const words = reason === 'late-dispatch' || reason === 'late-delivery' ? troubleWords[reason] : ''
  return {
    ...base,
    outcome: 'ready',
    values: { ...base.values, amount: formatMinor(amountMinor, 'sentence') },
    ...(isCapped ? { line: 'compensation.capped' as const } : {}),
    slots: { ...slots, option: reason, amountMinor },
    card: {
      kind: 'confirm',
      title: '确认补偿',
      orderId: order.id,
      rows: [{ label: '原因', after: words }],
      amounts: [{ label: '补偿', amountMinor: -amountMinor }],
      notes: ['按店铺规则补偿，登记后原路退回'],
      choices: [],
    },
  }
}
