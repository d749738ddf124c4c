/** What a carrier's line tells of a parcel. */
export type NodeKind =
  | 'lost'
  | 'damaged'
  | 'refused'
  | 'returning'
  | 'address'
  | 'failed'
  | 'signed'
  /** Kept for the shopper at a station or in a locker. */
  | 'stored'
  | 'delivering'
  | 'collected'
  | 'departed'
  | 'arrived'
  | 'other'

/* Carriers word freely and put several things into one line; the first that fits is what the line is for. */
const kinds: readonly [NodeKind, RegExp][] = [
  ['lost', /丢失|遗失|丢件/],
  ['damaged', /破损|损坏|压坏/],
  ['refused', /拒收|拒签|拒绝签收/],
  ['returning', /退回|退件|退往|返回(?:寄件|发件|商家)|原路返/],
  [
    'address',
    /地址(?:不详|有误|错误|不清|不全|不完整)|查无此人|超(?:出)?(?:派送|配送|服务)?(?:范围|区)|无人接听|联系不上|无法联系|电话(?:有误|错误|打不通|关机|空号|无法)/,
  ],
  ['failed', /(?:派送|派件|投递|配送)(?:失败|异常|不成功)|未妥投|疑难|问题件|异常件|滞留/],
  ['signed', /(?<![未待])(?:已|成功|本人|他人|家人|门卫|前台|代)签收|签收人|(?<!未)妥投|已取件|取件成功|已送达/],
  ['stored', /代收|驿站|自提|快递柜|丰巢|暂存|存放|取件码|取货码|请及时取|待取/],
  ['delivering', /派送|派件|投递|配送|送货/],
  ['collected', /揽收|揽件|收寄|已收件|已取走|取走|已交给|交给快递/],
  ['departed', /离开|发往|已发出|下一站|运往|启运|起飞|装车/],
  ['arrived', /^到【|到达|抵达|已收入|已到|到件|卸车|入库|进入/],
]

/** Reads one line of a trace. */
export function readNode(text: string): NodeKind {
  return kinds.find(([, words]) => words.test(text))?.[0] ?? 'other'
}
