import type { WordTable } from '../marks.ts'

/** Words that rules of several kinds look for beside their own. */
export const otherWords: WordTable = {
  priceWord: '价 价格 的价 低价',
  notGoods: `食用 赏味 服务态度 奖杯 奖牌 奖状 奖品 证书`,
  sorry: '抱歉 对不起 不好意思 亲别 麻烦您自己',
  ifThen: '再 先 就 然后',
  series: '系列 型号 软件 接口 通用',
  modelNumber: '型 字 形',
}
