/** A SKU's stock: pieces on hand, or none, with or without a known day of return, or sold before it is made. */
export type StockCell = number | { backInDays: number | null } | { presaleInDays: number }

/** One colour of a product, or the whole product when it has one form; `sizes` in the product's order. */
export interface StockRow {
  productId: string
  /** The SKU id without its size. */
  id: string
  colour?: string
  priceMinor: number
  memberPriceMinor?: number
  weightGrams: number
  stock: StockCell | Record<string, StockCell>
}

const backIn = (days: number): StockCell => ({ backInDays: days })
const gone: StockCell = { backInDays: null }

/** Prices in fen and pieces on hand, a row per product and colour. */
export const stockRows: StockRow[] = [
  ...[
    { id: 'zhufeng-teal', colour: '松石绿', stock: { S: 14, M: 32, L: 41, XL: 18, XXL: 6 } },
    { id: 'zhufeng-grey', colour: '岩灰', stock: { S: 9, M: 27, L: backIn(5), XL: 11, XXL: gone } },
    { id: 'zhufeng-orange', colour: '柿子橙', stock: { S: gone, M: 8, L: 12, XL: backIn(9), XXL: 3 } },
  ].map((row) => ({ productId: 'p-zhufeng-jacket', priceMinor: 89900, weightGrams: 486, ...row })),
  ...[
    { id: 'tingyu-blue', colour: '雾蓝', stock: { S: 20, M: 35, L: 28, XL: 9 } },
    { id: 'tingyu-moss', colour: '苔绿', stock: { S: 12, M: 18, L: 22, XL: gone } },
  ].map((row) => ({ productId: 'p-tingyu-jacket', priceMinor: 39900, weightGrams: 238, ...row })),
  ...[
    { id: 'nuanyan-oat', colour: '燕麦白', stock: { S: 15, M: 24, L: 19, XL: 8, XXL: 4 } },
    { id: 'nuanyan-grey', colour: '岩灰', stock: { S: 21, M: 36, L: 33, XL: 17, XXL: 7 } },
    { id: 'nuanyan-terra', colour: '赤陶', stock: { S: 6, M: backIn(6), L: 10, XL: 5, XXL: 2 } },
  ].map((row) => ({ productId: 'p-nuanyan-fleece', priceMinor: 26900, weightGrams: 312, ...row })),
  ...[
    { id: 'yunxu-black', colour: '墨黑', stock: { S: 10, M: 22, L: 26, XL: 13, XXL: 5 } },
    { id: 'yunxu-moss', colour: '苔绿', stock: { S: 7, M: 12, L: 15, XL: 6, XXL: { presaleInDays: 15 } } },
  ].map((row) => ({ productId: 'p-yunxu-down', priceMinor: 74900, memberPriceMinor: 71900, weightGrams: 365, ...row })),
  ...[
    { id: 'shanxing-black', colour: '墨黑', stock: { S: 13, M: 29, L: 34, XL: 16, XXL: 8 } },
    { id: 'shanxing-grey', colour: '岩灰', stock: { S: 9, M: 17, L: 21, XL: 10, XXL: 3 } },
  ].map((row) => ({ productId: 'p-shanxing-pants', priceMinor: 33900, weightGrams: 438, ...row })),
  ...[
    { id: 'qinghan-black', colour: '墨黑', stock: { S: 18, M: 40, L: 37, XL: 20 } },
    { id: 'qinghan-grey', colour: '岩灰', stock: { S: 11, M: 23, L: 25, XL: 9 } },
  ].map((row) => ({ productId: 'p-qinghan-baselayer', priceMinor: 19900, weightGrams: 286, ...row })),
  ...[
    { id: 'zuji-terra', colour: '赤陶', stock: { M: 80, L: 66 } },
    { id: 'zuji-grey', colour: '岩灰', stock: { M: 95, L: 102 } },
  ].map((row) => ({ productId: 'p-zuji-socks', priceMinor: 5900, weightGrams: 72, ...row })),
  ...[
    { id: 'qingyan-oat', colour: '燕麦白', stock: 38 },
    { id: 'qingyan-moss', colour: '苔绿', stock: 26 },
  ].map((row) => ({ productId: 'p-qingyan-hat', priceMinor: 9900, weightGrams: 82, ...row })),
  ...[
    { id: 'qingyu-green', colour: '雾绿', stock: 17 },
    { id: 'qingyu-orange', colour: '柿子橙', stock: backIn(12) },
  ].map((row) => ({ productId: 'p-qingyu-tent', priceMinor: 69900, weightGrams: 1620, ...row })),
  ...[
    { id: 'shanju-sand', colour: '沙黄', stock: 6 },
    { id: 'shanju-green', colour: '雾绿', stock: 4 },
  ].map((row) => ({ productId: 'p-shanju-tent', priceMinor: 129900, weightGrams: 11800, ...row })),
  ...[
    { id: 'banpo-sand', colour: '沙黄', stock: 21 },
    { id: 'banpo-green', colour: '雾绿', stock: gone },
  ].map((row) => ({ productId: 'p-banpo-tarp', priceMinor: 32900, weightGrams: 5200, ...row })),
  { productId: 'p-qingyu-poles', id: 'qingyu-poles', priceMinor: 6800, weightGrams: 420, stock: 25 },
  ...[
    { id: 'yunji-teal', colour: '松石绿', stock: 23 },
    { id: 'yunji-black', colour: '墨黑', stock: 31 },
    { id: 'yunji-orange', colour: '柿子橙', stock: 7 },
  ].map((row) => ({ productId: 'p-yunji-pack', priceMinor: 45900, weightGrams: 1180, ...row })),
  ...[
    { id: 'yuanling-moss', colour: '苔绿', stock: 9 },
    { id: 'yuanling-black', colour: '墨黑', stock: 12 },
  ].map((row) => ({ productId: 'p-yuanling-pack', priceMinor: 79900, weightGrams: 2050, ...row })),
  ...[
    { id: 'xiaojing-oat', colour: '燕麦白', stock: 16 },
    { id: 'xiaojing-blue', colour: '雾蓝', stock: 28 },
    { id: 'xiaojing-black', colour: '墨黑', stock: 44 },
  ].map((row) => ({ productId: 'p-xiaojing-daypack', priceMinor: 21900, weightGrams: 540, ...row })),
  ...[
    {
      id: 'shijing-terra',
      colour: '赤陶',
      stock: { 36: 4, 37: 8, 38: 11, 39: 13, 40: 15, 41: 18, 42: 16, 43: 9, 44: 5, 45: gone },
    },
    {
      id: 'shijing-grey',
      colour: '岩灰',
      stock: { 36: gone, 37: 6, 38: 9, 39: 10, 40: 12, 41: 14, 42: backIn(4), 43: 11, 44: 6, 45: 3 },
    },
  ].map((row) => ({ productId: 'p-shijing-boots', priceMinor: 59900, weightGrams: 1056, ...row })),
  ...[
    {
      id: 'xijian-blue',
      colour: '雾蓝',
      stock: { 36: 9, 37: 12, 38: 14, 39: 10, 40: 13, 41: 15, 42: 11, 43: 7, 44: 4 },
    },
    { id: 'xijian-black', colour: '墨黑', stock: { 36: 5, 37: 7, 38: 9, 39: 8, 40: 10, 41: 12, 42: 14, 43: 6, 44: 2 } },
  ].map((row) => ({ productId: 'p-xijian-sandals', priceMinor: 32900, weightGrams: 624, ...row })),
  ...[
    {
      id: 'yelu-orange',
      colour: '柿子橙',
      stock: { 36: 3, 37: 5, 38: 8, 39: 9, 40: 11, 41: 12, 42: 10, 43: backIn(7), 44: 5, 45: 2 },
    },
    {
      id: 'yelu-grey',
      colour: '岩灰',
      stock: { 36: 6, 37: 7, 38: 7, 39: 9, 40: 12, 41: 16, 42: 13, 43: 8, 44: 4, 45: 3 },
    },
  ].map((row) => ({ productId: 'p-yelu-trail', priceMinor: 45900, weightGrams: 552, ...row })),
  ...[
    { id: 'xingchen-navy', colour: '墨蓝', stock: 14 },
    { id: 'xingchen-orange', colour: '柿子橙', stock: 8 },
  ].map((row) => ({
    productId: 'p-xingchen-bag',
    priceMinor: 86900,
    memberPriceMinor: 83900,
    weightGrams: 1260,
    ...row,
  })),
  ...[
    { id: 'chunye-moss', colour: '苔绿', stock: 33 },
    { id: 'chunye-terra', colour: '赤陶', stock: 27 },
  ].map((row) => ({ productId: 'p-chunye-bag', priceMinor: 22900, weightGrams: 1350, ...row })),
  ...[
    { id: 'fuyun-blue', colour: '雾蓝', stock: 19 },
    { id: 'fuyun-orange', colour: '柿子橙', stock: 15 },
  ].map((row) => ({ productId: 'p-fuyun-mat', priceMinor: 28900, weightGrams: 520, ...row })),
  ...[
    { id: 'ximang-orange', colour: '柿子橙', stock: 46 },
    { id: 'ximang-black', colour: '墨黑', stock: 52 },
  ].map((row) => ({ productId: 'p-ximang-headlamp', priceMinor: 15900, weightGrams: 78, ...row })),
  ...[
    { id: 'yinghuo-sand', colour: '沙黄', stock: 24 },
    { id: 'yinghuo-teal', colour: '松石绿', stock: 18 },
  ].map((row) => ({ productId: 'p-yinghuo-lantern', priceMinor: 13900, weightGrams: 298, ...row })),
  ...[
    { id: 'qingqiong-teal', colour: '松石绿', stock: 22 },
    { id: 'qingqiong-black', colour: '墨黑', stock: 30 },
  ].map((row) => ({ productId: 'p-qingqiong-poles', priceMinor: 32900, weightGrams: 396, ...row })),
  ...[
    { id: 'engraved-teal', colour: '松石绿', stock: 12 },
    { id: 'engraved-black', colour: '墨黑', stock: 12 },
  ].map((row) => ({ productId: 'p-qingqiong-engraved', priceMinor: 38900, weightGrams: 396, ...row })),
  { productId: 'p-chuiyan-stove', id: 'chuiyan-stove', priceMinor: 22900, weightGrams: 325, stock: 20 },
  { productId: 'p-chuiyan-pot', id: 'chuiyan-pot', priceMinor: 18900, weightGrams: 742, stock: 17 },
  { productId: 'p-gaoshan-gas', id: 'gaoshan-gas', priceMinor: 2800, weightGrams: 380, stock: 60 },
  ...[
    { id: 'shanquan-oat', colour: '燕麦白', stock: 29 },
    { id: 'shanquan-teal', colour: '松石绿', stock: 35 },
    { id: 'shanquan-orange', colour: '柿子橙', stock: backIn(3) },
  ].map((row) => ({ productId: 'p-shanquan-bottle', priceMinor: 12900, weightGrams: 362, ...row })),
  ...[
    { id: 'chenzhou-teal', colour: '松石绿', stock: { S: 48, M: 40, L: 22 } },
    { id: 'chenzhou-orange', colour: '柿子橙', stock: { S: 36, M: 27, L: 18 } },
  ].map((row) => ({ productId: 'p-chenzhou-drybag', priceMinor: 4900, weightGrams: 72, ...row })),
]
