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
  'ask.choose-line': ['这一单里有几件，是哪一件{ne}？', '是其中哪一件？'],
  'ask.return-reason': ['为什么想退{ne}？选一个最接近的，规则和运费会不一样。', '退的原因是哪一种？'],
  'return.quality-late': [
    '{title}签收已超过 {window} 天，不能按质量问题退货了，质保和维修由同事来看，这就转过去。',
    '这件过了 {window} 天的质量退货期，能不能保修请同事核实。',
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
}
