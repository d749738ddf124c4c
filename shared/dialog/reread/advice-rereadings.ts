import type { IntentId } from '../../protocol/intent-ids.ts'
import { asksAttribute, type Rereading, type RereadSetting } from './rereading.ts'

const aboutSizes = /尺码|码数|[几什么哪][个么]?码|多大[的]?码/
const aboutLevel = /还?差多[少远].{0,4}(?:卡|会员|等级|升级|下一级)/
const compares = /区别|差别|不同|不一样|差在哪|对比|比较|比一[下比]|vs/i
/** 我想买个帐篷 looks for one; 怎么买, 能买吗, 在哪下单 ask how. */
const wishesFor =
  /^(?:你好|您好|在吗|我|们|[,，。\s])*(?:想|要|打算|准备|需要|想要)(?:买|购|入|找|看看?|[一两]?[个件双顶款条只])(?!.*(?:怎么|哪|吗|么|能不能|可以))/
const howLong = /[用亮撑]多[久长]|几[个]?小时|续航/
const variantLength = 16
/** 没货的话有什么别的颜色 asks what there is; 什么颜色有货 asks what is left. */
const aboutColours = /色差|(?:别的|其[他它]|什么|哪些)颜色(?!.*(?:有货|现货|能买))/

/** Of sizes, levels and goods to choose: in this order, the first that speaks decides. */
export const adviceRereadings: readonly Rereading[] = [
  ({ intent, text }) => (intent === 'product_recommend' && aboutSizes.test(text) ? 'size_advice' : null),
  ({ text }) => (aboutLevel.test(text) ? 'membership_points' : null),
  // 快过期的有吗, 能转给别人吗 after points were spoken of.
  ({ isSure, text, probability }, { last, named }) =>
    last?.request === 'membership_points' &&
    named.length === 0 &&
    (!isSure || probability < clearly || worthOf.test(text)) &&
    ofPoints.test(text)
      ? 'membership_points'
      : null,
  rereadComparison,
  rereadWishForGoods,
  ({ intent, text }) => (intent === 'stock' && aboutColours.test(text) ? 'product_spec' : null),
  // 他喜欢爬山 and 30 升左右的 after goods were looked for say more of what is looked for.
  ({ intent, text }, { last }) =>
    intent === 'ack' && last !== undefined && looking.has(last.request) && saysMore(text) ? 'product_recommend' : null,
]

const clearly = 0.6
/** 能抵多少钱 names no goods. */
const worthOf = /^那?(?:能|可以)(?:抵|换)/
const ofPoints = /过期|到期|失效|转给|转让|送人|好处|权益|福利|特权|怎么[用花]|能换|抵/
const looking: ReadonlySet<IntentId> = new Set<IntentId>(['product_recommend', 'gift'])
const ackWords =
  /好[的滴嘞吧呀]?|嗯+|哦+|噢|行[吧的]?|可以[的呢]?|知道了?|明白了?|了解了?|收到了?|懂了?|谢谢[你您啦]?|多谢|感谢|没事|没问题|就?这样|先|我|再|看看|想想|考虑|一下|ok|okay|[吧啊呢了哈啦的亲\s\p{P}]/giu

/** Anything left beside the words of agreeing. */
function saysMore(text: string): boolean {
  return [...text.replace(ackWords, '')].length > 2
}

/** Of what there is and how long it lasts, after everything about orders and prices. */
export const goodsRereadings: readonly Rereading[] = [
  ({ intent, text }, setting) => (intent !== 'stock' && isVariantAsked(text, setting) ? 'stock' : null),
  ({ intent, text }, { productId }) =>
    intent === 'usage_howto' && productId !== null && howLong.test(text) && asksAttribute(text) ? 'product_spec' : null,
]

/** What makes a doubtful reading sure: a body and nothing else, or an attribute of the product spoken of. */
export const doubtfulAdviceRereadings: readonly Rereading[] = [
  ({ text }, { entities, productId }) => (productId !== null && isBareBody(text, entities) ? 'size_advice' : null),
  ({ intent, text }, { productId }) =>
    intent === 'product_spec' && productId !== null && asksAttribute(text) ? 'product_spec' : null,
]

/** 云脊和远岭有什么区别, 这个和听雨哪个更防雨. */
function rereadComparison({ intent, text }: Parameters<Rereading>[0], { named }: RereadSetting): ReturnType<Rereading> {
  if (named.length < 2) return null
  if (asksAttribute(text)) return intent === 'product_recommend' ? 'product_spec' : null
  if (!compares.test(text)) return null
  return intent === 'product_recommend' ? 'product_recommend' : 'product_spec'
}

function rereadWishForGoods(
  { intent, isSure, text }: Parameters<Rereading>[0],
  { named, candidates }: RereadSetting,
): ReturnType<Rereading> {
  const isNamed = named.length > 0 || candidates.length > 0
  return (intent === 'how_to_order' || !isSure) && isNamed && wishesFor.test(text) ? 'product_recommend' : null
}

/** 175 150: a body and nothing else. */
function isBareBody(text: string, { heightCm, weightKg }: RereadSetting['entities']): boolean {
  return heightCm !== undefined && weightKg !== undefined && /^[\d\s.,，、/]+$/.test(text)
}

/** 有墨黑的吗, 还有L码没: nothing but whether it is there in that colour or size. */
function isVariantAsked(text: string, { entities, productId }: RereadSetting): boolean {
  if (productId === null || !/有/.test(text) || text.length > variantLength) return false
  const words = [...entities.colours, ...entities.sizes]
  if (words.length === 0) return false
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), text)
  return rest.replace(/[那好的请问这款个件还有没色码号吗么不呢啊呀嘛吧，。？?,\s]/g, '') === ''
}
