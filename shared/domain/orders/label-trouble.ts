import { formatDay, formatMoment } from '../calendar.ts'
import type { Trouble, TroubleCause, TroubleKind } from '../logistics/trouble.ts'

const labels: Record<Exclude<TroubleKind, 'not-shipped' | 'not-collected' | 'stalled' | 'not-signed'>, string> = {
  'signed-then-moving': '签收之后又有新的派送记录',
  'signed-unseen': '没有派送记录就显示签收',
  'out-of-order': '物流节点的先后对不上',
  'two-cities': '几乎同时出现在两个城市',
  returned: '包裹正在退回',
  refused: '快递登记为拒收',
  lost: '快递登记为丢失',
  damaged: '快递登记为破损',
  'bad-address': '快递说地址或电话有问题，送不到',
  failed: '派送没有成功',
}

/** What is wrong and why, in one short line for a card. */
export function labelTrouble(trouble: Trouble, now: Date): string {
  const cause = trouble.cause === null ? '' : `，${labelCause(trouble.cause, now)}`
  return `${labelKind(trouble, now)}${cause}`
}

function labelKind({ kind, hours, since }: Trouble, now: Date): string {
  switch (kind) {
    case 'not-shipped':
      return Date.parse(since) < now.getTime()
        ? `已过承诺的发货时间 ${formatMoment(new Date(since), now)}`
        : '会晚于承诺的发货时间'
    case 'not-collected':
      return `打包后 ${hours} 小时还没被揽收`
    case 'stalled':
      return `${hours} 小时没有新的物流`
    case 'not-signed':
      return `派送 ${hours} 小时还没签收`
    default:
      return labels[kind]
  }
}

/** Why, as far as the shop knows, as the rest of a sentence. */
export function labelCause(cause: TroubleCause, now: Date): string {
  switch (cause.kind) {
    case 'out-of-stock':
      return cause.at === null ? '缺货，还没有到货时间' : `缺货，预计 ${formatDay(new Date(cause.at), now)}到货`
    case 'presale':
      return `预售商品，${formatDay(new Date(cause.at), now)}前发出`
    case 'address-problem':
      return cause.lacks.length === 0 ? '收货地址需要核对' : `收货地址缺${cause.lacks.join('、')}`
    case 'paid-late':
      return `付款时已过当天 ${cause.cutoffHour} 点的截单时间`
    case 'disruption':
      return `当地${cause.reason}，快递普遍延迟`
  }
}
