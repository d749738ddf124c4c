import { nameLikeness } from '../language/address/is-person-name.ts'
import { numeralClass, parseChineseNumber } from '../language/parse-chinese-number.ts'
import type { ActiveFlow, Slots, Understanding } from './dialog-state.ts'
import { readPaymentTrouble } from './read-payment-trouble.ts'

/** What a message says of a change of an order beyond what any message names. */
export function readChangeSlots(understanding: Understanding, active: ActiveFlow | null): Slots {
  const { text } = understanding
  const about = aboutOf(understanding, active)
  switch (about) {
    case 'change_address':
      return { ...(defaultWords.test(text) ? { isDefault: true } : {}), ...readParts(understanding, active) }
    case 'change_order':
      // 杯子不要了，拍错了 may be taken for another wish at first.
      return { ...readPieces(text), ...(/不[想需]?要了|取消/.test(text) ? readCancelReason(text, false) : {}) }
    case 'cancel_order':
      return readCancelReason(text, active?.askedFor === 'cancelReason')
    case 'payment_issue': {
      const option = readPaymentTrouble(text)
      return option === null ? {} : { option }
    }
    default:
      return {}
  }
}

/** The orders that a message means beside the one spoken of, to be sent with it or changed after it: every number but that one. */
export function readWithOrders({ requests, entities }: Understanding, active: ActiveFlow | null): string[] {
  // 两单都改地址 is done one order after the other; the others are kept so that none is forgotten.
  const [only, ...further] = requests
  if (active === null && only?.intent === 'change_address' && further.length === 0)
    return entities.orderNumbers.slice(1)
  const isAsked = active?.request === 'combine_shipping'
  if (!isAsked && !requests.some(({ intent }) => intent === 'combine_shipping')) return []
  const known = isAsked ? active.slots.order : undefined
  return known === undefined
    ? entities.orderNumbers.slice(1)
    : entities.orderNumbers.filter((number) => number !== known)
}

const defaultWords =
  /默认的?(?:收货)?地址|(?:以后|今后|往后)(?:的?(?:订单|快递|包裹|东西))?(?:全部?|都|就|一律)?(?:寄|发|送)/

function aboutOf({ requests }: Understanding, active: ActiveFlow | null) {
  return active?.request ?? requests.find(({ intent }) => changes.has(intent))?.intent
}

const changes: ReadonlySet<string> = new Set(['change_address', 'change_order', 'cancel_order', 'payment_issue'])

/** An answer to the question for one part of an address; anything that asks back is none. */
function readParts({ text, entities }: Understanding, active: ActiveFlow | null): Slots {
  const said = text.trim().replace(/[吧哈啊。.!！~\s]+$/u, '')
  if (/[?？吗么呢]|怎么|多少|为什么/.test(said) || said.length > 120) return {}
  if (active?.askedFor === 'recipient') {
    const name =
      said.replace(/^(?:收[件货]人|姓名|名字)?(?:就?写|填|是|叫|改成|[:：])*\s*/u, '').split(/[\s,，]/u)[0] ?? ''
    return nameLikeness(name) > 0 ? { recipient: name } : {}
  }
  if (active?.askedFor === 'detail') return /\d|[路街巷弄村号栋楼室园苑]/u.test(said) ? { detail: said } : {}
  if (active?.askedFor === 'phone') return entities.phones[0] === undefined ? {} : { phone: entities.phones[0] }
  return {}
}

const pieces = `\\s*([${numeralClass}\\d]+)\\s*[件双个条顶只套]`
const more = new RegExp(`(?:[再多](?:加|买|要|拍|来|发)|[加多])(?:了)?${pieces}`, 'u')
const fewer = new RegExp(`(?:减|少|去)掉?(?:买|要|发|了)?${pieces}`, 'u')

/** 再加一件 and 少一件 count from what the order has; 改成两件 does not. */
function readPieces(text: string): Slots {
  const by = countIn(more, text) ?? 0
  const less = countIn(fewer, text) ?? 0
  return by === less ? {} : { quantityBy: by - less }
}

function countIn(pattern: RegExp, text: string): number | null {
  const written = pattern.exec(text)?.[1]
  const count = written === undefined ? null : /^\d+$/.test(written) ? Number(written) : parseChineseNumber(written)
  return count === null || count === undefined || Number.isNaN(count) ? null : count
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/拍错|买错|下错|选错|点错/, '拍错了'],
  [/地址.*(?:错|不对)|写错地址/, '地址填错了'],
  [/重复|(?:不小心|误|多|又)下了?[一两]?[次单]|下了两次|多拍/, '重复下单'],
  [/太慢|太久|等不及|不发货|发货慢|来不及/, '等太久'],
  [/更便宜|便宜了|降价|贵/, '价格不合适'],
  [/不想要|不想买|不需要|用不上|不要了/, '不想要了'],
]
const skips =
  /^(?:跳过|确[认定]|好的?|可以|是的?|对|行|不[想愿]?说|没有?(?:什么)?原因|没啥|随便|其他(?:原因)?)[吧了。.!！\s]*$/u

/** Why an order is called off, if the shopper says so; asked once, and nobody has to. */
function readCancelReason(text: string, isAsked: boolean): Slots {
  const known = reasons.find(([words]) => words.test(text))?.[1]
  if (known !== undefined) return { cancelReason: known }
  if (!isAsked || /[?？吗么]/.test(text)) return {}
  if (skips.test(text.trim())) return { cancelReason: '' }
  const said = text.trim()
  if (/留着|不取消|别取消|算了/.test(said)) return {}
  return said.length >= 2 && said.length <= 30 ? { cancelReason: said } : {}
}
