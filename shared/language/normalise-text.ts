import { createWordMatcher } from './match-words.ts'
import { rarerSimplified, rarerTraditional, simplified, traditional, typos } from './script-tables.data.ts'

const written = [...traditional, ...rarerTraditional]
const folded = [...simplified, ...rarerSimplified]
const simplifiedOf = new Map<string, string>(written.map((char, at) => [char, folded[at] ?? char]))
const matchTypos = createWordMatcher(typos)
const hasTraditional = new RegExp(`[${written.join('')}]`, 'u')

/** White space stays; emoji keep their joiners, which belong to the picture. */
const unseenClass =
  '(?!\\s)[\\p{Cc}\\p{Co}\\p{Cs}]|(?!\\u200d)\\p{Cf}|(?<!\\p{Extended_Pictographic}\\ufe0f?)\\u200d|[\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u3164\\uffa0]'
const unseen = new RegExp(unseenClass, 'u')
const unseenAll = new RegExp(unseenClass, 'gu')

/**
 * The form in which texts are compared: NFKC (full width to half width), lower case, traditional
 * characters to simplified, common typing slips repaired (发获 → 发货, 什麽 → 什么), white space
 * collapsed, and punctuation or letters repeated three times or more cut to two (？？？？ → ??, 哈哈哈哈 → 哈哈).
 * XXXL and 3XL are one size. Characters that cannot be seen (zero width, bidi and other controls, halves of surrogate
 * pairs) are dropped. Digits are left alone. Normalising twice changes nothing.
 */
export function normaliseText(text: string): string {
  const seen = unseen.test(text) ? text.replace(unseenAll, '') : text
  const unfolded = unfoldedAtMost(seen).toLowerCase().replace(/\s+/g, ' ').trim()
  return shortenRepeats(countXs(repairTypos(toSimplified(unfolded))))
}

/** One character may unfold to eighteen (ﷺ); a text of such characters is cut back to its length. */
function unfoldedAtMost(text: string): string {
  const unfolded = text.normalize('NFKC')
  return unfolded.length > 2 * text.length + 40 ? unfolded.slice(0, text.length) : unfolded
}

/** The same text in simplified characters, for the characters shoppers use. */
export function toSimplified(text: string): string {
  if (!hasTraditional.test(text)) return text
  let out = ''
  for (const char of text) out += simplifiedOf.get(char) ?? char
  return out
}

function repairTypos(text: string): string {
  let out = ''
  let from = 0
  for (const match of matchTypos(text)) {
    out += text.slice(from, match.start) + match.value
    from = match.end
  }
  return out + text.slice(from)
}

function countXs(text: string): string {
  return text.replace(/(?<![a-z\d])(x{3,6})(?=[ls](?![a-z]))/g, (xs) => `${xs.length}x`)
}

function shortenRepeats(text: string): string {
  return text.replace(/([^\d\s])\1{2,}/gu, '$1$1')
}
