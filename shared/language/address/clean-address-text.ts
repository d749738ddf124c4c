import { toSimplified } from '../normalise-text.ts'
import { simplifiedPlaces, traditionalPlaces } from './traditional-places.data.ts'

const simplifiedOf = new Map([...traditionalPlaces].map((char, at) => [char, [...simplifiedPlaces][at] ?? char]))
const hasTraditional = new RegExp(`[${traditionalPlaces}]`)
/** No shopper's address is longer; what follows is not read. */
const longest = 600

/** Half width, without what cannot be seen, cut to a sane length. Characters stay in the shopper's own script. */
export function cleanAddressText(text: string): string {
  return text
    .slice(0, longest * 4)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]|[^\P{Cc}\n\t]/gu, '')
    .replace(/[【〔[「『]/g, ' ')
    .replace(/[】〕\]」』]/g, ' ')
    .replace(/[\t ]+/g, ' ')
    .slice(0, longest)
}

/** The same text, as long, in simplified characters. */
export function toSimplifiedPlaces(text: string): string {
  const everyday = toSimplified(text)
  if (!hasTraditional.test(everyday)) return everyday
  return everyday.replace(/[\u4e00-\u9fff]/g, (char) => simplifiedOf.get(char) ?? char)
}
