import type { Slots } from './dialog-state.ts'

/** Where a shopper wants to go back to: the question before, the very first, or the one for a certain slot. */
export type BackTo = 'last' | 'first' | keyof Slots

const last =
  /^(?:我要?|请|帮我|想|再|继续)*(?:返回|回到?|退回)?(?:到)?(?:上一步|上一个问题|前一步)[吧啊呢。.!！~\s]*$|^(?:返回|后退|back)[吧啊。.!！\s]*$/iu
const slipped =
  /^(?:啊|哎呀?|不好意思|抱歉|等下|等等|不对)*[,，\s]*(?:我|刚才|刚刚)*(?:选|点|填|按|写|发)错(?:了|啦)?[,，。.!！~\s]*(?:重新?选|重来|再选)?(?:一[下次])?[吧啊。.!！~\s]*$|^(?:我想|我要|帮我)?重新?(?:选|填)(?:一[下次]|过)?[吧啊。.!！~\s]*$/u
const first = /^(?:我想|我要|帮我|还是)?(?:重新开始|从头(?:再)?(?:来|开始)|重来一[遍次]|重头来)[吧啊。.!！~\s]*$/u

/** What is wrong, by the word that names it. */
const named: readonly (readonly [RegExp, keyof Slots])[] = [
  [/订单|[这那]一?单|单子/u, 'order'],
  [/[这那]一?[件款个双条]|商品|东西/u, 'line'],
  [/原因|理由/u, 'reason'],
  [/地址/u, 'address'],
  [/数量|件数/u, 'quantity'],
  [/颜色|尺码|规格|款式/u, 'targetSku'],
  [/日期|时间|日子/u, 'date'],
  [/照片|图片/u, 'photos'],
  [/付款方式|支付方式/u, 'paymentMethod'],
  [/取件方式|寄回方式|退货方式/u, 'returnMethod'],
]
const wrong =
  /^(?:不对|啊|哎呀?|等下)*[,，\s]*(?:我)?(?:(?:选|点|填|弄|搞)错(?:了)?(.{1,6})|不是([这那]一?[个件款单双条](?:订单|商品|原因|地址|东西)?|这个.{1,4})|(?:换|改|重新?选)一?[下个]?(.{1,6})|(.{1,6}?)(?:选|点|填|弄|搞)错了?)[吧啊呀了。.!！~\s]*$/u

/** Reads 上一步, 选错了, 不是这个订单: a wish to answer an earlier question again; null when it is none. */
export function readStepBack(text: string): BackTo | null {
  const bare = text.trim()
  if (bare.length > 20 || /[?？吗么]/.test(bare)) return null
  if (last.test(bare) || slipped.test(bare)) return 'last'
  if (first.test(bare)) return 'first'
  const found = wrong.exec(bare)
  const what = found?.slice(1).find((part) => part !== undefined)
  return what === undefined ? null : (named.find(([word]) => word.test(what))?.[1] ?? null)
}
