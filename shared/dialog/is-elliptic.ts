import type { Entities, Lexicon } from '../language/entities.ts'
import { normaliseText } from '../language/normalise-text.ts'
import { findPlaceNames } from './find-place.ts'

const pointers =
  /第[一二三四五六\d]+|后者|前者|后面|下面|最后|那么|那|这|还有|另外|换成|换|如果|要是|刚才|之前|前面|上面|说|问|发到|寄到|发往|住在|人在|住|在|到|去|我|要|是|的话|的|呢|吧|啊|呀|吗|嘛|了|也|和|都|怎么样|怎样|咋样|如何|行|可以|码|号|色|款|件|个|条|双|顶|只|它|身高|体重|高|重|斤|kg|公斤|千克|cm|厘米|公分|米|m|[\d.,?!，。！？、：:\s]/gi

/** An order number and what people write around it. */
const numberWords = /我的|订单号?|单号|手机号?|尾号|后四位|这单|这个|sy|[\d\s:：是的呢,，。.-]/gi

/** 还有L码吗 asks whether it is there, whatever was asked before. */
const isAskedFor = /还有.+[吗没么不嘛][?？]?$/

/** Whether a message only points at something (那件蓝色的呢, M 码呢, 北京呢): its request is that of the round before. */
export function isElliptic(text: string, entities: Entities, lexicon: Lexicon): boolean {
  const folded = normaliseText(text)
  if ([...folded].length > 24) return false
  if (entities.orderNumbers.length > 0 && folded.replace(numberWords, '') === '') return true
  let rest = folded
  const names = [
    ...(entities.mentions ?? []).map((mention) => mention.word),
    ...lexicon.products.filter(({ id }) => entities.productIds.includes(id)).flatMap((product) => product.names),
  ]
  const words = [...names, ...entities.colours, ...entities.sizes, ...findPlaceNames(folded)]
  for (const word of words.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(normaliseText(word), ' ')
  rest = rest.replace(/[黑白灰红橙黄绿蓝紫粉棕]|(?<=\d)\s*升/g, ' ')
  if (isAskedFor.test(folded)) return false
  const isBody = entities.heightCm !== undefined || entities.weightKg !== undefined
  if (rest === folded && !isBody && !/[这那]|第[一二三四五六\d]|[前后]者|[前后]面/.test(folded)) return false
  return rest.replace(pointers, '') === ''
}
