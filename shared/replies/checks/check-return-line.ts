import type { Choice } from '../../dialog/dialog-state.ts'
import type { LineId } from '../../dialog/line-ids.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext } from './check.ts'
import { failureOf, findOrder } from './find-order.ts'
import { toCaseCard } from './to-case-card.ts'

/** Which line of the order goes back: the only one, the one named, or a choice. */
export const checkReturnLine: Check<'return-line'> = async (context) => {
  const found = await findOrder(context, 'none')
  if (found.kind !== 'found') return bare(context, failureOf(found))
  const { lines } = found.order
  const closed = closedLines[found.order.status]
  if (closed !== undefined) return { ...bare(context, 'not-open'), line: closed }
  const named = findNamedLines(context, lines)
  const [only] = named.length === 1 ? named : lines
  if (only !== undefined && (lines.length === 1 || named.length === 1)) {
    const slots = { ...context.slots, line: only.id }
    const open = found.order.afterSales?.find(
      ({ kind, lineId, state }) => sendsBack.has(kind) && lineId === only.id && underWay.has(state),
    )
    if (open === undefined) return { ...bare(context, 'one'), slots }
    const values = { title: quoteTitle(only.title), case: open.id, step: stepOf(open) }
    const line = takesBack.test(context.text) ? 'return.withdraw' : 'return.already-open'
    return { ...bare(context, 'not-open', slots), values, line, card: toCaseCard(found.order, open, context) }
  }
  return { ...bare(context, 'choose'), choices: toLineChoices(found.order) }
}

/** Price protection of a line is no reason not to send it back. */
const sendsBack: ReadonlySet<AfterSale['kind']> = new Set<AfterSale['kind']>(['return', 'exchange'])
/** 不退了，取消申请 after it was opened. */
const takesBack = /不(?:想|要)?[退换]了|(?:取消|撤销|撤回|撤掉).{0,4}(?:退货|换货|申请)/

/** How far it is, for whoever asks whether the goods have come. */
function stepOf({ state, waybill }: AfterSale): string | null {
  if (state === 'received') return '仓库已经收到'
  if (state === 'opened') return '还没有寄回的单号'
  return waybill == null ? '已寄出' : `已寄出，单号 ${waybill}，仓库还没签收`
}

/** Cases that are not over. */
const underWay: ReadonlySet<AfterSale['state']> = new Set<AfterSale['state']>(['opened', 'sent', 'received'])

/** Orders for which neither line nor reason matters: nothing is left to send back. */
const closedLines: Partial<Record<Order['status'], LineId>> = {
  unpaid: 'return.not-paid',
  cancelled: 'return.cancelled',
  refunding: 'return.refunding',
  refunded: 'return.refunded',
}

/** The lines whose product the message names; among few goods one character is name enough (少了一个锅). */
export function findNamedLines(context: CheckContext, lines: OrderLine[]): OrderLine[] {
  const named = lines.filter((line) => namedProducts(context).includes(line.productId))
  if (named.length > 0) return named
  const { products } = context.sources.catalogue
  return lines.filter((line) =>
    products.find(({ id }) => id === line.productId)?.aliases.some((alias) => context.text.includes(alias)),
  )
}

/** The product named in this message; a short name may fit several. */
function namedProducts({ merged }: CheckContext): string[] {
  return [...merged.named, ...merged.candidates]
}

/** The lines of an order as answers to the question which. */
export function toLineChoices(order: Order): Choice[] {
  return order.lines.map((line, at) => ({
    value: line.id,
    text: `第 ${at + 1} 件：${line.title}`,
    product: line.productId,
    label: line.title,
    detail: [...Object.values(line.options), `${line.quantity} 件`].join(' · '),
  }))
}
