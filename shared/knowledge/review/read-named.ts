import { getPlaceNames } from '../../language/address/place-names.ts'
import type { Aspect, ClaimValue } from './claim.ts'
import { couriers, farPlaces, invoices, payments } from './named-aspects.data.ts'

/** A name an answer gives, where it stands in the clause. */
export type NamedValue = { aspect: Aspect; value: Extract<ClaimValue, { kind: 'name' }>; start: number; end: number }

const courier: Aspect = { id: 'carrier', label: '发什么快递' }
const origin: Aspect = { id: 'origin', label: '从哪里发货' }
const payment: Aspect = { id: 'payment', label: '支持的付款方式' }
const farPlace: Aspect = { id: 'far-place', label: '发不发到' }
const invoice: Aspect = { id: 'invoice-kind', label: '能开的发票' }
const backTo: Aspect = { id: 'return-place', label: '退货寄到哪里' }

const deniedBefore =
  /(?:不|没法|没办法|无法|没有|未)(?:能|支持|提供|可以|可|接受|开通|用|发|开|走|寄|送|做)?[^,，不]{0,6}$/
const deniedAfter = /^[^,，]{0,6}?(?:都|也|暂时|暂)?(?:不(?![同止])|没有|没法|没办法|无法|除外)/
const undecided =
  /能不能|是否|可不可以|哪些|没列出|以[^,，]{0,8}为准|看(?:你|当地|平台)|人工|同事|集运|转运|单位|公司采购/
const ownWay =
  /寄回|退货|自己寄|到付|指定|换成|补差|加钱|可选|升级|偏远|邮政到|只到|你那|备注|官方?电话|代收|驿站|客服电话|另一家/
const sends = /发(?!票|现|错|生|烧|黄)|走|用|寄|合作|默认|快递是|配送/
const place = '([\\u4e00-\\u9fff]{2,7}?)(?:市|省)?'
const fromPlace = new RegExp(
  `(?:(?:都|统一)?是?(?:从|由|在)|都是|统一是)${place}(?:的)?(?:总)?(?:仓库|仓)?(?:统一|直接)?(?:发货|发出|寄出|直发|发走|发(?=[,，。]|$))|(?:发货地|发货城市|仓库)(?:在|是|为|:|：)${place}(?=[,，。.的;；]|$)`,
  'g',
)
const toPlace = new RegExp(
  `(?:退货|寄回|退回)[^,，]{0,8}(?:地址|仓库?|寄到|寄回|到)(?:是|为|在|:|：)?${place}(?=的?仓|[,，。市区]|$)`,
  'g',
)

/** Names of couriers, places, ways to pay and invoices that a folded clause says the shop has or has not. */
export function readNamed(clause: string): NamedValue[] {
  if (undecided.test(clause)) return []
  return [
    ...(sends.test(clause) && !ownWay.test(clause) ? namesIn(clause, couriers, courier, true) : []),
    ...(/付款|支付|收款|到付|分期|转账|花呗|白条/.test(clause) &&
    !/退|还款|手续费|看平台|设置|清|失败|限额/.test(clause)
      ? namesIn(clause, payments, payment, false)
      : []),
    ...(/发|寄|送|下单/.test(clause) && !/开票|发票|运费|加|另收/.test(clause)
      ? namesIn(clause, farPlaces, farPlace, false)
      : []),
    ...(/开|提供|支持/.test(clause) && /票/.test(clause) && !/准备|转同事|资质|先说|效力/.test(clause)
      ? namesIn(clause, invoices, invoice, false)
      : []),
    ...(/发|仓/.test(clause) ? placesIn(clause, fromPlace, origin) : []),
    ...(/退|寄回/.test(clause) ? placesIn(clause, toPlace, backTo) : []),
  ]
}

function namesIn(
  clause: string,
  table: readonly (readonly [string, RegExp])[],
  aspect: Aspect,
  exclusive: boolean,
): NamedValue[] {
  return table.flatMap(([name, pattern]) => {
    const match = pattern.exec(clause)
    if (match === null) return []
    const end = match.index + match[0].length
    const isNo = deniedBefore.test(clause.slice(0, match.index)) || deniedAfter.test(clause.slice(end))
    return [{ aspect, value: { kind: 'name' as const, name, yes: !isNo, exclusive }, start: match.index, end }]
  })
}

function placesIn(clause: string, pattern: RegExp, aspect: Aspect): NamedValue[] {
  return [...clause.matchAll(pattern)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? ''
    const known = findPlace(name)
    if (known === null) return []
    return [
      {
        aspect,
        value: { kind: 'name' as const, name: known, yes: true, exclusive: true },
        start: match.index,
        end: match.index + match[0].length,
      },
    ]
  })
}

function findPlace(written: string): string | null {
  const { provinces, provinceOf } = getPlaceNames()
  const name = written.replace(/[市省]$/, '')
  return provinces.has(name) || provinceOf.has(name) ? name : null
}
