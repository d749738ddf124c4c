import { numeralClass, parseChineseNumber } from '../../language/parse-chinese-number.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { toLineChoices } from './check-return-line.ts'
import { orderAtHand } from './find-change-line.ts'

/** 整单, 全都, 取消订单: all of it, whatever goods are named beside them. */
const wholeWords =
  /[整全][一个]?[单笔]|全部|所有|都(?:不要|取消|退)|(?:取消|退掉?|撤)[了掉]?(?:我的?)?[这那整]?[一个]?(?:订单|单子?)|(?:订单|单子?|[单笔])(?:我)?(?:都|也)?(?:不[想要]|取消|退)|\border\b/i
/** 其中一件, 只取消, 单独取消: not all, though no name is said. */
const partWords =
  /其中|里面?的?(?:一|某|有)|有[一个]?[件个样双](?:东西)?不[想要]|(?:只|单独)(?:是|要|想)*(?:取消|退掉?|不要|去掉)|部分(?:商品|取消)|取消(?:其中)?一[件个样双]|去掉一[件个样双]|(?:别的|其[他它余]的?|剩下的?).{0,4}(?:照[常发]|[还要]|不[动变])/
/** 羽绒服那单 and 没付款的那个订单 say which order, not which article. */
const orderWords = /^.*?[这那][一个]*(?:订单|单子?|笔)(?:里面?的?)?/

/**
 * Whether all of an order is called off or one article of it, and how many pieces stay. Once settled it is kept, unless
 * the shopper names another article or the whole.
 */
export const checkCancelPart: Check<'cancel-part'> = async (context) => {
  const at = await orderAtHand(context)
  if (!at.ok) return bare(context, at.outcome)
  const { order } = at
  const text = withoutOrders(context.text)
  const { line: chosen, left: settled, ...whole } = context.slots
  const isPart = partWords.test(text)
  if (wholeWords.test(text) && !isPart) return bare(context, 'whole', whole)
  const about = whatGoes(text)
  const named = namedLines(context, order, about)
  const gone = named.length === 0 ? namedElsewhere(context, order, about) : null
  if (gone !== null) return tellNotThere(context, order, gone, whole)
  const line = named.length === 1 ? named[0] : order.lines.find(({ id }) => id === chosen)
  if (line !== undefined) return settle(context, order, line, named.length === 1 ? undefined : settled)
  if ((!isPart && named.length === 0) || pieceCount(order) === 1) return bare(context, 'whole', whole)
  const [only, ...others] = order.lines
  if (only !== undefined && others.length === 0) return settle(context, order, only, settled)
  // Named together they are all of it; else the shopper says which.
  if (named.length === order.lines.length && !isPart) return bare(context, 'whole', whole)
  const choices = toLineChoices(order).filter(({ value }) => named.length === 0 || named.some(({ id }) => id === value))
  return { ...bare(context, 'choose', whole), choices }
}

/** 袜子先发 and 别的留着 name what stays. */
const stays = /先发|照[常样]?发|留着|保留|别动|不动|不变|还要|要的/

/** The words about what goes: without the order they speak of and without what stays. */
function whatGoes(text: string): string {
  const clauses = text.split(/[,，。;；!！]/).filter((clause) => !stays.test(clause))
  return clauses.join('，').replace(orderWords, '')
}

/** An article that the order does not hold, or no longer: nothing else is called off in its place. */
function tellNotThere(
  context: CheckContext,
  order: Order,
  title: string,
  slots: CheckContext['slots'],
): CheckResult<'cancel-part'> {
  const stays = order.lines.map((line) => `${quoteTitle(line.title)} ${line.quantity} 件`).join('、')
  const { now } = context.input
  return {
    ...bare(context, 'not-there', slots),
    values: { order: order.id, title, stays },
    facts: [{ name: 'order.stays', value: stays, source: `订单 ${order.id}`, at: now.toISOString() }],
  }
}

/** How many pieces stay: what was settled before holds, so that a faster second tab changes nothing. */
function settle(context: CheckContext, order: Order, line: OrderLine, settled: number | undefined) {
  const going = piecesGoing(context.text) ?? context.merged.slots.quantity ?? line.quantity
  const left = settled ?? Math.max(0, line.quantity - going)
  if (order.lines.length === 1 && left === 0) {
    const { line: _, left: __, ...whole } = context.slots
    return bare<'cancel-part'>(context, 'whole', whole)
  }
  return bare<'cancel-part'>(context, 'part', { ...context.slots, line: line.id, left })
}

const pieces = new RegExp(`([${numeralClass}\\d]+)\\s*[件双个条顶只套把张罐支盏]`, 'u')

/** 取消一双袜子: that many go. */
function piecesGoing(text: string): number | undefined {
  const written = pieces.exec(text)?.[1]
  if (written === undefined) return undefined
  const count = /^\d+$/.test(written) ? Number(written) : parseChineseNumber(written)
  return count === null || count === undefined || Number.isNaN(count) || count < 1 ? undefined : count
}

function pieceCount({ lines }: Order): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}

/** The lines of the order that these words name. */
function namedLines(context: CheckContext, { lines }: Order, text: string): OrderLine[] {
  const products = productsIn(context, text)
  return lines.filter(({ productId }) => products.has(productId))
}

/** Order numbers hold no names of goods. */
function withoutOrders(text: string): string {
  return text.replace(/[A-Za-z]{2}\d{8,}/g, '')
}

/** The goods that these words name: as the whole message was read, else by any of their names. */
function productsIn({ merged, sources, text: whole }: CheckContext, text: string): Set<string> {
  const { products } = sources.catalogue
  const isIn = (id: string) =>
    products.find((one) => one.id === id)?.aliases.some((alias) => text.includes(alias)) === true
  // Without the words that only say which order, a name must still be there to count.
  const isCut = text.length < withoutOrders(whole).length
  const read = [...merged.named, ...merged.candidates].filter((id) => !isCut || isIn(id))
  return new Set(read.length > 0 ? read : products.filter(({ id }) => isIn(id)).map(({ id }) => id))
}

/** What is named by itself and is not in the order: one article by its title, else the word that was said. */
function namedElsewhere({ merged, sources }: CheckContext, { lines }: Order, text: string): string | null {
  const ids = merged.named.length > 0 ? merged.named : merged.candidates
  if (merged.named.length > 1 || lines.some(({ productId }) => ids.includes(productId))) return null
  const meant = sources.catalogue.products.filter(({ id }) => ids.includes(id))
  const word = meant.flatMap(({ aliases }) => aliases).find((alias) => text.includes(alias))
  const [only, ...others] = meant
  return word === undefined || only === undefined ? null : others.length === 0 ? quoteTitle(only.title) : word
}
