import { orderStage } from '../../domain/actions/order-stage.ts'
import { formatMinor } from '../../domain/money.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { Order } from '../../protocol/commerce.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { orderAtHand } from './find-change-line.ts'

const off = /便宜|减|少|优惠|抹|去掉|让利|打?折掉|扣/
const target = /改[成到为]|[按算][成]?|给我|只付|卖我|总共|一共|就[付给]/
const noSum = /随便|看着|多少都|你[们]?(?:定|看)|都行|尽量|最多|最低/

/** What the shopper would like to pay: 便宜 20 is counted from what is due, 改成 480 is the sum itself. */
export const checkPriceWish: Check<'price-wish'> = async (context) => {
  const at = await orderAtHand(context)
  if (!at.ok) return bare(context, at.outcome)
  const { slots, merged, text } = context
  // Whoever has paid is not asked how much it should be.
  if (orderStage(at.order) !== 'unpaid') return bare(context, 'ready')
  const due = at.order.paidMinor
  const said = merged.slots.amountMinor
  if (said === undefined) {
    if (slots.amountMinor !== undefined || noSum.test(text)) return bare(context, 'ready')
    return asksAgain(context) ? askAgain(context, at.order) : bare(context, 'needs-amount')
  }
  // A sum far below what is due is what shall come off it, unless the words say otherwise.
  const isOff = off.test(text) || (!target.test(text) && said * 2 < due)
  return bare(context, 'ready', { ...slots, amountMinor: isOff ? Math.max(0, due - said) : said })
}

/** 再便宜点 after an answer gets the same answer: what is left within the limit, and who decides about more. */
function asksAgain({ input }: CheckContext): boolean {
  return input.state.recent.slice(0, 3).some(({ request }) => request === 'price_edit')
}

function askAgain(context: CheckContext, order: Order): CheckResult<'price-wish'> {
  const { input, sources } = context
  const limit = serviceRulesOf(sources.catalogue).changes.priceEditMaxMinor ?? 0
  const leftMinor = input.proof === 'identity' ? Math.max(0, limit - (order.editedMinor ?? 0)) : 0
  return {
    ...bare(context, 'needs-amount'),
    line: 'ask.price-again',
    values: { left: leftMinor > 0 ? formatMinor(leftMinor, 'sentence') : null },
    facts: [{ name: 'change.leftMinor', value: leftMinor, source: '店铺规则', at: input.now.toISOString() }],
  }
}
