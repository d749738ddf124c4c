import { inChinese } from '../language/colour-family.ts'
import { resolveDate } from '../language/dates/resolve-date.ts'
import { normaliseText } from '../language/normalise-text.ts'
import type { Product } from '../protocol/commerce.ts'
import type { ActiveFlow, Choice, Slots, Understanding } from './dialog-state.ts'
import { findKind } from './find-kind.ts'
import { findPlace } from './find-place.ts'
import { chooseByState } from './order-state-words.ts'
import { parseReason } from './parse-reason.ts'
import { readAddressSlot } from './read-address-slot.ts'
import { readAdviceSlots } from './read-advice-slots.ts'
import { readAftersaleSlots } from './read-aftersale-slots.ts'
import { readBareDay, readBareLast4, readBareSum } from './read-bare-numbers.ts'
import { readChangeSlots, readWithOrders } from './read-change-slots.ts'
import { readTroubleOption } from './read-trouble-option.ts'
import { hasColour } from './resolve-product.ts'
import { readBranch } from './tree/read-branch.ts'

/** The slots one message fills: what it names, and the choice it takes from the question before. */
export function fillSlots(
  understanding: Understanding,
  active: ActiveFlow | null,
  { product, products, now }: { product: string | undefined; products: Product[]; now: Date },
): Slots {
  const { entities, text } = understanding
  const slots: Slots = {
    ...namedSlots(entities, now),
    ...readChangeSlots(understanding, active),
    ...readAftersaleSlots(understanding, active),
    ...readAdviceSlots(understanding, active),
  }
  const day = slots.date === undefined ? readBareDay(understanding, active) : null
  const resolved = day === null ? null : resolveDate({ kind: 'day', day }, now)
  if (resolved !== null) slots.date = resolved
  const sum = slots.amountMinor === undefined ? readBareSum(understanding, active) : null
  if (sum !== null) slots.amountMinor = sum
  const withOrders = readWithOrders(understanding, active)
  if (withOrders.length > 0) slots.withOrders = withOrders
  const order = entities.orderNumbers.find((number) => !withOrders.includes(number))
  if (order !== undefined) slots.order = order
  const last4 = readBareLast4(understanding, active)
  if (last4 !== undefined) slots.phoneLast4 = last4
  if (entities.heightCm !== undefined) slots.heightCm = entities.heightCm
  if (entities.weightKg !== undefined) slots.weightKg = entities.weightKg
  // Orders are counted in whole pieces: 半斤 is left to the words.
  const isCount = slots.quantityBy === undefined && Number.isInteger(entities.quantity)
  if (entities.quantity !== undefined && isCount) slots.quantity = entities.quantity
  if (entities.colours[0] !== undefined) slots.colour = inChinese(entities.colours[0])
  if (entities.sizes[0] !== undefined) slots.size = entities.sizes[0]
  if (product !== undefined) slots.product = product
  const place = findPlace(text)
  if (place !== null) slots.place = place.name
  const footMm = parseFoot(text, active?.askedFor === 'footMm')
  if (footMm !== undefined) slots.footMm = footMm
  const reason = parseReason(text)
  if (reason !== undefined) slots.reason = reason
  const opened = parseOpened(text)
  if (opened !== undefined) slots.opened = opened
  if (active?.askedFor === 'confirmed' && isYes(understanding, active)) slots.confirmed = true
  const address = readAddressSlot(understanding, active)
  if (active?.askedFor === 'branch') return { ...slots, ...chosenBranch(text, active) }
  const named = address === null ? slots : { ...withoutAddressNumbers(slots, address), address }
  return { ...named, ...chosenWish(text, active), ...chosen(understanding, active, products) }
}

/** Days, sums and numbers that the message names. */
function namedSlots({ date, amountsMinor, waybills, phones }: Understanding['entities'], now: Date): Slots {
  const day = date === undefined ? null : resolveDate(date, now)
  const [amountMinor] = amountsMinor
  return {
    ...(day === null ? {} : { date: day }),
    ...(amountMinor === undefined ? {} : { amountMinor }),
    ...(waybills[0] === undefined ? {} : { waybill: waybills[0] }),
    ...(phones[0] === undefined ? {} : { phone: phones[0] }),
  }
}

/** 那就帮我催下吧 takes 催一催 where that is among the choices. */
function chosenWish(text: string, active: ActiveFlow | null): Slots {
  const option = active?.askedFor === 'option' ? readTroubleOption(text) : undefined
  return active?.choices?.some(({ value }) => value === option) === true ? { option } : {}
}

/** 38 号院, 2 件 on a door plate and the new recipient's phone say nothing of goods or of the order's own phone. */
function withoutAddressNumbers(slots: Slots, address: NonNullable<Slots['address']>): Slots {
  const { size, quantity: _quantity, phoneLast4, ...rest } = slots
  const isOfGoods = size !== undefined && address.detail?.includes(size) !== true
  const kept = isOfGoods ? { ...rest, size } : rest
  const isRecipients = phoneLast4 !== undefined && address.phone?.endsWith(phoneLast4) === true
  return phoneLast4 === undefined || isRecipients ? kept : { ...kept, phoneLast4 }
}

/** Only the words of the process's own options count there. */
function chosenBranch(text: string, { choices = [] }: ActiveFlow): Slots {
  const branch = readBranch(
    text,
    choices.map(({ value }) => value),
  )
  return branch === undefined ? {} : { branch }
}

function chosen({ text, entities }: Understanding, active: ActiveFlow | null, products: Product[]): Slots {
  const choices = active?.choices ?? []
  if (active === null || active.askedFor === null || choices.length === 0) return {}
  const choice =
    choices.find((one) => one.text === text.trim()) ??
    byNumber(choices, text) ??
    byOrdinal(choices, entities.ordinal) ??
    byOptions(choices, text) ??
    byName(choices, text) ??
    byProduct(choices, entities.productIds) ??
    byProduct(choices, findKind(text, products)) ??
    byColour(choices, entities.colours[0], products) ??
    chooseByState(choices, text)
  if (choice === undefined) return {}
  return active.askedFor === 'withOrders' ? { withOrders: [choice.value] } : { [active.askedFor]: choice.value }
}

/** 886031 那单: the last digits of one order's number. */
function byNumber(choices: Choice[], text: string): Choice | undefined {
  const digits = /(?<!\d)\d{3,}(?!\d)/.exec(text)?.[0]
  const fitting = digits === undefined ? [] : choices.filter(({ value }) => value.endsWith(digits))
  return fitting.length === 1 ? fitting[0] : undefined
}

function byOrdinal(choices: Choice[], ordinal: number | undefined): Choice | undefined {
  return ordinal === undefined ? undefined : choices.at(ordinal > 0 ? ordinal - 1 : ordinal)
}

/** 39 码 or 黑色 takes the only choice whose label has that very option. */
function byOptions(choices: Choice[], text: string): Choice | undefined {
  const folded = normaliseText(text)
  const numbers: string[] = folded.match(/\d+(?:\.\d+)?/g) ?? []
  const fitting = choices.filter(({ label }) =>
    label
      .split(' · ')
      .map((option) => normaliseText(option))
      .some((option) =>
        /^\d/.test(option) ? numbers.includes(option) : /^[a-z]+$/.test(option) && isWord(folded, option),
      ),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** L of 换成 L, not of XL. */
function isWord(text: string, word: string): boolean {
  return new RegExp(`(?<![a-z])${word}(?![a-z])`).test(text)
}

/** 手套 takes the only choice that has 手套 in its name. */
function byName(choices: Choice[], text: string): Choice | undefined {
  const words = normaliseText(text).replace(/[退换这那个件条双的了吧我要想是,.!?，。！？\s]/g, '')
  if (words === '') return undefined
  const fitting = choices.filter((choice) => normaliseText(choice.label).includes(words))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** 帐篷 takes the only choice that is a tent, whatever its label says. */
function byProduct(choices: Choice[], productIds: string[]): Choice | undefined {
  const isIn = ({ product, products = [] }: Choice) =>
    [...products, ...(product === undefined ? [] : [product])].some((id) => productIds.includes(id))
  const fitting = choices.filter(isIn)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** 那个苔绿的 takes the only choice that comes in that colour. */
function byColour(choices: Choice[], colour: string | undefined, products: Product[]): Choice | undefined {
  if (colour === undefined) return undefined
  const fitting = choices.filter(({ value, product }) => {
    const meant = products.find(({ id }) => id === (product ?? value))
    return meant !== undefined && hasColour(meant, colour)
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

/** A foot's length in millimetres; a bare number counts only as the answer to that question. */
function parseFoot(text: string, asked: boolean): number | undefined {
  const folded = normaliseText(text)
  const found =
    /脚长?[^\d]{0,3}(\d{2,3}(?:\.\d)?)\s*(mm|毫米|cm|厘米|公分)?/.exec(folded) ??
    (asked ? /(\d{2,3}(?:\.\d)?)\s*(mm|毫米|cm|厘米|公分)?/.exec(folded) : null)
  const length = Number(found?.[1])
  if (Number.isNaN(length)) return undefined
  const mm = length < 40 ? length * 10 : length
  return mm >= 150 && mm <= 330 ? Math.round(mm) : undefined
}

const agreed = '(?:确认|确定|是的?|对的?|没错|没问题|嗯+|好[的滴嘞]?|行|可以|成|ok|okay|就这样|就这么)'
/** 嗯嗯改吧, 是的没错, 好，就这样改: agreement and nothing else. */
const agreement = new RegExp(
  `^${agreed}(?:[,，。.!！~\\s]|${agreed}|帮我|就|那|改|换|提交|办|弄|吧|啊|呀|哈|哦|了|的)*$`,
  'iu',
)

/** Only plain agreement binds: 好的，不过地址是… says yes and something else. */
function isYes({ text, entities }: Understanding, { request }: ActiveFlow): boolean {
  return (
    entities.affirmation === 'yes' ||
    agreement.test(text.trim()) ||
    (request === 'cancel_order' &&
      /^(?:确认|确定|对|是的?|好的?|行|可以)[,，\s]*(?:取消|退)(?:掉|吧|了)*[。.!！~\s]*$/.test(text.trim())) ||
    /^(?:确认|确定|提交|提交给同事|是的?|对的?|没错|好的?|可以|行)[吧啊呢了哈。.!！~\s]*$/.test(text.trim())
  )
}

function parseOpened(text: string): boolean | undefined {
  if (/没拆|未拆|没有拆|没开封|未开封|没打开/.test(text)) return false
  return /拆了|拆开|拆封|开封|打开了|用过|穿过/.test(text) ? true : undefined
}
