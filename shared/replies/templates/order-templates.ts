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
  'ask.order-unknown': [
    '没有订单号也能查：登录之后我直接看得到{you}的订单。不方便登录就转人工，同事帮{you}核对。',
    '订单号在「我的订单」里每一单的上方。找不到的话，登录后不用报号，或者转人工核对。',
  ],
  'ask.last4-unknown': [
    '要的是下单时填的收货手机，换过号也填当时那个。想不起来的话，登录之后不用报，或者转人工核对。',
    '后四位用来核对身份，以下单时留的号码为准。记不起来就登录再问我，或者转人工。',
  ],
  'order.not-among': [
    '{you}的订单里没有看到这件商品，是下面哪一单{ne}？',
    '没有找到含这件商品的订单，请点一下要说的是哪一单。',
  ],
  'ask.trouble-option': ['{you}想怎么处理{ne}？', '接下来{you}想怎么办？点一个，或者直接说。'],
  'delivery.estimated': [
    '现在下单，最晚 {leaves}从{origin}发{carrier}，到{place} {minDays}–{maxDays} 天，大约 {from}到 {to}之间送到。',
    '发{place}一般 {minDays}–{maxDays} 天：{leaves}前发出，预计 {from}–{to}到。',
  ],
  'delivery.presale': [
    '{product}是预售，最晚 {leaves}发出[；发出后到{place} {minDays}–{maxDays} 天，大约 {from}到 {to}之间送到]。',
    '{product}还在预售，{leaves}前发，[到{place}再加 {minDays}–{maxDays} 天，]预计 {from}–{to}到。',
  ],
  'delivery.restock': [
    '{product}现在没货，预计 {restock}到货，到货后最晚 {leaves}发出，[到{place} {minDays}–{maxDays} 天，]大约 {from}到 {to}之间送到。',
    '{product}要等补货（预计 {restock}），{leaves}前发出，预计 {from}–{to}到[{place}]。',
  ],
  'delivery.basis': [
    '[今天 {cutoffPassed} 点的截单已过，明天发。][中间有 {restDays} 天假日不算。][{disruption}，可能再慢一些。]',
    '[过了今天 {cutoffPassed} 点的截单，所以排到明天。][除去 {restDays} 天假日。][{disruption}，也许会晚一点。]',
  ],
  'delivery.two-places': ['现在下单，最晚 {leaves}从{origin}发{carrier}：{ranges}。', '{leaves}前发出，{ranges}。'],
  'delivery.shopwide': [
    '每天 {cutoff} 点前付款当天发，之后的第二天发，{origin}发{carrier}，一般 {minDays}–{maxDays} 天到。<告诉我城市，我能算得更准|说城市，算得更准>。',
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
  'shipping.not-delivered': [
    '{place}目前不发[，{reason}]。换个收货地点的话，我再帮{you}看运费和时间。',
    '到{place}现在发不了[：{reason}]。有别的收货地址可以告诉我。',
  ],
  'shipping.general': ['[到{place}]运费 {fee}[，满 {freeFrom} 包邮]。', '[{place}]满 {freeFrom} 包邮，不满收 {fee}。'],
  'order.found': ['订单 {order} 查到了，详情在下面。', '查到订单 {order} 了。'],
  'order.carrier': ['{carriers}承运。', '走的是{carriers}。'],
  'order.carrier-unsent': [
    '还没发出，这一单还没有定快递；店里一般发{usual}。',
    '订单还没发，店里平时用{usual}，发出后以物流为准。',
  ],
  'order.waybill': ['单号：{waybills}。', '{waybills}。'],
  'order.waybill-unsent': ['还没发出，所以还没有快递单号。', '发货之后才有单号，现在还没发。'],
  'order.parcels': [
    '这一单分了 {parcels} 个包裹：{all}。[{unsent}还没发出。]',
    '一共 {parcels} 个包裹：{all}。[{unsent}还在备货。]',
  ],
  'order.one-parcel': ['这一单是一个包裹：{all}。[{unsent}还没发出。]', '就一个包裹：{all}。[{unsent}还在备货。]'],
  'order.parcels-unsent': ['还没发出，分几个包裹要等仓库打包才知道。', '现在还没发货，包裹数还没定。'],
  'order.why-stock': [
    '还没发，是因为{goods}缺货[，预计 {restock}到货][；承诺 {promised} 前发出]。',
    '{goods}暂时缺货，[{restock}左右到货，]到货就排发货[，承诺的时间是 {promised}]。',
  ],
  'order.why-presale': [
    '{goods}是预售，最晚 {presale}发出，所以还没发。',
    '还没发是因为{goods}在预售期，{presale}前发。',
  ],
  'order.why-address': [
    '还没发，是因为收货地址有问题[，缺{lacks}]。把完整的地址发我，改好了仓库才能发。',
    '仓库没法按现在的地址发[：缺{lacks}]。点下面改一下地址就行。',
  ],
  'order.why-late-paid': [
    '付款是 {paid}，过了当天 {cutoff} 点的截单，所以排在第二天发[，承诺 {promised} 前发出]。',
    '当天 {cutoff} 点后付的款，顺延一天[，最晚 {promised} 发]。',
  ],
  'order.why-packing': [
    '没有卡住，正常备货中[，承诺 {promised} 前发出，还没到时间]。',
    '仓库在备货，一切正常[，最晚 {promised} 发]。',
  ],
  'order.ships': ['最晚 {promised} 发出[（{cause}）]。', '承诺 {promised} 前发[，{cause}]。'],
  'order.urge-moving': [
    '现在还在预计的时间里，快递单独催不快；{eta}还没到就告诉我，我来催。',
    '这个时间内到都算正常，{eta}没送到再跟我说，我马上去催。',
  ],
  'order.urge-unsent': [
    '现在还在承诺的时间里；过了 {promised} 还没发，跟我说一声，我来催仓库。',
    '还没超过承诺的发货时间；到 {promised} 没发出，我帮{you}催。',
  ],
  'order.arrives': [
    '预计{eta}送到（{etaBasis}）。现在到了：{nodeAt} {node}。',
    '预计{eta}到，{etaBasis}；最新一条是 {nodeAt} {node}。',
  ],
  'order.arrives-late': [
    '原来预计{eta}到，已经过了，说明路上慢了。最新一条是 {nodeAt} {node}。',
    '比预计的{eta}晚了，现在是 {nodeAt} {node}。',
  ],
  'order.arrives-unknown': [
    '快递没有给到达时间，我不好估。最新一条是 {nodeAt} {node}。',
    '现在还没有预计到达的时间，最新物流：{nodeAt} {node}。',
  ],
  'order.arrives-unsent': [
    '还没发出[，承诺 {promised} 前发]；发出后[到{province}]一般 {minDays}–{maxDays} 天到。',
    '要等发货[（最晚 {promised}）]，发出后[到{province}]大约 {minDays}–{maxDays} 天。',
  ],
  'order.holiday': ['今天是假日，快递停运或变慢，时钟不走，节后会恢复。', '假日里物流不更新是正常的，节后继续。'],
  'order.other-parcels': ['这一单分了 {parcels} 个包裹，另外的：{others}。', '还有包裹：{others}。'],
  'refund.expected': [
    '{title}退款是 {refund}[（{ways}）]，按这件实际付的钱算。',
    '这件会退 {refund}[（{ways}）]，是分摊优惠后实付的钱。',
  ],
  'refund.none': ['订单 {order} 没有进行中的退款。', '这一单没查到退款。'],
  'refund.progress': ['订单 {order} 的退款：{rows}。', '查到订单 {order} 的退款，{rows}。'],
  'refund.awaiting-goods': [
    '订单 {order} 的退货 {case} 已登记，[退货单号 {waybill}，]等仓库收到货，{refundDays} 天内原路退 {refund}[（{ways}）]。',
    '退货 {case} 还没到仓，[退货单号 {waybill}，]到仓后 {refundDays} 天内原路退 {refund}[（{ways}）]。',
  ],
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
    '订单 {order} 已经过了承诺的发货时间[（{promised}）]还没发出[，原因：{hold}]，这是店里没做到。要催的话说一声，我登记给同事。',
    '这一单超过了承诺的发货时间[ {promised}]。需要的话我登记下来，请同事去催仓库。',
  ],
  'order.part-shipped': [
    '订单 {order} 分开发货，一部分已经在路上：{nodeAt} {node}[，预计{eta}送到]。其余的还在备货。',
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
  'order.stored': ['已经到了，在等{you}去取：{nodeAt} {node}。', '包裹存好了：{nodeAt} {node}，凭取件码去拿就行。'],
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
  'trouble.not-shipped': [
    '订单 {order} [过了承诺的发货时间（{passed}）还没发出][会赶不上承诺的发货时间（{coming}）][，原因：{cause}]。',
    '这一单[已经过了承诺的发货时间 {passed}][要晚于承诺的 {coming} 才能发][，{cause}]。',
  ],
  'trouble.not-collected': [
    '{parcel}打包好 {hours} 小时了还没被快递取走，比正常的慢[；{cause}]。',
    '{nodeAt} 就打包好了，{hours} 小时还没揽收[，{cause}]。',
  ],
  'trouble.stalled': [
    '{parcel}停在 {nodeAt} {node}，{hours} 小时没有新的物流，比正常的慢[；{cause}]。',
    '最后一条物流是 {nodeAt} {node}，已经 {hours} 小时没动了[，{cause}]。',
  ],
  'trouble.not-signed': [
    '{parcel}{nodeAt} 就在派送了，{hours} 小时还没签收，比正常的慢[；{cause}]。',
    '派送了 {hours} 小时还没签收，最后一条是 {nodeAt} {node}[，{cause}]。',
  ],
  'trouble.long-silent': [
    '{parcel}停在 {nodeAt} {node}，已经 {hours} 小时没有动静，这不正常，要有人去查[；{cause}]。',
    '{hours} 小时没有新物流（最后是 {nodeAt} {node}），超出正常的范围了[，{cause}]。',
  ],
  'trouble.signed-then-moving': [
    '{parcel}的记录自相矛盾：先显示签收，{nodeAt} 又有「{node}」。要核对一下到底送到没有。',
    '物流显示签收之后，{nodeAt} 又出现「{node}」，前后对不上。',
  ],
  'trouble.signed-unseen': [
    '{parcel}没有派送记录，{nodeAt} 就显示「{node}」，这不合常理，{you}收到了吗？',
    '{nodeAt} 显示「{node}」，但之前没有派送记录，要核对一下。',
  ],
  'trouble.out-of-order': [
    '{parcel}的物流先后对不上：{nodeAt} {node} 不该排在运输之后，像是快递补录的。',
    '物流顺序不对（{nodeAt} {node}），多半是快递补录，我没法判断现在在哪。',
  ],
  'trouble.two-cities': [
    '{parcel}几乎同时出现在两个城市，{nodeAt} {node} 这一条多半有误。',
    '物流有一条对不上：{nodeAt} {node}，前一站在别的城市，时间却几乎一样。',
  ],
  'trouble.returned': [
    '{parcel}正在退回：{nodeAt} {node}。不是{you}申请退的话，可以重发或者退款。',
    '{nodeAt} 显示「{node}」，包裹在往回走。',
  ],
  'trouble.refused': [
    '{parcel}被登记成拒收：{nodeAt} {node}。不是{you}拒收的话，可以重发或者退款。',
    '快递在 {nodeAt} 记了「{node}」，包裹会退回来。',
  ],
  'trouble.lost': [
    '快递登记{parcel}丢失了：{nodeAt} {node}。可以重发或者退款。',
    '{nodeAt} 快递报了「{node}」，这个包裹送不到了。',
  ],
  'trouble.damaged': [
    '快递登记{parcel}破损：{nodeAt} {node}。可以重发或者退款。',
    '{nodeAt} 快递报了「{node}」，先别签收，重发或退款都可以。',
  ],
  'trouble.bad-address': [
    '{parcel}送不到：{nodeAt} {node}。核对一下地址和电话，要改的话发我新的。',
    '快递说「{node}」（{nodeAt}），地址或电话要核对一下。',
  ],
  'trouble.failed': ['{parcel}没有送成：{nodeAt} {node}[；{cause}]。', '{nodeAt} {node}，这次没送到[，{cause}]。'],
  'trouble.not-received': [
    '物流显示 {signed} 已签收[，记录是「{node}」]。先看看家人、门卫、驿站或快递柜有没有代收；没有的话，我请同事去核对签收人。',
    '记录上 {signed} 签收了[（{node}）]。没在家人、前台或快递柜那里的话，可以核对签收人。',
  ],
  'trouble.none': [
    '看了订单 {order}，没有异常：最新一条是 {nodeAt} {node}[，预计{eta}送到]。',
    '物流正常在走，{nodeAt} {node}[，预计{eta}到]。',
  ],
  'trouble.not-due': [
    '订单 {order} 还没发出，但没到承诺的时间[（{promised}）]。',
    '还在备货，承诺的发货时间[是 {promised}，]还没到。',
  ],
  'trouble.others': ['另外：{others}。', '还有：{others}。'],
  'trouble.waiting': [
    '好，先等等。有新的物流我查得到，随时问我；不想等了说一声「催一催」就行。',
    '那先不动。之后想催、想退，告诉我就行。',
  ],
  'trouble.filed': [
    '「{wish}」已经记成工单[ {ticket}]，交给{group}去处理。有没有结果，问我「工单进度」就能看到。',
    '工单[ {ticket} ]已经登记：{wish}。同事处理到哪一步，随时问我。',
  ],
  'trouble.filed-before': [
    '「{wish}」之前已经记过，工单 {ticket} 还在处理，{ticketAt} 更新。不用再记一次，有结果会写在工单里。',
    '已经有工单 {ticket} 在办「{wish}」了（{ticketAt} 更新），同事还在处理。',
  ],
  'trouble.not-filed': ['这会儿工单登记不上，我直接转给同事。', '登记没有成功，转给同事接着办。'],
  'trouble.notice': ['{dear}订单 {order} 有个情况先告诉{you}：', '先跟{you}说一声，订单 {order} 有点状况：'],
}
