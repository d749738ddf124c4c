import { languageWords, type WordList } from './language-words.data.ts'
import { guessSpelling } from './guess-spelling.ts'

/** The languages that are written in Latin letters. */
export const latinLanguages = ['en', 'vi', 'id', 'ms', 'fil'] as const
/** A language that is written in Latin letters. */
export type LatinLanguage = (typeof latinLanguages)[number]
/** How much of a text speaks for each language, in words. */
export type LatinScores = Record<LatinLanguage, number>

/** A word of one language, of the two Malay ones, borrowed from English, and any other. */
const weights = { own: 2, lean: 1.5, leanOther: 0.8, shared: 1.3, loan: 0.4, unknown: 0.9 }
const vietnameseOnly = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u
const oftenVietnamese = /[àáâãèéêìíĩòóôõùúũý]/u

/** Scores the words of a text, folded to lower case. */
export function scoreWords(words: readonly string[]): LatinScores {
  const scores: LatinScores = { en: 0, vi: 0, id: 0, ms: 0, fil: 0 }
  for (const word of words) scoreWord(word, scores)
  return scores
}

function scoreWord(word: string, scores: LatinScores): void {
  if (vietnameseOnly.test(word)) scores.vi += weights.own
  else if (oftenVietnamese.test(word)) scores.vi += weights.own / 2
  const known = find(word)
  if (known === undefined) {
    const guess = guessSpelling(word)
    for (const language of latinLanguages) scores[language] += weights.unknown * guess[language]
  } else for (const language of latinLanguages) scores[language] += known[language]
}

const wordScores = createWordScores()

/** Also a word drawn out (bangettt, pooo) and a plural by number (cepat2). */
function find(word: string): LatinScores | undefined {
  const known = wordScores.get(word)
  if (known !== undefined || !/(.)\1/u.test(word)) return known
  return wordScores.get(word.replace(/(.)\1+/gu, '$1'))
}

function createWordScores(): Map<string, LatinScores> {
  const lists = new Map<string, Set<WordList>>()
  for (const [list, words] of Object.entries(languageWords) as [WordList, string][]) {
    for (const word of words.trim().split(/\s+/)) lists.set(word, (lists.get(word) ?? new Set<WordList>()).add(list))
  }
  return new Map([...lists].map(([word, names]) => [word, weigh(word, names)]))
}

function weigh(word: string, lists: Set<WordList>): LatinScores {
  const scores: LatinScores = { en: 0, vi: 0, id: 0, ms: 0, fil: 0 }
  for (const list of lists) {
    if (list === 'malay') {
      scores.id = Math.max(scores.id, lists.has('ms') ? weights.leanOther : weights.shared)
      scores.ms = Math.max(scores.ms, lists.has('id') ? weights.leanOther : weights.shared)
    } else if (list === 'loan') scores.en = Math.max(scores.en, weights.loan)
    else scores[list] = lists.has('malay') ? weights.lean : weights.own
  }
  const owners = Number(scores.en > 0) + Number(scores.vi > 0) + Number(scores.fil > 0) + Number(scores.id + scores.ms > 0)
  const share = (word.length === 1 ? 0.5 : 1) / Math.max(1, owners)
  for (const language of latinLanguages) scores[language] *= share
  return scores
}
