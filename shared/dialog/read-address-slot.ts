import { parseAddress } from '../language/address/parse-address.ts'
import { readCorrection } from '../language/read-correction.ts'
import type { ActiveFlow, Slots, Understanding } from './dialog-state.ts'

/** An address has one of these, a phone, or words for its recipient. */
const signs = /[省市区縣县旗镇鎮乡鄉村路街道巷弄号號栋幢楼室]|单元|1[3-9]\d|收货人|收件人|姓名|電話|电话/
/** A whole address pasted without a word about it: a phone and a place. */
const pasted = /1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}/

const door =
  /(?:[路街巷弄]|大道|胡同)[\dA-Za-z一二三四五六七八九十]+(?:号|弄)|^(?:[\dA-Za-z一二三四五六七八九十]+(?:号楼|栋|幢|座|单元|层|楼|室|号))+\d*室?$|(?:小区|花园|公寓|大厦|广场|科技园).*\d/u

/** Without a number, a road or a building it is no door but the words around the address. */
const doorLike = /[\d一二三四五六七八九十]|[路街巷弄村镇乡园苑栋楼室厦场站店院]/u

/** The order's number and words about the change are no part of an address. */
function withoutNoise(text: string, { orderNumbers }: Understanding['entities']): string {
  const rest = orderNumbers.reduce((left, number) => left.replaceAll(number, ' '), text)
  return rest
    .replace(
      /^.{1,12}?(?:写|填|打|弄|发)错了?[,，。\s]*(?:应该|应当)?(?:是|改成|为)?(?=\s*[\dA-Za-z一二三四五六七八九十]+\s*(?:[号栋幢座层楼室弄]|单元))/u,
      ' ',
    )
    .replace(/^(?:[哦噢喔啊嗯呃诶那]|等[等下])*[,，\s]*(?:不对|错了|写错了?)[了呀啊]?[,，\s]*/u, ' ')
    .replace(
      /(?<=^|[\s,，])(?:应该)?(?:改成|改为|换成|是)(?=\s*[\dA-Za-z一二三四五六七八九十]+(?:[号栋幢座层楼室弄]|单元))/gu,
      ' ',
    )
    .replace(/^(?:不对|不是的?)?[,，\s]*我?(?:说|要|想要|写|填)的?(?:应该)?是/u, ' ')
    .replace(/(收[件货]人|姓名)(?:就|要|请)?(?:写|填|叫|用)(?:成|为)?/gu, '$1改成')
    .replace(/(?:门牌|楼|房|房间)?号?(?:应该|应当)(?:是|为|改成|写成)(?=\s*[\dA-Za-z])|门牌号?(?=改|是|为|写)/gu, ' ')
    .replace(/(?:收货|我的)?(?:地址|门牌号?|楼号|房号)(?:写|填|留|弄|搞)?错了?/gu, ' ')
    .replace(/(?:帮我|我要|麻烦|请)?[改换](?:一下|下|个)?(?:收货)?地址(?=[,，。\s]|$)/gu, ' ')
}

/** 不是朝阳是海淀: another district of the same city, for the address that is being agreed on. */
function correctedDistrict(text: string, active: ActiveFlow | null): NonNullable<Slots['address']> | null {
  const before = active?.request === 'change_address' ? active.slots.address : undefined
  const said = before?.city === undefined ? null : readCorrection(text)
  if (before === undefined || said === null || /\d/.test(said)) return null
  const { province = '', city = '' } = before
  const { district, detail } = parseAddress(`${province === city ? '' : province}${city}${said}`)
  return district === '' || detail !== '' ? null : { province, city, district }
}

/** The address a message gives when an address is to be changed, or pastes with its recipient; null when none. */
export function readAddressSlot(
  { text, requests, entities }: Understanding,
  active: ActiveFlow | null,
): NonNullable<Slots['address']> | null {
  const corrected = correctedDistrict(text, active)
  if (corrected !== null) return corrected
  if (!signs.test(text)) return null
  const isAsked = active?.request === 'change_address' || requests.some(({ intent }) => intent === 'change_address')
  if (!isAsked && !pasted.test(text)) return null
  const { province, city, district, name, phone, code, candidates, ...read } = parseAddress(
    withoutNoise(text, entities),
  )
  const detail = doorLike.test(read.detail) ? read.detail : ''
  // 8 栋 502 or 文三路 138 号 alone changes the door of the address that is spoken of.
  const isPlaced = code !== null || candidates.length > 0 || (isAsked && door.test(detail))
  if (!isPlaced && (!isAsked || (name === '' && phone === ''))) return null
  // The stored state allows no longer ones.
  const short = { detail: isPlaced ? detail.slice(0, 120) : '', name: name.slice(0, 40), phone: phone.slice(0, 20) }
  const filled = Object.entries({ province, city, district, ...short })
  return Object.fromEntries(filled.filter(([, value]) => value !== ''))
}
