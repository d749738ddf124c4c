import { getLexicon } from '../../dialog/get-lexicon.ts'
import { findMentions } from '../../language/find-mentions.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import { numeralClass, parseChineseNumber } from '../../language/parse-chinese-number.ts'
import type { CartLine } from '../../protocol/commerce.ts'
import type { RecordId } from '../../protocol/ids.ts'
import { type CheckContext, productOf } from './check.ts'
import { productLine } from './product-line.ts'

const addsWords = /加上|[再多](?:加|拍|买|来|要|拿|凑)|连同|和(?:这|它|刚才)/
const bothWords = /[这那它]?俩|[这那]两|[两二2][个样款件].{0,2}(?:一共|一起|总共|合计|加起来)/
const allWords = /一起|一共|总共|合计|积分/

const recentRounds = 4

/** The goods spoken of: every one named with its own count, with those of the round before when they are to be added up. */
export function spokenLines(context: CheckContext): CartLine[] {
  const { named } = context.merged
  const product = productOf(context)
  const ids = named.length > 0 ? named : product === undefined ? [] : [product.id]
  const counts = countsOf(context, ids)
  const lines = ids.flatMap((id) => {
    const said = ids.length === 1 ? context.slots.quantity : undefined
    return productLine({ ...context, slots: { ...context.slots, quantity: counts.get(id) ?? said ?? 1 } }, id)
  })
  if (addsTo(context)) return merge([...earlierLines(context, ids), ...lines])
  // 一共多少 and 积分能抵多少 without a name ask again for what was added up before.
  const asksAll = named.length === 0 && allWords.test(context.text)
  const before = asksAll ? quotedLines(context) : []
  const both = bothWords.test(context.text) && named.length === 0 ? context.input.state.products.slice(0, 2) : []
  if (both.length === 2 && before.length < 2) return both.flatMap((id) => productLine({ ...context, slots: {} }, id))
  return before.length > 0 ? before : lines
}

/** 再多买一双 after a price that was not the cart's. */
export function addsToQuoted(context: CheckContext): boolean {
  return addsWords.test(context.text) && quotedLines(context).length > 0
}

function addsTo(context: CheckContext): boolean {
  return (wasPriced(context) || (context.input.page.cart ?? []).length > 0) && addsWords.test(context.text)
}

function wasPriced({ input }: CheckContext): boolean {
  return input.state.recent.slice(0, recentRounds).some((round) => round.request === 'price_promo')
}

/** What the price before was for: the cart on the page, what was added up, or the product spoken of. */
function earlierLines(context: CheckContext, ids: readonly RecordId[]): CartLine[] {
  const { input } = context
  const quoted = quotedLines(context)
  if (quoted.length > 0) return quoted
  if ((input.page.cart ?? []).length > 0) return input.page.cart ?? []
  const earlier = input.state.recent.find((round) => round.request === 'price_promo')?.product
  if (earlier === undefined || ids.includes(earlier)) return []
  return productLine({ ...context, slots: {} }, earlier)
}

/** The name of the fact that keeps what a price was for. */
export const quotedFact = 'price.lines'

/** How lines are kept in that fact. */
export function toQuotedValue(lines: readonly { skuId: RecordId; quantity: number }[]): string[] {
  return lines.map(({ skuId, quantity }) => `${skuId}*${quantity}`)
}

/** What the last price was for; nothing once that was some rounds ago. */
export function quotedLines(context: CheckContext): CartLine[] {
  const value = context.input.state.facts.findLast(({ name }) => name === quotedFact)?.value
  if (!wasPriced(context) || !Array.isArray(value)) return []
  const { skus } = context.sources.catalogue
  return value.flatMap((line) => {
    const [skuId = '', quantity = ''] = line.split('*')
    return skus.some(({ id }) => id === skuId) ? [{ skuId, quantity: Number(quantity) }] : []
  })
}

/** One line a variant: 购物车里的袜子 and 再加两双 are three. */
function merge(lines: readonly CartLine[]): CartLine[] {
  const quantities = new Map<RecordId, number>()
  for (const { skuId, quantity } of lines) quantities.set(skuId, (quantities.get(skuId) ?? 0) + quantity)
  return [...quantities].map(([skuId, quantity]) => ({ skuId, quantity }))
}

const joiners = /加上?|和|跟|与|配上?|再[来加买要]?|还有|以及|外加|[、,，;；]|\s/
const count = new RegExp(`(\\d{1,3}|[${numeralClass}]{1,3})\\s*(?:件|条|双|个|顶|只|罐|盏|套|把|支|瓶|副|对|块|张|份)`)
const each = /各[买要来拍]?(?:\d|[一两二三四五六七八九十])|每[样种款件个]/

/** 逐风两件加一条裤子: two of the one, one of the other. 各两件 is two of each. */
function countsOf({ sources, input }: CheckContext, ids: readonly RecordId[]): Map<RecordId, number> {
  const text = normaliseText(input.text)
  const all = each.test(text) ? countIn(text) : undefined
  if (all !== undefined) return new Map(ids.map((id) => [id, all]))
  const marks = findMentions(text, getLexicon(sources.catalogue.products))
    .map(({ word, productIds }) => ({ id: ids.find((id) => productIds.includes(id)), ...placeOf(text, word) }))
    .filter((mark) => mark.start >= 0)
  const counts = new Map<RecordId, number>()
  const give = (id: RecordId | undefined, quantity: number | undefined) => {
    if (id !== undefined && quantity !== undefined && !counts.has(id)) counts.set(id, quantity)
  }
  for (const [at, { id, start, end }] of marks.entries()) {
    const before = text.slice(marks[at - 1]?.end ?? 0, start)
    const after = text.slice(end, marks[at + 1]?.start ?? text.length)
    give(id, countIn(before.split(joiners).at(-1) ?? ''))
    give(id, countIn(at + 1 < marks.length ? firstPart(after) : after))
  }
  return counts
}

/** What stands with the name before the next one is joined to it; nothing where they are not joined. */
function firstPart(between: string): string {
  return joiners.test(between) ? (between.split(joiners)[0] ?? '') : ''
}

function countIn(part: string): number | undefined {
  const [, digits] = count.exec(part) ?? []
  const quantity = digits === undefined ? undefined : parseChineseNumber(digits)
  return quantity !== undefined && quantity >= 1 && quantity <= 999 ? quantity : undefined
}

function placeOf(text: string, word: string): { start: number; end: number } {
  const start = text.indexOf(word)
  return { start, end: start + word.length }
}
