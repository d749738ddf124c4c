import { countScript } from './count-script.ts'
import { type LatinLanguage, type LatinScores, latinLanguages, scoreWords } from './score-words.ts'

/** The languages the shop can tell apart. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en' | 'vi' | 'th' | 'id' | 'ms' | 'fil' | 'my'

/** Of a longer text the beginning and the end are read: bounded time, whatever is pasted. */
const readFirst = 320
const readLast = 120
const longestWord = 30
const invisible = /[\p{Cf}\p{Co}\p{Cs}]|[\u{fe00}-\u{fe0f}]|[^\P{Cc}\s]/gu
/** Marks that make no letter with the one before them. */
const strayMarks = /[\u0300-\u036f]+/g
const link = /(?:https?:\/\/|www\.)[^\s\p{Script=Han}\p{Script=Thai}]+/gu

/**
 * The language of a message's function words: product and brand names in another language do not change it, English
 * with Filipino particles is Filipino, Cantonese is Chinese. A message that says nothing about its language (numbers,
 * emoji, sizes, codes) is in `conversation`, the language of the messages before it; without one it is Chinese.
 */
export function detectLanguage(text: string, conversation?: Language): Language {
  const folded = fold(text)
  const script = countScript(folded)
  // Beside Thai, Burmese or Chinese a word in no list is a name.
  const scores = scoreWords(findWords(folded), script.thai + script.burmese + script.chinese === 0)
  const latin = pickLatin(scores, conversation)
  if (script.thai > 0 && script.thai >= Math.max(script.chinese, scores[latin])) return 'th'
  if (script.burmese > 0 && script.burmese >= Math.max(script.chinese, scores[latin])) return 'my'
  if (script.chinese > 0 && script.chinese >= scores[latin]) {
    return script.form ?? (conversation === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans')
  }
  if (scores[latin] >= leastScore) return latin
  return conversation ?? (scores[latin] > 0 ? latin : 'zh-Hans')
}

/** Less than this is a brand, a size or a stray word: the conversation decides. */
const leastScore = 0.85

function fold(text: string): string {
  const part = text.length <= readFirst + readLast ? text : `${text.slice(0, readFirst)} ${text.slice(-readLast)}`
  return part.replace(invisible, '').normalize('NFKC').toLowerCase().replace(strayMarks, '').replace(link, ' ')
}

/** Words in Latin letters. Sizes, units and codes are none; a 2 behind a word doubles it in Malay (cepat2). */
function findWords(text: string): string[] {
  const found = text.match(/[\p{Script=Latin}\d'’]+/gu) ?? []
  return found.flatMap((piece) => {
    const word = piece
      .replace(/^(\p{L}{3,})2$/u, '$1')
      .replaceAll('’', "'")
      .replace(/(.)\1{2,}/gu, '$1$1')
      .replace(/^'+|'+$/g, '')
    return word === '' || word.length > longestWord || /\d/.test(word) || sizes.test(word) ? [] : [word]
  })
}

const malayMargin = 0.3
const sizes = /^(?:x*[sml]|x+l|cm|mm|kg|gb|tb|mah|ml|pcs)$/

function pickLatin(scores: LatinScores, conversation: Language | undefined): LatinLanguage {
  // Taglish: a few Filipino particles outweigh the English words around them.
  if (scores.fil >= 3 || scores.fil * 3 >= scores.en) scores.fil += scores.fil >= 1.2 ? scores.en : 0
  if (conversation !== undefined && isLatin(conversation) && scores[conversation] > 0) scores[conversation] += 0.5
  // Where no word decides between the two, it is Indonesian, which far more shoppers write.
  scores.ms -= malayMargin
  return latinLanguages.reduce((best, one) => (scores[one] > scores[best] ? one : best))
}

function isLatin(language: Language): language is LatinLanguage {
  return (latinLanguages as readonly Language[]).includes(language)
}
