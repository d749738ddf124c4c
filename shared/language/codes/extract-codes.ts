import type { Entities } from '../entities.ts'
import { courierOf, platformsOf } from './name-code.ts'

type Codes = Pick<Entities, 'orderNumbers' | 'phones' | 'phoneLast4' | 'waybills' | 'couriers' | 'platforms'>
type Found = { kind: 'order' | 'waybill'; number: string; isNamed: boolean }

const shopOrder = /(?<![a-z])sy[\s-]*((?:\d[\s-]*){12})(?!\d)/g
const lettered =
  /(?<![a-z\d_])(?:jd[a-z]{0,3}\d{10,13}(?:-\d{1,3}){2}-?|[a-z]{1,5}\d{9,18}[a-z]{0,2}|yt[a-z\d]{13}|\d{6}[a-z\d]{8})(?![a-z\d])/g
/** A shop with a system of its own has numbers of its own; said right after 订单, letters and five digits are one. */
const ownSystem = /(?<=订单(?:编号|号码|号)?[\s:#是为]{0,4})[a-z]{1,8}-?\d{5,16}(?:-\d{1,8})?(?![a-z\d*_-])/g
const pinduoduo = /(?<![\d-])\d{6}-\d{15}(?!\d)/g
const mobile = /(?<!\d)(?:\+?86[\s-]?)?(1[3-9]\d)[\s-]?(\d{4})[\s-]?(\d{4})(?!\d)/g
const landline = /(?<!\d)0(?:10|2\d|[3-9]\d{2})[\s-]?[2-9]\d{6,7}(?!\d)/g
const masked = /[a-z\d]{0,20}\d[*x•]{2,}\d{0,20}/g
/** 订单号 2618 0937 6021 44: groups count as one number after a word for it. */
const grouped = /(?<=(?:单号|编号|订单|运单)[\s:#是为号码]{0,4})\d{3,6}(?:[\s-]\d{3,6}){2,5}(?!\d)/g
const plainRun = /(?<![\da-z_.])\d{9,20}(?![\d_元块%])/g
const isGrouped = /^\d{3,6}(?:[\s-]\d{3,6}){2,}$/
const identityCard = /(?<!\d)[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?!\d)/g
const bankCard = /(?:银行卡|卡号|账号|账户)[\s:：号是为]*\d{12,19}/g
const placeholder = /^(\d)\1+$|^1234567890?$/
const namedLast4 =
  /(?:尾号|尾数|后四位|后4位|末四位|最后四位|后面四位|last\s*(?:four|4)(?:\s*digits)?|ending(?:\s*in)?)[\s:：是为]*(?:\p{Script=Han}{0,4}[\s:：是为]+)?(\d{4})(?!\d)/u
const maskedLast4 = /(?<!\d)1[3-9]\d[*x•]{2,5}(\d{4})(?!\d)/
const last4First = /(?<!\d)(\d{4})\s*(?:结尾|是尾号|尾号)/
const bareLast4 = /(?<![\d.¥￥a-z-])(\d{4})(?![\d年月日元块.a-z-])/
/** What the nearest word before a number calls it. */
const callers = /(订单|订购|购买|order)|(运单|快递|物流|面单|单号|包裹|waybill|tracking)/g

/** Order numbers, phones, the last four digits and waybills of a folded text. What one rule takes no other sees. */
export function extractCodes(text: string): Codes {
  const found: Found[] = []
  const phones: string[] = []
  let rest = text.replace(shopOrder, (_, digits: string) => {
    found.push({ kind: 'order', number: `SY${digits.replace(/\D/g, '')}`, isNamed: true })
    return ' # '
  })
  const last4 = namedLast4.exec(rest) ?? last4First.exec(rest) ?? maskedLast4.exec(rest)
  const takeNumber = (code: string): string => takeCode(found, code, text)
  rest = rest.replace(bankCard, ' ').replace(pinduoduo, takeNumber).replace(lettered, takeNumber)
  rest = rest.replace(ownSystem, (code) => {
    found.push({ kind: 'order', number: code.toUpperCase(), isNamed: true })
    return ' # '
  })
  rest = rest.replace(masked, ' ')
  rest = rest.replace(mobile, (_, a: string, b: string, c: string) => {
    phones.push(a + b + c)
    return ' '
  })
  rest = rest.replace(landline, (number) => {
    phones.push(number.replace(/\D/g, ''))
    return ' '
  })
  rest = rest.replace(grouped, takeNumber).replace(identityCard, ' ').replace(plainRun, takeNumber)
  const phoneLast4 = last4?.[1] ?? last4BesideOrder(rest) ?? phones[0]?.slice(-4)
  return { ...toCodes(found), phones, ...(phoneLast4 === undefined ? {} : { phoneLast4 }) }
}

/** Notes a number under what it is, and leaves a mark in its place; what is none stays. */
function takeCode(found: Found[], code: string, text: string): string {
  const digits = code.replace(/\D/g, '')
  if (digits === code && placeholder.test(digits)) return ' '
  const number = (isGrouped.test(code) ? digits : code).toUpperCase()
  const called = calledBefore(text, code)
  const isWaybill = called === 'waybill' || (called === null && courierOf(number, false) !== undefined)
  const hasLetters = /[A-Z]/.test(number)
  const isKnown = courierOf(number, true) !== undefined || platformsOf(number).length > 0
  // A word with digits is a number only when it has the shape of one; nine digits only when called so.
  if (hasLetters ? !isKnown : digits.length < 10 && !(called !== null && isKnown)) return code
  const isLetteredWaybill = hasLetters && courierOf(number, true) !== undefined
  const kind = isLetteredWaybill || (!hasLetters && isWaybill) ? 'waybill' : 'order'
  found.push({ kind, number, isNamed: called !== null })
  return kind === 'order' ? ' # ' : ' '
}

function calledBefore(text: string, code: string): 'order' | 'waybill' | null {
  const at = text.indexOf(code)
  const before = at < 0 ? text : text.slice(Math.max(0, at - 16), at)
  const last = [...before.matchAll(callers)].at(-1) ?? (at < 0 ? undefined : callers.exec(text.slice(at + code.length)))
  callers.lastIndex = 0
  if (last == null) return null
  return last[1] === undefined ? 'waybill' : 'order'
}

function toCodes(found: Found[]): Omit<Codes, 'phones' | 'phoneLast4'> {
  const ofKind = (kind: Found['kind']): string[] => [
    ...new Set(found.filter((one) => one.kind === kind).map((one) => one.number)),
  ]
  const orderNumbers = ofKind('order')
  const waybills = ofKind('waybill')
  const platforms = orderNumbers.map((number) => platformsOf(number))
  const couriers = waybills.map((number) => courierOf(number, true) ?? null)
  return { orderNumbers, waybills, platforms, couriers }
}

const onlyLast4 =
  /^\s*(?:[哦噢喔嗯啊呃那是]|应该是?|试试|就是|好像是?|看错了|我的|[,，.。\s])*\d{4}\s*[吧呢啊呀]?[。.\s]*$/

/** A bare group of four digits counts beside an order number (already cut to #), or as the whole message. */
function last4BesideOrder(rest: string): string | undefined {
  if (!rest.includes('#') && !onlyLast4.test(rest)) return undefined
  return bareLast4.exec(rest)?.[1]
}
