import type { WordTable } from '../marks.ts'
import type { ComplianceRule } from '../rule.ts'

/** Telling that something was done, by what was done. */
export const undoneWords: WordTable = {
  saidResend: `已补发 已经补发 已经给您补发 已给您补发 补发了 补发好了 新的已经寄出 给您补发了 重新寄了 重新发了一件 已经给您重新寄 已重发 已经重新发 重新给您寄了 重新给您发了 又给您寄了 又给您发了 再给您寄了 给您补了 给你补了 给您补寄了 补发出去了 补给您了 给您补上了 补寄给您了 重新安排寄出 重发出去了 给您补发好了`,
  saidRefund: `已退款 已经退款 给您退款了 退款已经打 退款打过去了 退款已打 钱已经打 钱已退 已经退给您 已打款 已给您打款 已经打款 已经给您退 退款我这边已经通过 退款通过了 钱已经退 款已经退
    退款已经给您 已经给您打款 已经帮您退款 帮您退款了 退款已经办好 已给您退款 退好了 退款打给您了 钱已原路 钱已经原路 给您退回去了 给你退回去了 给您打过去了 给你打过去了 给您转过去了 给你转过去了 给您打回去了 转您了 退您了 退你了 转你了 赔付也打 钱退给您了`,
  saidCompensate:
    '给您转了 赔付已经 已赔付 已经赔付 已返现 已经返现 申请赔付成功 补偿已经发 已经补偿 补偿已到 红包已经发 已经给您赔 已发补偿 赔款已 补偿已发',
  saidIntercept: `已拦截 已经拦截 已经帮您拦截 已经给您拦截 拦截成功 拦下来了 已帮您拦截 已给您拦截 叫停了 已经叫停 追回来了 截停了 召回来了 拦住了`,
  saidAddress: '地址改好了 地址已经改 地址已改 已经改地址 已改地址 地址改好 地址帮您改好',
  saidNote: '已备注 已经备注 备注好了 已经给您备注',
  deedMoney: `退款 退钱 退运费 打款 打回去 退回去 打回来 退全款 退差价 钱退了 把钱退 钱退给 钱打给 钱转给 把款退`,
  deedGoods: '补寄 补发 重新寄 重寄 重发 重新发 补寄了',
  deedPaid: '赔付 赔偿 补偿 返现 赔了',
  deedStopped: '拦截 拦下来 截回来 拦住',
  paysOut: '打了 转了 退了 赔了 补了 返了',
  deedAddress: `改好 改好了 改过来了 改成新的 换过来 换好了 换成新 帮您改了 给您改了 改到`,
  address: '地址',
  shopperDid: `您已 您申请 您这边已 您那边 您已经 显示 您退 您自己 您的退款申请 申请 您说 说的 您要的 您提的`,
  moneyMoved:
    '退给您 打给您 打过去 转给您 退回去 返给您 赔给您 退您了 退掉了 转过去 打回去 退款给您 退到您 打到您 赔您了 退完了 退款成功 打款成功',
  goodsMoved: `发出去了 寄出去了 给您寄出 给您发出 给您寄了 给您发了 寄过去了 发过去了 寄出啦 发走   寄出 发出啦`,
  again: '新的 重新 补 再 换货 一件新 新的一件',
  doneSign: `已 已经 刚才 刚刚 刚 我刚 早就 昨天 上午 刚给   弄好了 办妥了 搞定了 操作好了 办好了`,
  notYet: `还没 没有 还没有 如果 要是 等 审核 系统显示 您是说 是说 对吗 是不是 申请后 尚未 未 之前 后 会 在处理 正在 现在 处理中 提交 受理 申请 处理 平台显示 页面显示 能不能 查 原支付`,
  harmless: '退款后 补发后 已退款但没 已退款的订单',
}

const notClaimed = [
  { any: 'notYet', before: 8 },
  { any: 'asking', after: 8 },
] as const

/** Who names the waybill tells of something that can be looked up. */
const shownBy = { any: 'waybill', after: 28, within: 'text' } as const

/** A deed told with a sign that it is over: 刚才已经给您打过去了. */
const moved = {
  refund: { at: 'moneyMoved', with: [{ any: 'doneSign', before: 12 }] },
  resend: {
    at: 'goodsMoved',
    with: [
      { any: 'doneSign', before: 12 },
      { any: 'again', before: 14 },
    ],
  },
} as const

const told = (at: string) => ({ at, with: [{ any: 'doneSign', before: 7, after: 5, within: 'sentence' }] }) as const
const notTold = [
  { any: 'notYet', before: 8 },
  { any: 'notYet', after: 3 },
  { any: 'asking', after: 8 },
  { any: 'shopperDid', before: 10 },
  { any: 'refusal' },
] as const

function claim(name: string, at: string, claims: NonNullable<ComplianceRule['claims']>, text: string): ComplianceRule {
  return {
    id: `undone.${name}`,
    kind: 'undone',
    severity: 'block',
    at,
    unless: notClaimed,
    claims,
    isPlatformRule: true,
    why: '系统里没有这一步的记录，没做完的事不能说已经做了。',
    replacement: { of: 'clause', text },
  }
}

/** Saying that something was done of which there is no record. */
export const undoneRules: readonly ComplianceRule[] = [
  {
    ...claim('resend', 'saidResend', 'resend', '我正在核实补发的事，有结果马上告诉您'),
    unless: [...notClaimed, shownBy],
  },
  {
    ...claim('resent', 'goodsMoved', 'resend', '我正在核实补发的事，有结果马上告诉您'),
    ...moved.resend,
    unless: [...notClaimed, shownBy],
  },
  { ...claim('paid', 'moneyMoved', 'refund', '我正在核实退款进度，有结果马上告诉您'), ...moved.refund },
  {
    ...claim('told-resend', '', 'resend', '我正在核实补发的事，有结果马上告诉您'),
    ...told('deedGoods'),
    unless: [...notTold, shownBy],
  },
  {
    ...claim('told-refund', '', 'refund', '我正在核实退款进度，有结果马上告诉您'),
    ...told('deedMoney'),
    unless: notTold,
  },
  {
    ...claim('paid-sum', 'paysOut', 'refund', '我正在核实退款进度，有结果马上告诉您'),
    with: [
      { any: 'doneSign', before: 5 },
      { any: 'amount', after: 3 },
    ],
    unless: notTold,
  },
  {
    ...claim('told-address', 'deedAddress', 'address', '我正在核实能否改地址，有结果马上告诉您'),
    with: [{ any: 'address', before: 10 }],
    unless: notTold,
  },
  {
    ...claim('told-pay', '', 'compensate', '我正在核实补偿的事，有结果马上告诉您'),
    ...told('deedPaid'),
    unless: notTold,
  },
  {
    ...claim('told-stop', '', 'intercept', '我正在联系快递尝试拦截，不一定成功'),
    ...told('deedStopped'),
    unless: notTold,
  },
  claim('refund', 'saidRefund', 'refund', '我正在核实退款进度，有结果马上告诉您'),
  claim('compensate', 'saidCompensate', 'compensate', '我正在核实补偿的事，有结果马上告诉您'),
  claim('intercept', 'saidIntercept', 'intercept', '我正在联系快递尝试拦截，不一定成功'),
  claim('address', 'saidAddress', 'address', '我正在核实能否改地址，有结果马上告诉您'),
  // Noting something down is most of a day's work: without a record at hand nothing speaks against it.
  { ...claim('note', 'saidNote', 'note', '我这就把您的要求记下来'), needsKnown: true },
]
