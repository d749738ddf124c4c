import { extractCodes } from './codes/extract-codes.ts'
import type { Entities, Lexicon } from './entities.ts'
import { extractAffirmation } from './extract-affirmation.ts'
import { extractBody } from './extract-body.ts'
import { extractDate } from './extract-date.ts'
import { findMentions } from './find-mentions.ts'
import { getMatchers } from './match-lexicon.ts'
import { normaliseText } from './normalise-text.ts'
import { numeralClass, parseChineseNumber } from './parse-chinese-number.ts'

const counters = '件|双|条|个|顶|只|套|包|袋|箱|盒|瓶|罐|把|支|副|台|份|斤|张|根|床|pcs|pieces?'
const quantityPattern = new RegExp(
  `(?<![第\\d.减满每])(\\d{1,4}|[${numeralClass}俩仨]{1,3})\\s*(?:${counters})(?!月|小时|星期|礼拜|人|地址|工作日|半月|天)`,
  'i',
)
const amountPattern = /(?:[¥￥]\s*(\d+(?:\.\d{1,2})?)|(?<![\d.])(\d+(?:\.\d{1,2})?)\s*(?:元|块钱?|rmb|yuan))/gi
const ordinalPattern = new RegExp(`第\\s*([\\d${numeralClass}]{1,3})\\s*(?:个|件|款|双|条|种|单|笔|项)?`)
// 136斤 is a person, 5斤 is an order.
const bodyWeight = new RegExp(`(?:[\\d.]{2,}|[${numeralClass}]{3,})\\s*斤`, 'g')
const shoeSize = /(?<![\d.])(3[3-9]|4[0-8])(?:\.5)?\s*(?:码|号|yard)/i

/** Everything a message names, found by rule and by the shop's own words. */
export function extractEntities(text: string, lexicon?: Lexicon): Entities {
  const folded = normaliseText(text)
  const codes = extractCodes(folded)
  const bare = folded.replace(/sy[\s-]*(?:\d[\s-]*){12}|\d{10,}/gi, ' ')
  const mentions = findMentions(folded, lexicon)
  const entities: Entities = {
    ...codes,
    ...extractBody(withoutLast4(bare, codes.phoneLast4)),
    sizes: findSizes(bare, lexicon),
    colours: unique(
      getMatchers(lexicon)
        .colours(folded)
        .map((match) => match.value),
    ),
    amountsMinor: findAmounts(bare),
    mentions,
    productIds: unique(mentions.flatMap((mention) => mention.productIds)),
  }
  return { ...entities, ...findNumbers(bare), ...findAnswers(folded) }
}

function withoutLast4(text: string, last4: string | undefined): string {
  return last4 === undefined ? text : text.replace(last4, ' ')
}

function findSizes(text: string, lexicon: Lexicon | undefined): string[] {
  const matches = getMatchers(lexicon)
    .sizes(text)
    .filter(({ start, end, word }) => standsAlone(text, start, end, word))
  const shoe = shoeSize.exec(text)?.[1]
  return unique([...matches.map((match) => match.value), ...(shoe === undefined ? [] : [shoe])])
}

/** A Latin or numeric size is not part of a longer word or number: m in 1.72m or 39 in 139 is none. */
function standsAlone(text: string, start: number, end: number, word: string): boolean {
  if (!/^[a-z\d.]+$/.test(word)) return true
  const beforeChar = text.charAt(start - 1)
  const afterChar = text.charAt(end)
  if (/^[a-z]/.test(word)) return !/[a-z\d.]/.test(beforeChar) && !/[a-z\d]/.test(afterChar)
  return !/[\da-z.¥]/.test(beforeChar) && !/[\da-z.元块%折]/.test(afterChar)
}

function findAmounts(text: string): number[] {
  return [...text.matchAll(amountPattern)].map((match) => Math.round(Number(match[1] ?? match[2]) * 100))
}

function findNumbers(text: string): Pick<Entities, 'quantity' | 'ordinal'> {
  const found: Pick<Entities, 'quantity' | 'ordinal'> = {}
  const count = parseChineseNumber(quantityPattern.exec(text.replace(bodyWeight, ' '))?.[1] ?? '')
  if (count !== undefined && count > 0) found.quantity = count
  const ordinal = ordinalPattern.exec(text)?.[1]
  const place = ordinal === undefined ? undefined : parseChineseNumber(ordinal)
  if (place !== undefined) found.ordinal = place
  else if (/最后一?[个件款双条种单]/.test(text)) found.ordinal = -1
  else if (/前[一面]个|上面那个/.test(text)) found.ordinal = 1
  return found
}

function findAnswers(text: string): Pick<Entities, 'affirmation' | 'date'> {
  const affirmation = extractAffirmation(text)
  const date = extractDate(text)
  return { ...(affirmation === undefined ? {} : { affirmation }), ...(date === undefined ? {} : { date }) }
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}
