import type { Entities } from './entities.ts'

type Codes = Pick<Entities, 'orderNumbers' | 'phones' | 'phoneLast4' | 'waybills'>

const shopOrder = /sy[\s-]*((?:\d[\s-]*){12})(?!\d)/gi
const carrierWaybill = /\b(?:sf|jdv?[a-z]{0,2}|yt|zt|sto|jt|db|ems|[a-z]{2})(?:\d{10,15})(?:cn)?\b/gi
const mobile = /(?<!\d)(?:\+?86[\s-]?)?(1[3-9]\d)[\s-]?(\d{4})[\s-]?(\d{4})(?!\d)/g
const plainRun = /(?<![\da-z])\d{10,20}(?!\d)/gi
const namedLast4 =
  /(?:尾号|尾数|后四位|后4位|末四位|最后四位|后面四位|last\s*(?:four|4)(?:\s*digits)?|ending(?:\s*in)?)[\s:：是为]*(?:\p{Script=Han}{0,4}[\s:：是为]+)?(\d{4})(?!\d)/iu
const last4First = /(?<!\d)(\d{4})\s*(?:结尾|是尾号|尾号)/
const bareLast4 = /(?<![\d.¥￥a-z])(\d{4})(?![\d年月日元块.a-z])/i
const waybillWord = /运单|快递单|物流单|单号|面单|waybill|tracking/i
const orderWord = /订单/

/** Order numbers, phones, the last four digits and waybills of a folded text. What one rule takes no other sees. */
export function extractCodes(text: string): Codes {
  const codes: Codes = { orderNumbers: [], phones: [], waybills: [] }
  let rest = text.replace(shopOrder, (_, digits: string) => {
    codes.orderNumbers.push(`SY${digits.replace(/\D/g, '')}`)
    return ' # '
  })
  const last4 = namedLast4.exec(rest) ?? last4First.exec(rest)
  rest = rest.replace(mobile, (_, a: string, b: string, c: string) => {
    codes.phones.push(a + b + c)
    return ' '
  })
  rest = rest.replace(carrierWaybill, (code) => {
    codes.waybills.push(code.toUpperCase())
    return ' '
  })
  rest = rest.replace(plainRun, (digits) => {
    const isWaybill = waybillWord.test(text) && !orderWord.test(text)
    if (isWaybill) codes.waybills.push(digits)
    else codes.orderNumbers.push(digits)
    return ' # '
  })
  const phoneLast4 = last4?.[1] ?? last4BesideOrder(rest) ?? codes.phones[0]?.slice(-4)
  if (phoneLast4 !== undefined) codes.phoneLast4 = phoneLast4
  return { ...codes, orderNumbers: [...new Set(codes.orderNumbers)] }
}

/** A bare group of four digits counts beside an order number (already cut to #), or as the whole message. */
function last4BesideOrder(rest: string): string | undefined {
  if (!rest.includes('#') && !/^\s*\d{4}\s*$/.test(rest)) return undefined
  return bareLast4.exec(rest)?.[1]
}
