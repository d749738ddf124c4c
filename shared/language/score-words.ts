import { guessSpelling } from './guess-spelling.ts'
import { isVietnameseSyllable } from './is-vietnamese-syllable.ts'
import { languageWords, type WordList } from './language-words.data.ts'

/** The languages that are written in Latin letters. */
export const latinLanguages = ['en', 'vi', 'id', 'ms', 'fil'] as const
/** A language that is written in Latin letters. */
export type LatinLanguage = (typeof latinLanguages)[number]
/** How much of a text speaks for each language, in words. */
export type LatinScores = Record<LatinLanguage, number>

/** What a word is worth: of one language, leaning to one of the Malay two, of both, borrowed, without its marks. */
const own = 2
const lean = 1.6
const leanOther = 0.5
const shared = 1.3
const loan = 0.4
const bare = 0.5
const unknown = 0.9
const closing = 1.2
const syllable = 0.4
const possessive = 0.4
/** Behind a Malay question or statement; Indonesian puts them elsewhere or has others. */
const malayClosing = new Set(['ke', 'tak', 'ye', 'ni', 'tu', 'je', 'kot', 'sangat'])
/** Malay says `cantik sangat`, Indonesian `sangat cantik`. */
const verySuch = new Set(
  'mahal murah cantik besar kecil kecik suka lambat cepat nipis tebal ketat longgar panjang pendek baik bagus'.split(
    ' ',
  ),
)
const vietnameseOnly = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u
const oftenVietnamese = /[àáâãèéêìíĩòóôõùúũý]/u
const brands =
  /^(?:iphone|ipad|macbook|airpods|samsung|galaxy|xiaomi|redmi|poco|oppo|vivo|realme|huawei|sony|nike|adidas|uniqlo|gucci|dyson|anker|logitech|lenovo|asus|acer|jbl|pro|max|plus|ultra|mini|lite|nintendo|switch|bluetooth|wifi|usb|shopee|lazada|tiktok|gcash|momo|gopay|jne|jnt|spx|ninja)$/

/** Scores the words of a text, folded to lower case; with `guesses` also words that stand in no list. */
export function scoreWords(words: readonly string[], guesses: boolean): LatinScores {
  const scores: LatinScores = { en: 0, vi: 0, id: 0, ms: 0, fil: 0 }
  for (const word of words) if (!brands.test(word)) scoreWord(word, guesses, scores)
  if (words.length > 1 && malayClosing.has(words.at(-1) ?? '')) scores.ms += closing
  if (words.some((word, at) => word === 'sangat' && verySuch.has(words[at - 1] ?? ''))) scores.ms += closing
  if (words.length > 2 && words.every(isVietnameseSyllable)) scores.vi += syllable * words.length
  return scores
}

function scoreWord(word: string, guesses: boolean, scores: LatinScores): void {
  if (vietnameseOnly.test(word)) scores.vi += own
  else if (oftenVietnamese.test(word)) scores.vi += own / 2
  const known = find(word) ?? findStem(word, scores)
  if (known !== undefined) for (const language of latinLanguages) scores[language] += known[language]
  else if (guesses) addGuess(word, scores)
}

/** Indonesian and Malay spell so much alike that a guess says little about which of the two it is. */
function addGuess(word: string, scores: LatinScores): void {
  const guess = guessSpelling(word)
  const mean = (guess.id + guess.ms) / 2
  scores.en += unknown * guess.en
  scores.vi += unknown * guess.vi
  scores.id += unknown * (0.3 * guess.id + 0.7 * mean)
  scores.ms += unknown * (0.3 * guess.ms + 0.7 * mean)
  scores.fil += unknown * guess.fil
}

/** Made when the first Latin word is met: a few thousand words are read. */
let wordScores: Map<string, LatinScores> | undefined

function lookUp(word: string): LatinScores | undefined {
  wordScores ??= createWordScores()
  return wordScores.get(word)
}

/** Also a word drawn out (bangettt, pooo). */
function find(word: string): LatinScores | undefined {
  const known = lookUp(word)
  if (known !== undefined || !/(.)\1/u.test(word)) return known
  return lookUp(word.replace(/(.)\1+/gu, '$1'))
}

/** A Malay word with an ending: tasnya, bolehlah. The possessive is Indonesian more often than not. */
function findStem(word: string, scores: LatinScores): LatinScores | undefined {
  const stem = word.replace(/(?:nya|lah|kah|kan|ku|mu|an)$/, '')
  if (stem.length < 3 || stem === word) return undefined
  if (word.endsWith('nya')) scores.id += possessive
  const known = lookUp(stem)
  return known !== undefined && known.id + known.ms > 0 ? known : undefined
}

function createWordScores(): Map<string, LatinScores> {
  const lists = new Map<string, Set<WordList>>()
  for (const [list, words] of Object.entries(languageWords) as [WordList, string][]) {
    for (const word of words.trim().split(/\s+/)) lists.set(word, (lists.get(word) ?? new Set<WordList>()).add(list))
  }
  const known = new Map([...lists].map(([word, names]) => [word, weigh(word, names)]))
  for (const [word, names] of lists) if (names.has('vi')) addBare(toBare(word), known)
  return known
}

/** A word of several languages speaks for each of them the less; a single letter says half. */
function weigh(word: string, lists: Set<WordList>): LatinScores {
  const other = (neighbour: WordList) => (lists.has(neighbour) ? leanOther : shared)
  const strong = lists.has('malay') ? lean : own
  const scores: LatinScores = {
    en: lists.has('en') ? own : lists.has('loan') ? loan : 0,
    vi: lists.has('vi') ? own : 0,
    id: lists.has('id') ? strong : lists.has('malay') ? other('ms') : 0,
    ms: lists.has('ms') ? strong : lists.has('malay') ? other('id') : 0,
    fil: lists.has('fil') ? own : 0,
  }
  const owners = [scores.en, scores.vi, scores.id + scores.ms, scores.fil].filter((score) => score > 0).length
  const portion = (word.length === 1 ? 0.5 : 1) / owners
  for (const language of latinLanguages) scores[language] *= portion
  return scores
}

/** Vietnamese is also typed without its marks; such a word may be one of another language. */
function addBare(word: string, known: Map<string, LatinScores>): void {
  const scores = known.get(word)
  if (scores === undefined) known.set(word, { en: 0, vi: own, id: 0, ms: 0, fil: 0 })
  else scores.vi = Math.max(scores.vi, bare)
}

function toBare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
