import type { ActionDetails } from '../../../../shared/protocol/action.ts'
import { formatMinor } from '../../../../shared/ui/format-minor.ts'
import { describeInstant } from '../beijing-time.ts'

/** Numbers of a decision that people want to see; others are for the lines alone. */
const names: Record<string, string> = {
  currentMinor: '现价',
  paidMinor: '付过',
  fallenMinor: '差价',
  protectedMinor: '补',
  differenceMinor: '差额',
  payMinor: '要补',
  feeMinor: '费用',
  maxMinor: '上限',
  offMinor: '补偿',
  leftMinor: '还能给',
  refundMinor: '退',
  dueMinor: '应付',
  lostMinor: '优惠少',
  shippingMinor: '运费多',
  oweMinor: '还差',
  broken: '不够条件的优惠',
  shippingFeeMinor: '运费变成',
  consolationMinor: '超期补偿',
  windowDays: '期限天数',
  hours: '小时',
  stock: '库存',
  daysAhead: '最多约几天',
}

/** Details of a decision as name and value, in the order the rule gave them. */
export function describeDetails(details: ActionDetails): [string, string][] {
  return Object.entries(details).flatMap(([key, value]): [string, string][] => {
    const name = names[key]
    if (name === undefined || value === null) return []
    if (typeof value === 'number') return [[name, key.endsWith('Minor') ? formatMinor(value, 'sum') : String(value)]]
    const text = String(value)
    return [[name, /^\d{4}-\d\d-\d\dT/.test(text) ? describeInstant(text) : text]]
  })
}
