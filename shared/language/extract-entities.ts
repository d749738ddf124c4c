import { findAmounts } from './amounts/find-amounts.ts'
import { findQuantity } from './amounts/find-quantity.ts'
import { extractCodes } from './codes/extract-codes.ts'
import type { Entities, Lexicon } from './entities.ts'
import { extractAffirmation } from './extract-affirmation.ts'
import { extractBody } from './extract-body.ts'
import { extractDate } from './extract-date.ts'
import { findColours } from './find-colours.ts'
import { findMentions } from './find-mentions.ts'
import { findSizes } from './find-sizes.ts'
import { normaliseText } from './normalise-text.ts'
import { numeralClass, parseChineseNumber } from './parse-chinese-number.ts'
import { shortenMessage } from './shorten-message.ts'

const ordinalPattern = new RegExp(`第\\s*([\\d${numeralClass}]{1,3})\\s*(?:个|件|款|双|条|种|单|笔|项)?`)

/** Everything a message names, found by rule and by the shop's own words. Of a very long message both ends are read. */
export function extractEntities(text: string, lexicon?: Lexicon): Entities {
  const folded = normaliseText(shortenMessage(text))
  const codes = extractCodes(folded)
  const bare = folded.replace(/sy[\s-]*(?:\d[\s-]*){12}|\d{10,}/g, ' ')
  const mentions = findMentions(folded, lexicon)
  const amounts = findAmounts(bare)
  return {
    ...codes,
    ...extractBody(withoutLast4(bare, codes.phoneLast4)),
    ...findSizes(bare, lexicon),
    colours: findColours(folded, lexicon),
    amounts,
    amountsMinor: [
      ...new Set(amounts.flatMap(({ minor, toMinor }) => (toMinor === undefined ? [minor] : [minor, toMinor]))),
    ],
    mentions,
    productIds: [...new Set(mentions.flatMap((mention) => mention.productIds))],
    ...findNumbers(bare),
    ...findAnswers(folded),
  }
}

function withoutLast4(text: string, last4: string | undefined): string {
  return last4 === undefined ? text : text.replace(last4, ' ')
}

function findNumbers(text: string): Pick<Entities, 'quantity' | 'isQuantityEach' | 'ordinal'> {
  const found: Pick<Entities, 'quantity' | 'isQuantityEach' | 'ordinal'> = {}
  const count = findQuantity(text)
  if (count !== null) found.quantity = count.quantity
  if (count?.isEach === true) found.isQuantityEach = true
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
