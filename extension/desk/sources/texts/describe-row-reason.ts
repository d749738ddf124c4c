import type { RowReason, ToldBadRow } from '../../../../shared/protocol/order-file.ts'

const sentences: Record<RowReason, (told: string) => string> = {
  'no-number': () => '没有订单号',
  'number-rounded': (told) => `订单号${told}被表格软件改成了科学计数，后几位丢了。从平台重新导出，直接导入`,
  'no-title': () => '没有商品名称',
  'bad-quantity': (told) => `数量${told}不是 1–9999 的整数`,
  'bad-amount': (told) => (told === '' ? '没有实付金额' : `${told}不是金额`),
  'bad-date': (told) => `时间${told}不存在或看不懂。写成 2026-11-18 09:37`,
  'unknown-state': (told) => `不认识订单状态${told}。写成待发货、已发货、交易成功一类`,
  contradicts: () => '同一个订单号的几行说法不一：状态、下单时间或整单金额不同',
  'ambiguous-amount': () => '同一订单的几行金额一样，分不清是每行的还是整单的。在「列的对应」里改选另一种实付',
  'with-bad-row': () => '这一行没问题，同一订单的另一行有问题',
  malformed: () => '这一行看不懂',
  'no-date': () => '没有下单时间',
  'no-lines': () => '没有商品',
  'bad-line': () => '商品没有单价或件数',
  'other-currency': () => '不是人民币',
}

/** Why a row is left out and what to write instead, with its own words. */
export function describeRowReason({ reason, told }: Pick<ToldBadRow, 'reason' | 'told'>): string {
  return sentences[reason](told.map((text) => `「${text}」`).join('、'))
}
