import type { LineId } from '../dialog/line-ids.ts'

/**
 * The assistant's lines in zh-CN, several wordings each. `{name}` is filled from facts; a part in square
 * brackets is left out when something in it is unknown. `{dear}`, `{you}`, `{ne}` and `{o}` follow the
 * shop's tone: 亲，/你/呢/哦 when warm, 您 when formal, nothing when plain.
 */
export const templates: Record<LineId, readonly string[]> = {
  'ask.product': ['{dear}{you}问的是哪一款{ne}？说名字或者点开商品页都行。', '是哪一款商品？告诉我名字，我马上查。'],
  'ask.height-weight': [
    '{dear}方便说下身高（cm）和体重（kg 或斤）吗？我按这款的尺码表来选。',
    '身高和体重各是多少？我照着尺码表帮{you}选。',
  ],
  'ask.height': ['身高大概多少{ne}？', '还差身高，大概多少？'],
  'ask.weight': ['体重大概多少{ne}？公斤或者斤都行。', '还差体重，大概多少？'],
  'ask.foot': ['{dear}量一下脚长告诉我（毫米或厘米），我按鞋码表来选。', '脚长是多少？傍晚量，取长的那只脚。'],
  'ask.order': [
    '{dear}把订单号和收货手机的后四位一起发我，我来查。登录之后不用报，我能直接看到。',
    '需要订单号，再加收货手机后四位，核对上我就查给{you}看。',
  ],
  'ask.order-only': ['后四位记下了，还差订单号。', '还差订单号，发我就能查。'],
  'ask.order-return': [
    '可以的，一步步来{o}。先把要退的订单号和收货手机后四位发我。',
    '先告诉我要退的是哪一单：订单号，加收货手机后四位。',
  ],
  'ask.order-quality': [
    '遇到这样的问题我来跟进。先把订单号和收货手机后四位发我。',
    '先核对一下订单：订单号，加收货手机后四位。',
  ],
  'ask.last4': ['订单号记下了，再给我收货手机的后四位，核对一下。', '还差收货手机的后四位。'],
  'ask.choose-order': ['{dear}是哪一单{ne}？点一下就行。', '请点一下要说的是哪一单。'],
  'ask.choose-line': ['这一单里有几件，是哪一件{ne}？', '是其中哪一件？'],
  'ask.return-reason': ['为什么想退{ne}？选一个最接近的，规则和运费会不一样。', '退的原因是哪一种？'],
  'attributes.found': ['[{product}]{rows}。', '{dear}商品资料上写的是，{rows}。', '查到了：{rows}。'],
  'attributes.overview': ['{product}：{summary}主要参数在下面。', '{summary}参数都在卡片里。'],
  'size.one': [
    '{body}，这款选 {first} 码。依据「{chart}」这一行：{row}。[{note}]',
    '按「{chart}」，{body} 对应 {first} 码（{row}）。[{note}]',
  ],
  'size.between': [
    '{body} 在 {first} 和 {second} 两个码之间，建议先选 {first}。两码的差别：{difference}。[{note}]',
    '{first} 和 {second} 都能穿，建议先选 {first}。差别在{difference}。[{note}]',
  ],
  'size.conflict': [
    '{body}：{measures}，落在不同的码。{first} 和 {second} 可以比较，差别是{difference}。[{note}]',
    '按表{measures}，{first} 和 {second} 之间看{you}要宽松还是合身：{difference}。[{note}]',
  ],
  'size.conflict-far': [
    '{body}：{measures}，隔了不止一个码，按表选哪个都有一处不合身，差别是{difference}。建议转人工核对实物尺寸。[{note}]',
    '按表{measures}，差得比较远（{difference}），不好替{you}定，可以转人工核对实物尺寸。[{note}]',
  ],
  'size.usual': [
    '平时穿 {usual} 码的话，「{chart}」里 {row}。再量一下脚长告诉我，选得更准。[{note}]',
    '「{chart}」写的是 {row}。各家鞋码有出入，脚长是多少？我再核对一遍。[{note}]',
  ],
  'size.note': ['「{chart}」的说明是：{note}', '这款的尺码表这样写：{note}'],
  'size.outside': [
    '{body} 不在「{chart}」的范围里，我不好随便猜一个码。想确认可以转人工，同事量实物给{you}。',
    '「{chart}」没有覆盖 {body}，不乱推荐{o}。可以转人工核对实物尺寸。',
  ],
  'size.no-chart': ['{product}没有尺码表，我不好猜。', '这款没有尺码表可查。'],
  'price.cart': [
    '{dear}这些一共到手 {total}[，原价 {list}、省了 {saved}][，含运费 {shipping}]。每一步在下面。',
    '按现在的活动算，到手 {total}[，比原价 {list} 省 {saved}][，其中运费 {shipping}]。',
  ],
  'price.product': [
    '{title}[{quantity} 件]现在到手 {total}[，原价 {list}、省 {saved}][，含运费 {shipping}]。',
    '{dear}单买{title}[{quantity} 件]到手价 {total}[，比原价 {list} 省 {saved}][，其中运费 {shipping}]。',
  ],
  'price.gap': ['还差 {short} {offer}，凑到后一共 {after}。', '再加 {short} {offer}，凑够实付 {after}。'],
  'price.best-found': ['券比较多，这是最优已找到的一种用法。', '券的组合多，以上是最优已找到的结果。'],
  'price.cannot': [
    '这里面有商品现在算不出价格，可能已经下架。要不要换一件，或者转人工看看？',
    '暂时算不出这一单的价格，里面有商品没在售。',
  ],
  'stock.available': ['{product}有货：{inStock}。[没货的：{gone}。]', '{dear}有的，{inStock}。[缺货：{gone}。]'],
  'stock.sold-out': ['{product}现在没货：{gone}。', '这个规格暂时没货{ne}：{gone}。'],
  'stock.no-variant': ['{product}没有{wanted}这个规格。现有的是{options}。', '没有{wanted}，可以选的是{options}。'],
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
  'coupons.some': ['现在能用 {count} 张：{names}。结算时自动选最省的一种。', '{dear}可用的券有 {count} 张：{names}。'],
  'coupons.one': [
    '「{name}」：{terms}[，{until} 前有效]。[{why}。]',
    '{name}的条件是{terms}[，{until} 前有效]。[{why}。]',
  ],
  'coupons.none': ['现在没有能用的券。', '目前没有可用的券{ne}。'],
  'order.found': ['订单 {order} 查到了，详情在下面。', '查到订单 {order} 了。'],
  'order.other-parcels': ['这一单分了 {parcels} 个包裹，另外的：{others}。', '还有包裹：{others}。'],
  'refund.expected': ['{title}退款是 {refund}，按这件实际付的钱算。', '这件会退 {refund}，是分摊优惠后实付的钱。'],
  'refund.none': ['订单 {order} 没有进行中的退款。', '这一单没查到退款。'],
  'refund.rule': ['仓库收到退货后 {refundDays} 天内原路退款。', '收到退货后 {refundDays} 天内退，原路返回。'],
  'request.noted': [
    '订单 {order} 查到了。{request}要由同事来办，我这就转过去，情况不用重说。',
    '查到订单 {order}，{request}我转给同事处理。',
  ],
  'member.known': ['{you}现在是{level}，有 {points} 积分。', '等级是{level}，积分 {points}。'],
  'recommend.some': [
    '店里有这几款可以看看。说说用在哪、几月去，我再帮{you}细挑。',
    '这几款可以比较一下，告诉我人数、季节和预算，能挑得更准。',
  ],
  'return.quality-late': [
    '{title}签收已超过 {window} 天，不能按质量问题退货了，质保和维修由同事来看，这就转过去。',
    '这件过了 {window} 天的质量退货期，能不能保修请同事核实。',
  ],
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
  'return.eligible': [
    '{title}可以退，期限到 {deadline}。[退款金额 {refund}，]收到退货后 {refundDays} 天内退款。{freight}。[赠品（{gifts}）要一起寄回。]',
    '这件能退，{deadline} 前寄出就行。[会退 {refund}。]{freight}，仓库收到后 {refundDays} 天内退款。[赠品（{gifts}）记得一起放进去。]',
  ],
  'return.excluded-by-law': [
    '{title}是{clause}，法律规定不适用七日无理由退货，所以这次退不了。有质量问题可以另外处理，有疑问可以转人工。',
    '{clause}不在七日无理由的范围里，{title}退不了。如果是质量问题告诉我，那是另一条路。',
  ],
  'return.excluded-confirmed': [
    '{title}是{clause}，下单时确认过不支持七日无理由，所以不能无理由退。有质量问题照样可以处理。',
    '下单时勾选确认过，{title}（{clause}）不支持无理由退。质量问题不受影响。',
  ],
  'return.late': [
    '{title}的退货期限是签收后 {window} 天，{deadline} 已经截止，现在不能退。觉得有特殊情况可以转人工。',
    '这件的退货期在 {deadline} 结束了（签收后 {window} 天），现在退不了。有特殊情况点转人工。',
  ],
  'return.quality': [
    '{title}按质量问题处理，{freight}。请拍一张看得清问题的照片发到这里，我已转给同事核实，核实前先不要寄回。',
    '明白，这属于质量问题，{freight}。发一张能看清问题的照片，同事会接着处理。',
  ],
  'return.not-signed': [
    '{title}还没签收，收到后再申请退货；不想要的话也可以直接拒收。',
    '这件还在路上或没发出，签收之后才能走退货。',
  ],
  'return.not-paid': ['这一单还没付款，不用退，取消订单就可以。', '订单没付款，直接取消就行。'],
  'return.signing-unknown': [
    '没查到签收时间，退货期限我算不准，点转人工请同事核对。',
    '签收时间不清楚，我不好判断，可以转人工。',
  ],
  'return.closed': ['{title}现在的状态不用再走退货了。', '这件已经不能再申请退货了。'],
  'return.cancelled': ['这一单已经取消，不用再退。', '订单已取消，没有需要退的。'],
  'return.refunding': ['这一单已经在退款流程里，不用重复申请。', '退款正在处理，等仓库收到退货就行。'],
  'return.refunded': ['这一单已经退款，不用再申请。', '已经退过款了。'],
  'return.accepted': ['谢谢理解。还有别的问题随时说。', '好的，有别的需要随时叫我。'],
  'talk.feedback': ['谢谢{you}的评价，收到了{o}。', '谢谢告诉我们。'],
  'talk.greeting': ['{greeting}', '在的{o}，请说。', '在{ne}，有什么要查的直接说。'],
  'talk.thanks': ['不客气{o}，有需要随时来。', '不客气，祝{you}顺利。', '好的，随时再叫我。'],
  'talk.ack': ['好的{o}。', '嗯，还有要查的就说。', '好的，随时说。'],
  'talk.chitchat': [
    '我是{shop}的{assistant}，AI 客服。商品、尺码、到手价、订单和退货都可以问我。',
    '这个我聊不来{ne}，商品和订单的事我在行。',
    '我只懂店里的事：商品、价格、订单、退换。',
  ],
  'talk.identity': [
    '我是{shop}的 AI 客服{assistant}，不是真人。需要真人的话点「转人工」就行。',
    '这边是 AI 客服{assistant}。要找真人同事，点「转人工」。',
  ],
  'talk.unknown': [
    '这个问题我没有查到可靠的答案，不乱说。可以换个说法，或者转人工问同事。',
    '店里的资料没写到这一点，我不猜。要不要转人工？',
    '还是没查到，转人工最稳妥。',
  ],
  'talk.unknown-near': [
    '这个我没有查到确切的答案。下面是最接近的两个问题，不是的话可以转人工。',
    '资料里没有直接写这一点，看看是不是想问下面这些，或者转人工。',
  ],
  'talk.not-ready': ['资料还在加载，稍等一下再问我；着急可以转人工。', '知识库还没准备好，请稍后再问，或者转人工。'],
  'talk.unclear': ['这一句我没太明白，换个说法试试？', '没听懂{ne}，能说具体一点吗？'],
  'talk.unresolved': ['看来没答到点上。{you}说得再具体一点，或者直接转人工。', '还是没解决的话，转人工更快。'],
  'talk.resume': ['接着刚才的：', '回到刚才的事：'],
  'talk.waiting': ['另外问到的「{requests}」，这件办完接着说。', '「{requests}」也记下了，等会儿接着说。'],
  'talk.cancelled': ['好的，那先不办了。', '行，先放着，需要再叫我。'],
  'handoff.asked': ['好的，这就转人工。', '马上为{you}转人工。'],
  'handoff.anger': [
    '这次的体验确实不好，很抱歉。前面的经过都已转给同事，不用再说一遍。',
    '很抱歉让{you}生气。我把经过交给同事，由真人来处理。',
  ],
  'handoff.complaint': [
    '{you}反映的情况我记下了，很抱歉。已转给同事处理，经过不用重说。',
    '很抱歉给{you}添了麻烦，这件事交给同事跟进。',
  ],
  'handoff.legal': ['{you}说的情况已记录，由同事直接和{you}沟通。', '这件事交由同事处理，前面的记录他看得到。'],
  'handoff.safety': ['安全最要紧：请先停止使用。我马上转给同事处理。', '请先停用、离开危险，我这就转给同事。'],
  'handoff.selfharm': [
    '听到{you}这样说，我很担心。请先联系身边信任的人，或拨打 12356 心理援助热线。我也马上请同事过来。',
    '请先找身边的人陪着，也可以拨打 12356 心理援助热线。同事马上过来。',
  ],
  'handoff.cannot-answer': ['几次都没能答上，我转给同事来回答。', '这个我确实答不了，转给同事。'],
  'handoff.unresolved': [
    '前面没有解决好，我转给同事接着处理，经过不用重说。',
    '转给同事继续处理，前面的记录他看得到。',
  ],
  'handoff.article': ['这类问题由同事来办，我这就转过去。', '这件事需要同事处理，正在转接。'],
  'draft.soothe': ['让{you}着急了，很抱歉。', '换了谁都会着急，抱歉。'],
  'draft.look-into': [
    '{you}的情况我看到了，我先去核实，有结果就在这里回{you}。',
    '收到，我先查清楚再答复{you}，不让{you}重复说。',
  ],
  'draft.ask-back': [
    '方便把订单号和具体情况再说一下吗？有图片也可以发过来。',
    '能说说是哪一件、什么时候遇到的吗？我好对着查。',
  ],
  'handoff.flow-step': ['这一步由同事来办，我这就转过去。', '接下来由同事处理。'],
}
