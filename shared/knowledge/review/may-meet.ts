import type { Article } from '../../protocol/article.ts'
import type { Claim } from './claim.ts'

/** Whether some shopper may be told both: same language, a common channel, product and moment. */
export function mayMeet(a: Article | null, b: Article | null): boolean {
  if (a === null || b === null) return true
  if (a.locale !== b.locale || !a.channels.some((channel) => b.channels.includes(channel))) return false
  return shareProducts(a, b) && overlap(a, b)
}

/** Whether one is meant to stand before the other: a campaign before the base, one product's before every product's. */
export function overrides(a: Article | null, b: Article | null): boolean {
  if (a === null || b === null) return (a ?? b)?.layer !== 'base'
  return a.layer !== b.layer || (a.productIds.length === 0) !== (b.productIds.length === 0)
}

/** Same limits on both sides: a general rule and its exception do not contradict each other. */
export function haveSameScope(a: Claim, b: Claim): boolean {
  return isSame(a.conditions, b.conditions) && (meetInGoods(a.goods, b.goods) || isRuleForAll(a) || isRuleForAll(b))
}

/**
 * A number of a rule holds for every product: what an article says of one kind of goods is not what will be done. Terms
 * of warranty are laid down by kind, also where the kind is none we know.
 */
function isRuleForAll({ place, goods, aspect, value }: Claim): boolean {
  return place.kind === 'rule' && goods.length === 0 && value.kind === 'measure' && !aspect.id.startsWith('warranty')
}

function meetInGoods(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length
  return a.some((family) => b.includes(family))
}

function isSame(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}

function shareProducts(a: Article, b: Article): boolean {
  if (a.productIds.length === 0 || b.productIds.length === 0) return true
  return a.productIds.some((id) => b.productIds.includes(id))
}

function overlap(a: Article, b: Article): boolean {
  const from = Math.max(startOf(a), startOf(b))
  return from < Math.min(endOf(a), endOf(b))
}

function startOf({ validFrom }: Article): number {
  return validFrom === null ? Number.NEGATIVE_INFINITY : Date.parse(validFrom)
}

function endOf({ validTo }: Article): number {
  return validTo === null ? Number.POSITIVE_INFINITY : Date.parse(validTo)
}
