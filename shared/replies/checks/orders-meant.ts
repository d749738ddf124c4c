import { findPlace } from '../../dialog/find-place.ts'
import { orderStateWords } from '../../dialog/order-state-words.ts'
import { shortProvince } from '../../domain/logistics/shipping-fee.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { CheckContext } from './check.ts'

/** 886031 那单, or a message that begins with the last digits of a number. */
const digitWords =
  /(?<!\d)(\d{3,8})(?!\d)\s*(?:[那这]|的)?(?:[一个]*)(?:订单|单子?|笔)|^\s*(\d{4,8})(?!\d)(?=[^\d\s元块%/-])/
/** 没付款的那个, 没发货那单: its state says which order. */
const stateWords = orderStateWords.map(({ words, statuses }) => ({
  words: new RegExp(`${words}的?(?:[那这]|的|订单|单|[一个]单)`),
  statuses,
}))
/** 寄新疆那单: the place says which order, not where to. */
const placeWords =
  /(?:寄|发|送)(?:到|往|去|给)?.{2,8}?的?(?:[那这][一个]*(?:订单|单子?|件|包裹|快递)|[那这]?个?(?:包裹|快递))/
const closed: ReadonlySet<Order['status']> = new Set(['cancelled', 'refunded'])

/** Whether a message points at one of several orders by anything but its number. */
export function pointsAtOrder({ text, merged }: CheckContext): boolean {
  const saysGoods = merged.named.length > 0 || merged.candidates.length > 0
  return saysGoods || digitWords.test(text) || stateIn(text) !== undefined || placeWords.test(text)
}

/**
 * The orders of a login that a message points at: by last digits, as the one that is not paid, by where it goes or by
 * the goods in it; those still under way before what is over. Empty when it points at none.
 */
export function ordersMeant(context: CheckContext, orders: readonly Order[]): Order[] {
  const tests = [byDigits(context), byState(context), byPlace(context), byGoods(context)]
  const given = tests.filter((test) => test !== null)
  const meant = given.reduce<readonly Order[]>((left, test) => left.filter(test), given.length === 0 ? [] : orders)
  const open = meant.filter(({ status }) => !closed.has(status))
  return open.length > 0 ? open : [...meant]
}

type OrderTest = (order: Order) => boolean

function byDigits({ text }: CheckContext): OrderTest | null {
  const found = digitWords.exec(text)
  const digits = found?.[1] ?? found?.[2]
  return digits === undefined ? null : ({ id }) => id.endsWith(digits)
}

function byState({ text }: CheckContext): OrderTest | null {
  const statuses = stateIn(text)
  return statuses === undefined ? null : ({ status }) => statuses.includes(status)
}

function stateIn(text: string): readonly Order['status'][] | undefined {
  return stateWords.find(({ words }) => words.test(text))?.statuses
}

function byPlace({ text }: CheckContext): OrderTest | null {
  const words = placeWords.exec(text)?.[0]
  const place = words === undefined ? null : findPlace(words)
  return place === null ? null : ({ address }) => shortProvince(address.province) === shortProvince(place.province)
}

/** Goods named in this clause; a message of two requests names others elsewhere. */
function byGoods({ text, merged, sources }: CheckContext): OrderTest | null {
  const isIn = (id: string) =>
    sources.catalogue.products.find((one) => one.id === id)?.aliases.some((alias) => text.includes(alias)) === true
  const [subject, ...others] = merged.subjects
  // 帐篷 is no tent's own name; as the only goods spoken of it means every one.
  const isAlone = subject !== undefined && others.length === 0 && normaliseText(text).includes(subject)
  const read = [...merged.named, ...merged.candidates].filter((id) => isAlone || isIn(id))
  const ids = new Set(read)
  return ids.size === 0 ? null : ({ lines }) => lines.some(({ productId }) => ids.has(productId))
}
