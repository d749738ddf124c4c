import type { priceLines } from '../../dialog/lines/price-lines.ts'

/** Wordings for price and coupons; how they are filled is told in `templates.ts`. */
export const priceTemplates: Record<(typeof priceLines)[number], readonly string[]> = {
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
  'coupons.some': ['现在能用 {count} 张：{names}。结算时自动选最省的一种。', '{dear}可用的券有 {count} 张：{names}。'],
  'coupons.one': [
    '「{name}」：{terms}[，{until} 前有效]。[{why}。]',
    '{name}的条件是{terms}[，{until} 前有效]。[{why}。]',
  ],
  'coupons.none': ['现在没有能用的券。', '目前没有可用的券{ne}。'],
}
