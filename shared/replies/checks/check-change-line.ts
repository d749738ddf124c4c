import { orderStage } from '../../domain/actions/order-stage.ts'
import type { ActionRule } from '../../protocol/action.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'
import { refusalValues } from './change-words.ts'
import { bare, type Check, type CheckContext } from './check.ts'
import { toLineChoices } from './check-return-line.ts'
import { orderAtHand } from './find-change-line.ts'

/** Which line shall be changed; an order that has left is not asked about, its goods are exchanged once they are there. */
export const checkChangeLine: Check<'change-line'> = async (context) => {
  const at = await orderAtHand(context)
  if (!at.ok) return bare(context, at.outcome)
  const { order } = at
  const because = shutBy(order)
  if (because === 'arrived' && wantsOther(context)) return bare(context, 'arrived')
  if (because !== null) return { ...bare(context, 'shut'), values: refusalValues('change_items', because) }
  const fitting = fittingLines(context, order)
  const [line] = fitting
  if (context.slots.line !== undefined || line === undefined || fitting.length > 1)
    return context.slots.line !== undefined && order.lines.some(({ id }) => id === context.slots.line)
      ? bare(context, 'one')
      : { ...bare(context, 'choose'), choices: toLineChoices(order) }
  return bare(context, 'one', { ...context.slots, line: line.id })
}

/** 换成 L 码 of what is there already is an exchange; 改一下 is answered as it was said. */
function wantsOther({ text, slots: { colour, size } }: CheckContext): boolean {
  return /换/.test(text) && (colour !== undefined || size !== undefined || /色|码|号/.test(text))
}

function shutBy(order: Order): ActionRule | null {
  switch (orderStage(order)) {
    case 'labelled':
      return 'already-shipped'
    case 'moving':
      return 'moving'
    case 'delivering':
      return 'out-for-delivery'
    case 'arrived':
      return 'arrived'
    case 'closed':
      return 'closed'
    default:
      return null
  }
}

/** The lines a message may mean: those it names, those that come in the colour or size it wants, else all. */
function fittingLines(context: CheckContext, { lines }: Order): OrderLine[] {
  if (lines.length === 1) return lines
  const named = new Set([...context.merged.named, ...context.merged.candidates])
  const byName = lines.filter(({ productId }) => named.has(productId))
  if (byName.length > 0) return byName
  const { products } = context.sources.catalogue
  const aliased = lines.filter(({ productId }) =>
    products.find(({ id }) => id === productId)?.aliases.some((alias) => context.text.includes(alias)),
  )
  if (aliased.length > 0) return aliased
  const { colour, size } = context.slots
  const coming = lines.filter(({ productId }) => comesIn(context, productId, [colour, size]))
  return coming.length === 1 ? coming : lines
}

function comesIn({ sources }: CheckContext, productId: string, wanted: (string | undefined)[]): boolean {
  const values = sources.catalogue.skus
    .filter((sku) => sku.productId === productId)
    .flatMap(({ options }) => Object.values(options))
  const words = wanted.filter((word) => word !== undefined)
  return words.length > 0 && words.every((word) => values.includes(word))
}
