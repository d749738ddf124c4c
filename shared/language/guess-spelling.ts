import { languageWords, type WordList } from './language-words.data.ts'

/** How likely each language is to spell a word so; the shares add up to one. */
export type SpellingShares = { en: number; vi: number; id: number; ms: number; fil: number }

/** How often each run of two and three letters stands in the words of one list, and how many runs there are. */
type Spelling = { counts: Uint16Array; total: number }

const unseen = 0.4
const differentRuns = 4000
/** Five bits a letter: the edge of a word, a to z, five groups of other letters. */
const letterBits = 5
const runsOfThree = 1 << (3 * letterBits)
const runsOfTwo = 1 << (2 * letterBits)

/** Guesses the language of a word that stands in no list from its runs of two and three letters. */
export function guessSpelling(word: string): SpellingShares {
  spellings ??= createSpellings()
  const { en, loan, vi, id, ms, malay, fil } = spellings
  const runs: number[] = []
  eachRun(word, (run) => runs.push(run))
  const marks = [[en, loan], [vi], [id, malay], [ms, malay], [fil]].map((lists) => mark(runs, lists))
  const best = Math.max(...marks)
  const powers = marks.map((one) => Math.exp(one - best))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const [ofEn = 0, ofVi = 0, ofId = 0, ofMs = 0, ofFil = 0] = powers.map((power) => power / total)
  return { en: ofEn, vi: ofVi, id: ofId, ms: ofMs, fil: ofFil }
}

/** Made when the first unknown word is met: a few thousand words are read. */
let spellings: Record<WordList, Spelling> | undefined

function createSpellings(): Record<WordList, Spelling> {
  const { en, loan, vi, id, ms, malay, fil } = languageWords
  return {
    en: learn(en),
    loan: learn(loan),
    vi: learn(vi),
    id: learn(id),
    ms: learn(ms),
    malay: learn(malay),
    fil: learn(fil),
  }
}

function learn(words: string): Spelling {
  const counts = new Uint16Array(runsOfThree + runsOfTwo)
  let total = 0
  for (const word of words.trim().split(/\s+/)) {
    eachRun(word, (run) => {
      counts[run] = (counts[run] ?? 0) + 1
      total += 1
    })
  }
  return { counts, total }
}

/** Half the logarithm of a word's chance under some lists; runs overlap, so each counts half. */
function mark(runs: readonly number[], lists: readonly Spelling[]): number {
  const total = lists.reduce((sum, list) => sum + list.total, 0) + unseen * differentRuns
  let sum = 0
  for (const run of runs) {
    let seen = unseen
    for (const { counts } of lists) seen += counts[run] ?? 0
    sum += Math.log(seen / total)
  }
  return sum / 2
}

function eachRun(word: string, take: (run: number) => void): void {
  let two = 0
  let one = 0
  for (let at = 0; at <= word.length; at += 1) {
    const letter = at < word.length ? toCode(word.charCodeAt(at)) : 0
    take(runsOfThree + ((one << letterBits) | letter))
    if (at > 0) take((two << (2 * letterBits)) | (one << letterBits) | letter)
    two = one
    one = letter
  }
}

function toCode(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : 27 + (code % 5)
}
