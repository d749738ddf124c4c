import { allPieces } from '../../dialog/read-aftersale-slots.ts'
import { usedOf } from '../../domain/actions/returned-pieces.ts'
import { assessReturn } from '../../domain/returns/assess-return.ts'
import { numeralClass, parseChineseNumber } from '../../language/parse-chinese-number.ts'
import type { Order } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import { lineOf } from './aftersale-values.ts'
import { bare, type Check, type CheckContext } from './check.ts'
import { failureOf, findOrder } from './find-order.ts'

/** How many pieces of the line go back: the only one, as many as were said, or it is asked. */
export const checkReturnQuantity: Check<'return-quantity'> = async (context) => {
  const found = await findOrder(context, 'none')
  if (found.kind !== 'found') return bare(context, failureOf(found))
  const line = lineOf(found.order, context.slots.line)
  if (line === undefined) return bare(context, 'unavailable')
  const known = (quantity: number) => bare<'return-quantity'>(context, 'known', { ...context.slots, quantity })
  // 两只都挤脚 speaks of one pair: a line of one has nothing to count.
  if (line.quantity === 1) return known(1)
  // What does not go back at all is not counted first.
  if (!mayGoBack(context, found.order, line.id)) return known(line.quantity)
  const left = line.quantity - usedOf(found.order, line).pieces
  const said = readReturned(context.text) ?? context.slots.quantity
  const values = { title: quoteTitle(line.title), left, bought: line.quantity }
  if (said === undefined) return left === 1 ? known(1) : { ...bare(context, 'ask'), values }
  if (said >= allPieces) return known(left)
  if (said <= left && said > 0) return known(said)
  const { quantity: _, ...others } = context.slots
  return { ...bare(context, 'too-many', others), values }
}

const returned = new RegExp(
  `(?:退|换|寄回?)(?:掉|回|其中|走)?\\s*([${numeralClass}]+|\\d+)\\s*[双件个条顶只盏把瓶罐套]`,
  'u',
)

function mayGoBack({ input, slots, sources }: CheckContext, order: Order, lineId: string): boolean {
  const { verdict, because } = assessReturn({
    order,
    lineId,
    policy: sources.catalogue.returnPolicy,
    reason: slots.reason ?? 'quality',
    opened: slots.opened ?? null,
    now: input.now,
  })
  return verdict === 'eligible' || verdict === 'quality' || because === 'law-digital-opened'
}

/** 5 双里退 3 双: what goes back, not what was bought. */
function readReturned(text: string): number | undefined {
  const count = returned.exec(text)?.[1]
  if (count === undefined) return undefined
  return parseChineseNumber(count)
}
