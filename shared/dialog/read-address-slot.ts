import { parseAddress } from '../language/address/parse-address.ts'
import type { ActiveFlow, Slots, Understanding } from './dialog-state.ts'

/** An address has one of these, a phone, or words for its recipient. */
const signs = /[省市区縣县旗镇鎮乡鄉村路街道巷弄号號栋楼室]|1[3-9]\d|收货人|收件人|姓名|電話|电话/
/** A whole address pasted without a word about it: a phone and a place. */
const pasted = /1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}/

const door =
  /(?:[路街巷弄]|大道|胡同)[\dA-Za-z一二三四五六七八九十]+(?:号|弄)|^(?:[\dA-Za-z一二三四五六七八九十]+(?:号楼|栋|幢|座|单元|层|楼|室|号))+\d*室?$|(?:小区|花园|公寓|大厦|广场|科技园).*\d/u

/** The address a message gives when an address is to be changed, or pastes with its recipient; null when none. */
export function readAddressSlot(
  { text, requests }: Understanding,
  active: ActiveFlow | null,
): NonNullable<Slots['address']> | null {
  if (!signs.test(text)) return null
  const isAsked = active?.request === 'change_address' || requests.some(({ intent }) => intent === 'change_address')
  if (!isAsked && !pasted.test(text)) return null
  const { province, city, district, detail, name, phone, code, candidates } = parseAddress(text)
  // 8 栋 502 or 文三路 138 号 alone changes the door of the address that is spoken of.
  const isPlaced = code !== null || candidates.length > 0 || (isAsked && door.test(detail))
  if (!isPlaced && (!isAsked || (name === '' && phone === ''))) return null
  // The stored state allows no longer ones.
  const short = { detail: isPlaced ? detail.slice(0, 120) : '', name: name.slice(0, 40), phone: phone.slice(0, 20) }
  const filled = Object.entries({ province, city, district, ...short })
  return Object.fromEntries(filled.filter(([, value]) => value !== ''))
}
