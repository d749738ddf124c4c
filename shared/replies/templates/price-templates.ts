import type { priceLines } from '../../dialog/lines/price-lines.ts'

/** Wordings for price and coupons; how they are filled is told in `templates.ts`. */
export const priceTemplates: Record<(typeof priceLines)[number], readonly string[]> = {
  'price.cart': [
    '{dear}这些一共到手 {total}[，原价 {list}、省了 {saved}][，含运费 {shipping}]。<每一步在下面。|>',
    '按现在的活动算，到手 {total}[，比原价 {list} 省 {saved}][，其中运费 {shipping}]。',
  ],
  'price.product': [
    '{title}[ {quantity} 件]现在到手 {total}[，原价 {list}、省 {saved}][，含运费 {shipping}]。',
    '{dear}单买{title}[ {quantity} 件]到手价 {total}[，比原价 {list} 省 {saved}][，其中运费 {shipping}]。',
  ],
  'price.on-date': [
    '按已公布的活动，{when} 起{what}到手 {total}[，原价 {list}、省 {saved}][，含运费 {shipping}]。到时以下单页为准。',
    '{when} 起按已公布的活动算，{what}到手 {total}[，比原价 {list} 省 {saved}][，其中运费 {shipping}]，以下单时为准。',
  ],
  'price.ends': ['现在的活动：{ends}，都是北京时间。', '{ends}，按北京时间算。<说说想买什么，我算给{you}看。|>'],
  'price.unannounced': [
    '{when}的活动还没有公布，按现在的活动{what}到手 {total}[，原价 {list}、省 {saved}][，含运费 {shipping}]。',
    '{when}有什么活动还没有公布。现在买的话，{what}到手 {total}[，比原价 {list} 省 {saved}][，其中运费 {shipping}]。',
  ],
  'price.points': [
    '用 {points} 积分抵 {off}，{what}到手 {total}[，含运费 {shipping}]。[{limit}。]',
    '{what}能用 {points} 积分抵 {off}，抵完到手 {total}[，其中运费 {shipping}]。[{limit}。]',
  ],
  'price.points-more': ['用 {points} 积分还能再抵 {off}。', '另外有 {points} 积分可用，能再抵 {off}。'],
  'price.points-rule': [
    '每 {perYuan} 积分抵 1 元，最多抵商品的 {share}%[，满 {least} 积分起用]。[{own}。]',
    '{perYuan} 积分当 1 元用，一单最多抵商品的 {share}%[，{least} 积分起用]。[{own}。]',
  ],
  'price.free-shipping': ['再买 {short} 就免运费。', '还差 {short} 免运费。'],
  'price.until': ['<这个价算到|限时价，到> {until}。', '<活动|限时>到 {until} <为止|截止>。'],
  'price.unused': ['这次没用上：{unused}。', '没用上的：{unused}。'],
  'price.rules-expired': [
    '手上的活动规则已经过期，现在算的价格可能不准，等更新后再算。',
    '活动规则还没更新，先不报价，免得报错。',
  ],
  'price.gap': ['还差 {short} {offer}，凑到后一共 {after}。', '再加 {short} {offer}，凑够实付 {after}。'],
  'price.best-found': ['券比较多，这是最优已找到的一种用法。', '券的组合多，以上是最优已找到的结果。'],
  'price.cannot': [
    '这里面有商品现在算不出价格，可能已经下架。要不要换一件，或者转人工看看？',
    '暂时算不出这一单的价格，里面有商品没在售。',
  ],
  'coupons.some': ['现在能用 {count} 张：{names}。结算时自动选最省的一种。', '{dear}可用的券有 {count} 张：{names}。'],
  'coupons.one': [
    '「{name}」：{terms}[，{until} 前有效]。[{why}。]',
    '{name}的条件是{terms}[，{until} 前有效]。[{why}。]',
  ],
  'coupons.for-cart': [
    '{what}会用上{used}[，没用上：{unused}]。',
    '算{what}的话，用{used}最省[；没用上的：{unused}]。',
  ],
  'coupons.together': ['「{name}」和「{other}」{can}。{terms}。', '这两张{can}：{terms}。'],
  'coupons.none': ['现在没有能用的券。', '目前没有可用的券{ne}。'],
}
