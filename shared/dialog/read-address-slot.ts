import { parseAddress } from '../language/address/parse-address.ts'
import type { ActiveFlow, Slots, Understanding } from './dialog-state.ts'

/** An address has one of these, a phone, or words for its recipient. */
const signs = /[省市区縣县旗镇鎮乡鄉村路街道巷弄号號栋楼室]|1[3-9]\d|收货人|收件人|姓名|電話|电话/
/** A whole address pasted without a word about it: a phone and a place. */
const pasted = /1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}/

/** The address a message gives when an address is to be changed, or pastes with its recipient; null when none. */
export function readAddressSlot(
  { text, requests }: Understanding,
  active: ActiveFlow | null,
): NonNullable<Slots['address']> | null {
  if (!signs.test(text)) return null
  const isAsked = active?.request === 'change_address' || requests.some(({ intent }) => intent === 'change_address')
  if (!isAsked && !pasted.test(text)) return null
  const { province, city, district, detail, name, phone, code, candidates } = parseAddress(text)
  const isPlaced = code !== null || candidates.length > 0
  if (!isPlaced && (!isAsked || (name === '' && phone === ''))) return null
  // The stored state allows no longer ones.
  const short = { detail: isPlaced ? detail.slice(0, 120) : '', name: name.slice(0, 40), phone: phone.slice(0, 20) }
  const filled = Object.entries({ province, city, district, ...short })
  return Object.fromEntries(filled.filter(([, value]) => value !== ''))
}
