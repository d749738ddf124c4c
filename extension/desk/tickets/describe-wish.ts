import type { Action } from '../../../shared/protocol/action.ts'
import type { DeskCatalogue } from '../../../shared/protocol/http.ts'
import { formatMinor } from '../../../shared/ui/format-minor.ts'
import { describeReason } from '../ratings/describe-rating.ts'
import { compensationReasons, returnReasons } from '../rules/texts/rule-words.ts'
import { actionNames } from '../texts/action-names.data.ts'
import { intentNames } from '../texts/intent-names.data.ts'

type Names = Pick<DeskCatalogue, 'products' | 'skus'>

/** What is asked for, in a few words: 退货申请，质量问题. */
export function describeWish(action: Action): string {
  const name = actionNames[action.kind]
  switch (action.kind) {
    case 'open_return':
    case 'open_exchange':
      return `${name}，${returnReasons[action.reason]}`
    case 'compensate':
      return `${name} ${formatMinor(action.amountMinor)}，${compensationReasons[action.reason]}`
    case 'edit_price':
      return action.amountMinor === null ? name : `${name}，改到 ${formatMinor(action.amountMinor)}`
    case 'set_delivery':
      return `约 ${action.date} 送到`
    case 'cancel':
      return [action.line === undefined ? name : '取消其中一件', action.reason].filter(Boolean).join('，')
    case 'open_ticket':
      return nameSubject(action.subject)
    default:
      return name
  }
}

/** Everything that was collected, as name and value; what stands in the wish already is told once. */
export function listCollected(action: Action, names: Names): [string, string][] {
  switch (action.kind) {
    case 'change_address': {
      const { province, city, district, detail, name, phone } = action.address
      return [
        ['新地址', `${province}${city}${district}${detail}`],
        ['收货人', `${name} ${phone}`],
      ]
    }
    case 'change_items':
      return [
        ['换成', nameVariant(action.sku, names)],
        ['件数', String(action.quantity)],
      ]
    case 'open_exchange':
      return [['换成', nameVariant(action.sku, names)], ...listSent(action)]
    case 'open_return':
      return listSent(action)
    case 'set_waybill':
      return [
        ['申请', action.case],
        ['退货单号', action.waybill],
      ]
    case 'combine_shipping':
      return [['一起发', action.with.join('、')]]
    case 'change_payment':
      return [['改用', action.method]]
    case 'notify_restock':
      return [['等哪款', nameVariant(action.sku, names)]]
    case 'open_ticket':
      return [
        ...listRating(action),
        ...(action.photos?.length ? ([['照片', `${action.photos.length} 张`]] satisfies [string, string][]) : []),
      ]
    default:
      return []
  }
}

/** A low rating says who served and, where the shopper said so, why. */
function listRating({ rating }: Extract<Action, { kind: 'open_ticket' }>): [string, string][] {
  if (rating === undefined) return []
  const { stars, servedBy, reason } = rating
  return [
    ['评分', `${stars} 星`],
    ['谁服务', servedBy === 'assistant' ? 'AI' : '人工'],
    ['原因', reason === undefined ? '客户还没说' : describeReason(reason)],
  ]
}

function listSent(action: Extract<Action, { kind: 'open_return' | 'open_exchange' }>): [string, string][] {
  const opened =
    action.opened === null ? [] : ([['拆封', action.opened ? '拆过' : '没拆']] satisfies [string, string][])
  return [
    ['件数', String(action.quantity)],
    ['怎么寄', action.method === 'pickup' ? '上门取件' : '自己寄'],
    ['照片', action.photos.length === 0 ? '没有' : `${action.photos.length} 张`],
    ...opened,
  ]
}

function nameVariant(skuId: string, { products, skus }: Names): string {
  const sku = skus.find(({ id }) => id === skuId)
  const title = products.find(({ id }) => id === sku?.productId)?.title ?? skuId
  return [title, ...Object.values(sku?.options ?? {})].join(' ')
}

/** A subject is an intent's id; one from elsewhere is shown as it came. */
function nameSubject(subject: string): string {
  return Object.entries(intentNames).find(([id]) => id === subject)?.[1] ?? subject
}
