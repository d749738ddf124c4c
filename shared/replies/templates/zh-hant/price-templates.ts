import type { priceLines } from '../../../dialog/lines/price-lines.ts'

/** Traditional Chinese wordings for price and coupons; the notation is told in `../README.md`. */
export const priceTemplates: Record<(typeof priceLines)[number], readonly string[]> = {
  'price.cart': [
    '{dear}這些一共實付 {total}[，原價 {list}、省了 {saved}][，含運費 {shipping}]。<每一步在下面。|>',
    '按現在的活動算，實付 {total}[，比原價 {list} 省 {saved}][，其中運費 {shipping}]。',
  ],
  'price.product': [
    '{title}[ {quantity} 件]現在實付 {total}[，原價 {list}、省 {saved}][，含運費 {shipping}]。',
    '{dear}單買{title}[ {quantity} 件]實付價 {total}[，比原價 {list} 省 {saved}][，其中運費 {shipping}]。',
  ],
  'price.on-date': [
    '按已公佈的活動，{when} 起{what}實付 {total}[，原價 {list}、省 {saved}][，含運費 {shipping}]。到時以下單頁為準。',
    '{when} 起按已公佈的活動算，{what}實付 {total}[，比原價 {list} 省 {saved}][，其中運費 {shipping}]，以下單時為準。',
  ],
  'price.ends': ['現在的活動：{ends}，都是北京時間。', '{ends}，按北京時間算。<說說想買什麼，我算給{you}看。|>'],
  'price.unannounced': [
    '{when}的活動還沒有公佈，按現在的活動{what}實付 {total}[，原價 {list}、省 {saved}][，含運費 {shipping}]。',
    '{when}有什麼活動還沒有公佈。現在買的話，{what}實付 {total}[，比原價 {list} 省 {saved}][，其中運費 {shipping}]。',
  ],
  'price.points': [
    '用 {points} 點數抵 {off}，{what}實付 {total}[，含運費 {shipping}]。[{limit}。]',
    '{what}能用 {points} 點數抵 {off}，抵完實付 {total}[，其中運費 {shipping}]。[{limit}。]',
  ],
  'price.points-more': ['用 {points} 點數還能再抵 {off}。', '另外有 {points} 點數可用，能再抵 {off}。'],
  'price.points-rule': [
    '每 {perYuan} 點數抵 1 元，最多抵商品的 {share}%[，滿 {least} 點數起用]。[{own}。]',
    '{perYuan} 點數當 1 元用，一筆訂單最多抵商品的 {share}%[，{least} 點數起用]。[{own}。]',
  ],
  'price.free-shipping': ['再買 {short} 就免運費。', '還差 {short} 免運費。'],
  'price.until': ['<這個價算到|限時價，到> {until}。', '<活動|限時>到 {until} <為止|截止>。'],
  'price.unused': ['這次沒用上：{unused}。', '沒用上的：{unused}。'],
  'price.rules-expired': [
    '手上的活動規則已經過期，現在算的價格可能不準，等更新後再算。',
    '活動規則還沒更新，先不報價，免得報錯。',
  ],
  'price.gap': ['還差 {short} {offer}，湊到後一共 {after}。', '再加 {short} {offer}，湊夠實付 {after}。'],
  'price.best-found': ['券比較多，這是最優已找到的一種用法。', '券的組合多，以上是最優已找到的結果。'],
  'price.cannot': [
    '這裡面有商品現在算不出價格，可能已經下架。要不要換一件，或者轉真人客服看看？',
    '暫時算不出這筆訂單的價格，裡面有商品沒有販售。',
  ],
  'coupons.some': ['現在能用 {count} 張：{names}。結算時自動選最省的一種。', '{dear}可用的券有 {count} 張：{names}。'],
  'coupons.one': [
    '「{name}」：{terms}[，{until} 前有效]。[{why}。]',
    '{name}的條件是{terms}[，{until} 前有效]。[{why}。]',
  ],
  'coupons.for-cart': [
    '{what}會用上{used}[，沒用上：{unused}]。',
    '算{what}的話，用{used}最省[；沒用上的：{unused}]。',
  ],
  'coupons.together': ['「{name}」和「{other}」{can}。{terms}。', '這兩張{can}：{terms}。'],
  'coupons.none': ['現在沒有能用的券。', '目前沒有可用的券{ne}。'],
}
