import type { Choice } from '../../dialog/dialog-state.ts'
import type { Order } from '../../protocol/commerce.ts'
import { bare, type Check, type CheckContext } from './check.ts'
import { findOrder } from './find-order.ts'

/** Which line of the order goes back: the only one, the one named, or a choice. */
export const checkReturnLine: Check<'return-line'> = async (context) => {
  const found = await findOrder(context, 'none')
  if (found.kind !== 'found') {
    const isOffline = found.kind === 'failed' && found.reason === 'offline'
    return bare(context, isOffline ? 'offline' : 'unavailable')
  }
  const { lines } = found.order
  const named = lines.filter((line) => namedProducts(context).includes(line.productId))
  const [only] = named.length === 1 ? named : lines
  if (only !== undefined && (lines.length === 1 || named.length === 1))
    return { ...bare(context, 'one'), slots: { ...context.slots, line: only.id } }
  return { ...bare(context, 'choose'), choices: toLineChoices(found.order) }
}

/** The product named in this message; a short name may fit several. */
function namedProducts({ merged }: CheckContext): string[] {
  return [...(merged.slots.product === undefined ? [] : [merged.slots.product]), ...merged.candidates]
}

function toLineChoices(order: Order): Choice[] {
  return order.lines.map((line, at) => ({
    value: line.id,
    text: `第 ${at + 1} 件：${line.title}`,
    product: line.productId,
    label: line.title,
    detail: [...Object.values(line.options), `${line.quantity} 件`].join(' · '),
  }))
}
