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

/** A bit for each list a word stands in, and one for a Vietnamese word without its marks. */
const bits = { en: 1, vi: 2, id: 4, ms: 8, malay: 16, fil: 32, loan: 64 } satisfies Record<WordList, number>
const bareBit = 128
const singleBit = 256

/** Made when the first Latin word is met: a few thousand words are read. */
let listsOf: Map<string, number> | undefined
const scoresOf = new Map<number, LatinScores>()

function lookUp(word: string): LatinScores | undefined {
  listsOf ??= readLists()
  const lists = listsOf.get(word)
  if (lists === undefined) return undefined
  const key = word.length === 1 ? lists | singleBit : lists
  const scores = scoresOf.get(key) ?? weigh(key)
  scoresOf.set(key, scores)
  return scores
}

function readLists(): Map<string, number> {
  const lists = new Map<string, number>()
  for (const [list, words] of Object.entries(languageWords) as [WordList, string][]) {
    for (const word of words.trim().split(/\s+/)) lists.set(word, (lists.get(word) ?? 0) | bits[list])
  }
  for (const word of languageWords.vi.trim().split(/\s+/)) {
    const bareWord = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
    lists.set(bareWord, (lists.get(bareWord) ?? 0) | bareBit)
  }
  return lists
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

/** A word of several languages speaks for each of them the less; a single letter says half. */
function weigh(lists: number): LatinScores {
  const has = (list: WordList) => (lists & bits[list]) !== 0
  const strong = has('malay') ? lean : own
  const other = (neighbour: WordList) => (!has('malay') ? 0 : has(neighbour) ? leanOther : shared)
  const scores: LatinScores = {
    en: has('en') ? own : has('loan') ? loan : 0,
    vi: has('vi') || lists === bareBit ? own : 0,
    id: has('id') ? strong : other('ms'),
    ms: has('ms') ? strong : other('id'),
    fil: has('fil') ? own : 0,
  }
  const owners = [scores.en, scores.vi, scores.id + scores.ms, scores.fil].filter((score) => score > 0).length
  const portion = ((lists & singleBit) === 0 ? 1 : 0.5) / Math.max(1, owners)
  for (const language of latinLanguages) scores[language] *= portion
  if ((lists & bareBit) !== 0) scores.vi = Math.max(scores.vi, bare)
  return scores
}
