import type { Dice } from './dice.ts'

const parts = [
  '您好，这款有货',
  '今天 18:00 前付款当天发出',
  '按您的身高体重建议选 M 码，<b>宽松</b>穿选 L',
  '满 300 减 40，和店铺券可以一起用 & 不用凑单',
  '退货请保留吊牌',
  'Gore-Tex 面料，防水 20000 mm',
  '运费由我们承担 😊',
  '详情见「尺码表」',
]

/** A draft of one to five lines, some with an empty one between. */
export function draftWords(dice: Dice, number: number): string {
  const lines = Array.from({ length: 1 + dice.below(5) }, () => dice.pick(parts))
  return [`第 ${number} 条`, ...lines].join(dice.below(3) === 0 ? '\n\n' : '\n')
}
