import { detectLanguage } from '../../../language/detect-language.ts'
import type { ShopperLanguage, TranslationTask, WrittenWords } from '../../../protocol/writing-uses.ts'
import { restoreValues } from '../../draft/hide-values.ts'
import { keepsPlain } from '../../draft/keeps-letters.ts'
import { claimWords, denialWords, noDenial } from './claim-words.data.ts'

/** How many characters one of English becomes, at most; Thai is written without spaces. */
const breadth: Record<ShopperLanguage, number> = {
  ...{ 'zh-Hans': 0.34, 'zh-Hant': 0.34, en: 1, th: 1, vi: 1.1, id: 1.15, ms: 1.15, fil: 1.25, my: 1.3 },
}
const slack = 1.9
const spare = 8
/** Malay and Indonesian share their words, as do Filipino and the English in it. */
const kin: readonly (readonly ShopperLanguage[])[] = [
  ['zh-Hans', 'zh-Hant'],
  ['id', 'ms'],
]

/** Puts the values into a translation, if it says what the text says as far as can be told across two languages. */
export function endTranslation(task: TranslationTask, written: string): WrittenWords {
  const marked = tidyMarks(written.trim())
  const restored = restoreValues(marked, { text: task.marked, values: task.values })
  if (!restored.ok) return { ok: false, reason: restored.reason === 'values-merged' ? 'not-faithful' : 'values-differ' }
  const [source, words] = [withoutMarks(task.marked), withoutMarks(marked)]
  if (!isKin(detectLanguage(words, task.to), task.to)) return { ok: false, reason: 'wrong-language' }
  const isPlain = keepsPlain(task.source, words) && keepsPictures(task.source, words)
  const isFaithful = isPlain && isAsLong(task, source, words) && claimsTheSame(source, words)
  return isFaithful ? restored : { ok: false, reason: 'not-faithful' }
}

/** Translators put blanks or brackets of their own around a mark; which marks there are is checked after. */
function tidyMarks(written: string): string {
  return written.replace(/[⟦[【〚]\s*[aA]\s*(\d+)\s*[⟧\]】〛]/g, '⟦a$1⟧')
}

function withoutMarks(text: string): string {
  return text.replace(/⟦a\d+⟧/g, ' ')
}

/** A picture says something too. */
function keepsPictures(source: string, words: string): boolean {
  return (words.match(/\p{Extended_Pictographic}/gu) ?? []).every((picture) => source.includes(picture))
}

function isKin(found: ShopperLanguage, wanted: ShopperLanguage): boolean {
  return found === wanted || kin.some((family) => family.includes(found) && family.includes(wanted))
}

/** A sentence that came along makes a text longer than any other language does. */
function isAsLong({ from, to }: TranslationTask, source: string, words: string): boolean {
  const expected = (lettersOf(source) / breadth[from]) * breadth[to]
  const length = lettersOf(words)
  const isLong = length > expected * slack + spare || length * slack * slack + spare < expected
  // One language ends a sentence where another has a comma.
  return !isLong && countParts(words, sentenceEnd) <= countParts(source, clauseEnd)
}

function claimsTheSame(source: string, words: string): boolean {
  const isAdded = Object.values(claimWords).some((group) => group.test(words) && !group.test(source))
  return !isAdded && denies(source) === denies(words)
}

function denies(text: string): boolean {
  return denialWords.test(text.replace(noDenial, ' '))
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, ' ').trim().length
}

const sentenceEnd = /[。！？!?\n]+|\.(?=\s|$)/
const clauseEnd = /[。！？!?\n，,；;：:—、]+|\.(?=\s|$)/

function countParts(text: string, end: RegExp): number {
  return Math.max(1, text.split(end).filter((one) => /\p{L}/u.test(one)).length)
}
