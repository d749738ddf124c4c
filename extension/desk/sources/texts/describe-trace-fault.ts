/** Reasons of the file and of the edge, in words; the edge may learn new ones before this page does. */
const sentences: Record<string, string> = {
  malformed: '不是快递 100 的格式',
  'no-waybill': '没有快递单号（nu）',
  'no-trace': '没有轨迹：快递公司还没有这个单号的记录',
  'unknown-state': '不认识的状态码（state）',
  'unknown-order': '订单簿里没有带这个快递单号的订单，或不止一张',
  'unknown-waybill': '这张订单没有这个快递单号',
  older: '这里的轨迹更新，没动',
  changed: '订单刚刚变了，再导入一次就好',
}

/** Why a trace was not taken. */
export function describeTraceFault(reason: string): string {
  return sentences[reason] ?? `没有导入（${reason}）`
}
