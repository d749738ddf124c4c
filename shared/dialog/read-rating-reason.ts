import { normaliseText } from '../language/normalise-text.ts'
import type { RatingTopic } from '../protocol/rating.ts'

/** Words by which a reason is filed; what fits none is kept in the shopper's words alone. */
const topicWords: [RatingTopic, RegExp][] = [
  [
    'unresolved',
    /没(?:有)?(?:能)?(?:解决|用(?![过完到来上])|搞定|办成|处理|结果|帮)|什么忙都没|解决不了|处理不了|不管用|白(?:说|问|聊)|useless|not (?:solved|resolved|helpful)|didn'?t help/,
  ],
  [
    'wrong-answer',
    /答非所问|(?:回答|回复|答|讲|说)(?:得|的)?(?:都)?(?:不对|不准|错|有误)|[听看]不懂|没(?:听|看)?懂|乱(?:说|答|回)|重复|复读|机械|套话|模板|误导|前后(?:矛盾|不一)|wrong answer|didn'?t understand/,
  ],
  [
    'slow',
    /[太好很真这有那](?:么|点)?慢|慢死|慢吞吞|等.{0,4}久|半天|不及时|没及时|拖(?:拉|延|着|了)|磨叽|效率|\bslow\b|too long/,
  ],
  [
    'attitude',
    /态度|不耐烦|敷衍|冷漠|阴阳怪气|没(?:有)?礼貌|不尊重|甩锅|推(?:脱|诿|卸|来推去)|踢皮球|糊弄|\brude\b|attitude/,
  ],
  ['no-person', /人工|真人|机器人|没(?:有)?人(?:回|理|管|接)|no (?:human|person)/],
  ['delivery', /物流|快递|发货|配送|送货|派送|包裹|到货|delivery|shipping|parcel/],
  [
    'goods',
    /质量|坏(?:了|的)|破(?:了|的|损)|瑕疵|色差|掉色|开线|尺码|不合(?:适|身)|描述不符|货不对板|假货|quality|broken/,
  ],
  ['money', /退款|价格|太贵|贵了|降价|优惠|补偿|赔|运费|退钱|扣钱|价保|refund|expensive|price/],
]
/** Words that say how slow a parcel was, not an answer. */
const slowAnswer = /回复|回答|回消息|客服|响应|处理|reply|answer/

/** What a message names as the trouble, as short keys; none: it names nothing that is counted. */
export function readRatingTopics(said: string): RatingTopic[] {
  const text = normaliseText(said)
  const found = topicWords.filter(([, words]) => words.test(text)).map(([topic]) => topic)
  return found.includes('delivery') && !slowAnswer.test(text) ? found.filter((topic) => topic !== 'slow') : found
}

const blaming =
  /[太好真]慢|这么|那么|一直|老是|总是|半天|等.{0,4}久|差|态度|敷衍|没(?:有)?(?:解决|人)|不对|不准|坏|破|垃圾|烂|\bslow\b|broken|\brude\b/

/** Whether a question blames as well: 为什么快递这么慢 does, 运费险怎么买 only asks. */
export function blames(said: string): boolean {
  return blaming.test(normaliseText(said))
}

const declining =
  /^(?:没什么|没有?|无|没了|没事|不想说|不说了?|不用了?|算了|随便|懒得说|不方便|nothing|no|skip)[吧啊呀了的]*[。.!！~]*$/

/** 不想说, 算了: nothing will be said about it. */
export function declinesReason(said: string): boolean {
  return declining.test(normaliseText(said))
}
