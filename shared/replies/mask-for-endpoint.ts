import { maskPersonal } from '../domain/orders/mask-text.ts'
import { maskChat } from '../knowledge/proposals/mask-chat.ts'
import { type KnownNames, maskNames, noNames } from './mask-names.ts'
import { surnames } from './name-signs.data.ts'

const mark = '***'
/** What the milder masks leave readable for staff: beginnings and ends of numbers. */
const remains = /(?:\d{1,6}[\s-]?)?\*{4,}(?:\s\*{4,})*(?:\s?[\dXx]{3,4}(?![\dXx]))?/g
const titled = new RegExp(`(?:${surnames})\\p{Script=Han}{0,2}(?=先生|女士|小姐|太太)`, 'gu')
const named = new RegExp(
  `((?:我叫|叫我|称呼我)[:：\\s]{0,2})\\p{Script=Han}{2,4}(?=[，,。！!\\s]|$)|(我是)(?:${surnames})\\p{Script=Han}{1,2}(?=[，,。！!\\s]|$)`,
  'gu',
)

/** Signs that are typed for others, or that nobody sees: numbers are told by their digits. */
const wide = /[０-９＋－．＠]/g
const unseen = /[\u200b-\u200d\u2060\ufeff]/g
const wideBy = 0xfee0
/** Phones of other countries, with their country or from a nought on; mobiles with points between. Dates and prices have other groups. */
const elsewhere =
  /(?<![\d.])(?:\+\d{1,3}(?:[\s.-]?\d{2,4}){2,4}|\(?0\d{1,3}\)?(?:[\s.-]\d{3,4}){2}|1[3-9]\d\.\d{4}\.\d{4})(?!\d)/g
/** What somebody is called by elsewhere: an account or a passport beside its label. */
const account =
  /((?:微信|weixin|wechat|vx|QQ|支付宝|whatsapp|zalo|telegram|line\s?id|护照|passport)(?:\s?(?:号码|账号|帐号|号|id|no\.?|number))?\s?(?:是|为|is)?[:：\s]{0,2})[A-Za-z\d](?=[\w-]*\d)[\w-]{4,24}/gi

/**
 * What leaves for somebody else's machine: no phone, long number, card, address, mail, account, no name that is known
 * and none that can be told as one.
 */
export function maskForEndpoint(text: string, known: KnownNames = noNames): string {
  const plain = text
    .replace(unseen, '')
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - wideBy))
    .replace(account, `$1${mark}`)
  const masked = maskPersonal(maskChat(maskNames(plain, known))).replace(elsewhere, mark)
  return masked.replace(remains, mark).replace(titled, mark).replace(named, `$1$2${mark}`)
}
