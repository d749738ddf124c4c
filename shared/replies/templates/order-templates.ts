import type { orderLines } from '../../dialog/lines/order-lines.ts'

/** Wordings for orders, parcels and refunds; how they are filled is told in `templates.ts`. */
export const orderTemplates: Record<(typeof orderLines)[number], readonly string[]> = {
  'ask.order': [
    '{dear}把订单号和收货手机的后四位一起发我，我来查。登录之后不用报，我能直接看到。',
    '需要订单号，再加收货手机后四位，核对上我就查给{you}看。',
  ],
  'ask.order-only': ['后四位记下了，还差订单号。', '还差订单号，发我就能查。'],
  'ask.last4': ['订单号记下了，再给我收货手机的后四位，核对一下。', '还差收货手机的后四位。'],
  'ask.choose-order': ['{dear}是哪一单{ne}？点一下就行。', '请点一下要说的是哪一单。'],
  'delivery.estimated': [
    '现在下单，最晚 {leaves}从{origin}发{carrier}，到{place} {minDays}–{maxDays} 天，大约 {from}到 {to}之间送到。',
    '发{place}一般 {minDays}–{maxDays} 天：{leaves}前发出，预计 {from}–{to}到。',
  ],
  'delivery.shopwide': [
    '每天 {cutoff} 点前付款当天发，之后的第二天发，{origin}发{carrier}，一般 {minDays}–{maxDays} 天到。告诉我城市，我能算得更准。',
    '现在下单最晚 {leaves}发出，一般 {minDays}–{maxDays} 天到。要发到哪里？说个城市我再细算。',
  ],
  'delivery.unknown': [
    '{product}现在没货，还没有到货时间，所以发货时间也定不下来。',
    '这款暂时没货，也没有到货日期，我不好估时间。',
  ],
  'shipping.free': ['{goods}[，到{place}]包邮。', '不用运费{o}：{goods}[，到{place}]，已经满包邮。'],
  'shipping.charged': [
    '[到{place}]运费 {fee}：{goods}[，满 {freeFrom} 包邮]。',
    '{goods}[，到{place}]要运费 {fee}[，满 {freeFrom} 就包邮]。',
  ],
  'shipping.general': ['[到{place}]运费 {fee}[，满 {freeFrom} 包邮]。', '[{place}]满 {freeFrom} 包邮，不满收 {fee}。'],
  'order.found': ['订单 {order} 查到了，详情在下面。', '查到订单 {order} 了。'],
  'order.other-parcels': ['这一单分了 {parcels} 个包裹，另外的：{others}。', '还有包裹：{others}。'],
  'refund.expected': ['{title}退款是 {refund}，按这件实际付的钱算。', '这件会退 {refund}，是分摊优惠后实付的钱。'],
  'refund.none': ['订单 {order} 没有进行中的退款。', '这一单没查到退款。'],
  'refund.rule': ['仓库收到退货后 {refundDays} 天内原路退款。', '收到退货后 {refundDays} 天内退，原路返回。'],
  'order.unpaid': ['订单 {order} 还没付款，付款后才会安排发货。', '这一单还在等付款。'],
  'order.paid': [
    '订单 {order} 已付款，正在备货[，承诺 {promised} 前发出]。',
    '{dear}付款收到了，还没发出[，最晚 {promised} 发]。',
  ],
  'order.held': [
    '订单 {order} 还没发，原因是：{hold}。[承诺 {promised} 前发出。]',
    '还没发出，因为{hold}[，最晚 {promised} 发]。',
  ],
  'order.overdue': [
    '订单 {order} 已经过了承诺的发货时间[（{promised}）]还没发出[，原因：{hold}]，这是店里没做到。可以转人工催。',
    '这一单超过了承诺的发货时间[ {promised}]。需要的话点转人工，同事去催仓库。',
  ],
  'order.part-shipped': [
    '订单 {order} 分开发货，一部分已经在路上：{nodeAt} {node}[，预计 {eta}送到]。其余的还在备货。',
    '一部分发出了（{nodeAt} {node}），其余的还在备货[，最晚 {promised} 发]。',
  ],
  'order.moving': [
    '{dear}在路上了：{nodeAt} {node}。[预计{eta}送到，{carrier}承运。]',
    '订单 {order} 由{carrier}运送，最新一条是 {nodeAt} {node}。[预计{eta}到。]',
  ],
  'order.delivering': [
    '正在派送：{nodeAt} {node}。[预计{eta}送到。]请留意电话{o}。',
    '{dear}快到了，{nodeAt} {node}。[预计{eta}送到。]',
  ],
  'order.silent': [
    '物流有 {silent} 小时没更新了，最后一条是 {nodeAt} {node}。这不正常，点转人工我请同事去问快递。',
    '最后一条物流停在 {nodeAt} {node}，已经 {silent} 小时没动。要不要转人工催一下？',
  ],
  'order.signed': ['订单 {order} 已签收[，时间是 {signed}]。', '这一单已经签收了[（{signed}）]。没收到的话告诉我。'],
  'order.returning': ['退回的包裹在路上：{nodeAt} {node}。', '退货在途：{nodeAt} {node}。'],
  'order.refunding': [
    '订单 {order} 正在退款处理中[，最新物流：{nodeAt} {node}]。',
    '这一单在退款流程里[，{nodeAt} {node}]。',
  ],
  'order.refunded': ['订单 {order} 已经退款。', '这一单的退款已经完成。'],
  'order.cancelled': ['订单 {order} 已经取消。', '这一单是取消状态。'],
  'order.none': ['{you}的账号下还没有订单。是用别的账号买的吗？', '这个账号里没查到订单。'],
  'order.not-found': [
    '订单号和手机后四位没有对上。请再核对一下，把两样一起发我。',
    '还是没对上，麻烦把订单号和收货手机后四位再发一次。',
  ],
  'order.locked': ['核对的次数太多，先暂停了。我转给同事帮{you}查。', '为了安全，核对暂停了，由同事接着帮{you}查。'],
  'order.unavailable': [
    '订单系统这会儿没有响应，没查到。过一会儿再问我，或者转人工。',
    '暂时连不上订单系统，稍后再试一次，也可以转人工。',
  ],
  'order.offline': [
    '查订单要联网才能办。网络恢复后我接着查，问题已经记下了。',
    '现在离线，订单查不了。连上网后我会接着查。',
  ],
}
