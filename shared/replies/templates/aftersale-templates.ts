import type { aftersaleLines } from '../../dialog/lines/aftersale-lines.ts'

/** Wordings for returns and other after-sale work; how they are filled is told in `templates.ts`. */
export const aftersaleTemplates: Record<(typeof aftersaleLines)[number], readonly string[]> = {
  'ask.order-return': [
    '可以的，一步步来{o}。先把要退的订单号和收货手机后四位发我。',
    '先告诉我要退的是哪一单：订单号，加收货手机后四位。',
  ],
  'ask.order-quality': [
    '遇到这样的问题我来跟进。先把订单号和收货手机后四位发我。',
    '先核对一下订单：订单号，加收货手机后四位。',
  ],
  'ask.order-exchange': [
    '可以的，先把要换的订单号和收货手机后四位发我。',
    '先告诉我要换的是哪一单：订单号，加收货手机后四位。',
  ],
  'ask.exchange-reason': ['为什么想换{ne}？选一个最接近的。', '换的原因是哪一种？'],
  'ask.refund-reason': ['是什么情况想退款{ne}？选一个最接近的。', '退款的原因是哪一种？'],
  'ask.return-method': ['要现在申请的话，选一下怎么寄回。', '怎么寄回方便？选一个就能往下办。'],
  'ask.photos': [
    '拍一张看得清问题的照片发到这里，再带一张整体的更好。',
    '把照片发过来就行：一张看清问题，一张看到整体。',
  ],
  'ask.photos-warranty': ['拍一下坏的地方发过来，维修的同事先看。', '发一张故障位置的照片，方便维修判断。'],
  'ask.exchange-target': ['换成哪一款{ne}？下面是现在有货的。', '想换成哪个？有货的都在这里。'],
  'ask.fault-way': ['{you}想怎么处理{ne}？', '这件想退款还是换一件？'],
  'ask.return-confirm': [
    '[{along}。][退款 {refund}][（{ways}）]。核对一下，确认了我就提交退货申请。',
    '[{along}。][会退 {refund}][（{ways}）]。没问题的话点确认，我来提交。',
  ],
  'ask.exchange-confirm': ['核对一下，确认了我就提交换货申请。', '没问题的话点确认，我来提交换货。'],
  'ask.protection-confirm': ['按价保规则能退差价，确认了我就申请。', '核对一下差价，确认后我来申请价保。'],
  'ask.compensation-confirm': ['这次的情况店铺规则能补偿，确认了我就登记。', '核对一下补偿金额，确认后我来办。'],
  'ask.choose-line': ['这一单里有几件，是哪一件{ne}？', '是其中哪一件？'],
  'ask.quantity-return': ['[{title}买了 {bought} 件，]要退几件{ne}？', '[{title}还有 {left} 件可以退，]退几件？'],
  'ask.quantity-exchange': ['[{title}买了 {bought} 件，]要换几件{ne}？', '[{title}还有 {left} 件可以换，]换几件？'],
  'ask.quantity-faulty': ['[{title}买了 {bought} 件，]有问题的是几件{ne}？', '[{title}里]有问题的有几件？'],
  'ask.quantity-fewer': ['[{title}只有 {left} 件还可以申请，]要办几件{ne}？', '[可以申请的只剩 {left} 件，]要办几件？'],
  'ask.opened': [
    '[{title}是数字化商品，]拆封或下载过就不适用七天无理由。拆封了吗？',
    '[先确认一下：{title}]拆封或下载过吗？没拆封才能无理由退。',
  ],
  'ask.return-reason': ['为什么想退{ne}？选一个最接近的，规则和运费会不一样。', '退的原因是哪一种？'],
  'return.quality-late': [
    '{title}签收已超过 {window} 天，不能按质量问题退货了，质保和维修由同事来看，这就转过去。',
    '这件过了 {window} 天的质量退货期，能不能保修请同事核实。',
  ],
  'return.eligible': [
    '{title}可以退，期限到 {deadline}。[{along}。][退款金额 {refund}][（{ways}）]，收到退货后 {refundDays} 天内退款。{freight}。',
    '这件能退，{deadline} 前寄出就行。[{along}。][会退 {refund}][（{ways}）]，仓库收到后 {refundDays} 天内退款。{freight}。',
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
    '{title}按质量问题处理，{freight}。提交前要有看得清问题的照片，先不要寄回。',
    '明白，这按质量问题走，{freight}。需要一张能看清问题的照片，先别急着寄。',
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
  'return.accepted': ['<谢谢理解。|>还有别的问题随时说。', '好的，有别的需要随时叫我。'],
  'return.already-open': [
    '{title}已经有一个进行中的申请（{case}）[，{step}]，不用再提一次。',
    '这件的申请 {case} 还在处理[，{step}]，不用重复提交。',
  ],
  'return.withdraw': [
    '撤销申请 {case} 要同事来办，点转人工就能接上。还没寄出的话先不要寄。',
    '申请 {case} 我这边撤不了，请转人工。没寄的先别寄。',
  ],
  'return.no-photo': [
    '没有照片我这边提交不了质量问题，转给同事接着处理，前面说的情况都带过去。',
    '少了照片不能直接提交，我把情况转给同事看。',
  ],
  'return.refused': ['这个申请现在办不了：{why}[，期限是 {deadline}]。', '提交不了，因为{why}[（期限 {deadline}）]。'],
  'return.opened-pickup': [
    '退货申请 {case} 已提交，选的是上门取件。[退款 {refund}，]仓库收到后 {refundWithinDays} 天内原路退回。[赠品（{gifts}）要一起交给快递员。]',
    '已提交退货 {case}，快递员会上门取件。[到仓后 {refundWithinDays} 天内原路退 {refund}。][赠品（{gifts}）记得一起放进去。]',
  ],
  'return.opened-self': [
    '退货申请 {case} 已提交。寄到：{returnAddress}。[退款 {refund}，]仓库收到后 {refundWithinDays} 天内原路退回。[赠品（{gifts}）要一起寄。]',
    '已提交退货 {case}，请寄到 {returnAddress}。[到仓后 {refundWithinDays} 天内原路退 {refund}。][赠品（{gifts}）记得一起放进去。]',
  ],
  'return.filed': [
    '退货的情况我记成了工单 {ticket}，{why}，同事核对后会在这里回复。随时可以问工单进度。',
    '{why}，所以先登记了工单 {ticket}，由同事接着办。报工单号就能查进度。',
  ],
  'exchange.allowed': ['{title}可以换，期限到 {deadline}。', '这件能换，{deadline} 前寄出就行。'],
  'exchange.none': ['{title}现在没有别的款式有货，换不了。', '能换的款式暂时都没货。'],
  'exchange.opened-pickup': [
    '换货申请 {case} 已提交，选的是上门取件，换成 {target}。旧的取走验收后发出新的。[赠品不用退。]',
    '已提交换货 {case}：换成 {target}，快递员会上门取旧的那件。',
  ],
  'exchange.opened-self': [
    '换货申请 {case} 已提交，换成 {target}。旧的寄到：{returnAddress}，仓库验收后发出新的。',
    '已提交换货 {case}，把旧的寄到 {returnAddress}，收到后换 {target} 发出。',
  ],
  'exchange.filed': [
    '换货的情况我记成了工单 {ticket}，{why}，同事核对后会在这里回复。',
    '{why}，所以先登记了工单 {ticket}，由同事接着办。报工单号就能查进度。',
  ],
  'refund-only.unsent': [
    '订单 {order} 还没发出，想退款可以直接取消订单，钱原路退回。',
    '这一单还没发货，取消订单就能退款。',
  ],
  'refund-only.filed': [
    '情况都记在工单 {ticket} 里了，{group}核对后在这里回复。退多少要看核对结果，我不先说数。',
    '已登记工单 {ticket}，转给{group}核对。结果会回复在这里，报工单号也能查。',
  ],
  'aftersale.not-filed': ['登记没有成功，我直接转给同事。', '这一步没办成，转给同事来处理。'],
  'protection.window-over': [
    '{title}的价保是{from}起 {windowDays} 天，{deadline} 已经截止，差价退不了了。[店里可以补一张 {consolation} 的券，想要就转人工领。]',
    '价保期到 {deadline} 为止（{from}起 {windowDays} 天），这次不在范围内。[可以转人工领一张 {consolation} 的券。]',
  ],
  'protection.refused': ['这件申请不了价保：{why}。', '价保办不了，因为{why}。'],
  'protection.claimed': [
    '价保申请 {case} 已提交，差价 {protected} 会原路退回。',
    '已申请价保 {case}，{protected} 原路退。',
  ],
  'protection.filed': [
    '价保的情况记成了工单 {ticket}，{why}，同事核对后在这里回复。',
    '{why}，先登记了工单 {ticket}，报工单号能查进度。',
  ],
  'compensation.capped': [
    '按店铺规则这次最多补 {amount}，再多我这边加不了，说几次都一样。要就点确认，不认可可以转人工。',
    '{amount} 是店铺给这种情况定的上限，我改不了。确认就登记，想谈别的请转人工。',
  ],
  'compensation.nothing-shown': [
    '订单 {order} 的记录里没有查到晚发货或晚送达，我这边没有可以补偿的依据。要是有别的情况，告诉我，我登记给同事。',
    '按订单 {order} 的记录，发货和送达都在承诺时间内。有别的问题可以说，我转给同事。',
  ],
  'compensation.refused': ['这次的补偿办不了：{why}。', '补偿办不了，因为{why}。'],
  'compensation.done': ['补偿 {amount} 已登记，会原路退回。给{you}添麻烦了。', '已登记补偿 {amount}，原路退回。'],
  'compensation.filed': [
    '情况记成了工单 {ticket}，由同事核对能不能补偿、补多少，结果在这里回复。',
    '已登记工单 {ticket}，同事核对后回复。补不补、补多少我不先答应。',
  ],
  'ask.waybill': [
    '寄出了就把退货的快递单号发我，记到申请[ {case} ]里。',
    '好的，退货的快递单号是多少？记下来仓库收到就能对上。',
  ],
  'ask.waybill-again': [
    '[{waybill}]看着不像快递单号，再核对一下发我，面单或寄件记录上有。',
    '这个[ {waybill} ]位数不对，没有登记。把完整的快递单号再发一次。',
  ],
  'ask.waybill-case': ['{you}有几个退换货在办，这个单号是哪一个的？', '这个单号是寄回哪一件的？'],
  'waybill.kept': [
    '已登记：申请 {case}（{title}）的退货单号是 {waybill}[（{courier}）]。仓库收到后 {refundDays} 天内处理，号码不对随时告诉我。',
    '记好了：申请 {case}（{title}）的退货单号是 {waybill}[（{courier}）]。到仓后 {refundDays} 天内处理，写错了再发一次就行。',
  ],
  'waybill.changed': [
    '申请 {case} 的退货单号改成了 {waybill}[（{courier}）]，原来的 {before} 不用了。',
    '改好了，申请 {case}（{title}）现在的退货单号是 {waybill}，替换了 {before}。',
  ],
  'waybill.known': ['申请 {case} 里记的就是 {waybill}，不用再发。', '单号 {waybill} 之前就登记在申请 {case} 里了。'],
  'waybill.filed': [
    '{why}，单号 {waybill} 先记成了工单 {ticket}，同事核对后登记到申请里。',
    '单号 {waybill} 交给同事核对，工单 {ticket}。登录后可以自己登记。',
  ],
  'waybill.refused': ['单号没有登记：{why}。核对一下再发给我。', '没登记上，{why}。请看一下寄件的面单。'],
  'waybill.no-case': [
    '没有查到进行中的退货或换货申请，单号没有地方登记。还没申请的话，我现在帮{you}办。',
    '这个单号对不上任何退换货申请，所以没有登记。要先申请退货的话点一下就行。',
  ],
  'waybill.before-approval': [
    '这个退换货还在等同事核对（工单 {ticket}），通过后才有申请可以登记单号。单号先留着，通过了再发给我。',
    '工单 {ticket} 还没核对完，单号现在登记不了。先别急着寄，结果会在这里告诉{you}。',
  ],
  'waybill.over': [
    '申请 {case} 的货仓库已经收到，单号不用再登记了。',
    '申请 {case} 已经到下一步，不需要单号了。想看退款就说「退款到哪了」。',
  ],
  'waybill.not-kept': ['单号没能登记上，稍后再发一次，或者转人工。', '登记没有成功，单号请先留着，过会儿再发给我。'],
  'waybill.offline': ['网络断开了，单号还没有登记，连上后接着办。', '现在没有网络，单号先留在这里，连上后再登记。'],
  'warranty.covered': [
    '{title}保修 {months} 个月，到 {until}。管的是：{covers}；不管：{excludes}。',
    '还在保修期（{months} 个月，到 {until}）。保修范围：{covers}；除外：{excludes}。',
  ],
  'warranty.expired': [
    '{title}的保修是 {months} 个月，{until} 已经到期。要付费维修可以转人工问。',
    '保修期到 {until} 为止（{months} 个月），已经过了。付费维修请转人工。',
  ],
  'warranty.unknown': ['没查到签收时间，保修期我算不准，请转人工核对。', '签收时间不清楚，保修期限要同事核对。'],
  'warranty.filed': [
    '维修的情况记成了工单 {ticket}，转给{group}。先不要寄，看过再说怎么寄。',
    '已登记维修工单 {ticket}，{group}看过会在这里回复，报工单号能查进度。',
  ],
}
