import { languageWords, type WordList } from './language-words.data.ts'

/** How likely each language is to spell a word so; the shares add up to one. */
export type SpellingShares = { en: number; vi: number; id: number; ms: number; fil: number }

/** Runs of letters seen in the words of one list, and how many there were. */
type Spelling = { counts: Map<string, number>; total: number }

const unseen = 0.4
const differentRuns = 4000

/** Guesses the language of a word that stands in no list from its runs of two and three letters. */
export function guessSpelling(word: string): SpellingShares {
  spellings ??= createSpellings()
  const { en, loan, vi, id, ms, malay, fil } = spellings
  const marks = [
    mark(word, [en, loan]),
    mark(word, [vi]),
    mark(word, [id, malay]),
    mark(word, [ms, malay]),
    mark(word, [fil]),
  ]
  const best = Math.max(...marks)
  const powers = marks.map((one) => Math.exp(one - best))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = powers.map((power) => power / total)
  return { en: a, vi: b, id: c, ms: d, fil: e }
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
  const counts = new Map<string, number>()
  let total = 0
  for (const word of words.trim().split(/\s+/)) {
    for (const run of runsOf(word)) counts.set(run, (counts.get(run) ?? 0) + 1)
    total += 2 * word.length + 1
  }
  return { counts, total }
}

/** Half the logarithm of a word's chance under some lists; runs overlap, so each counts half. */
function mark(word: string, lists: readonly Spelling[]): number {
  const total = lists.reduce((sum, list) => sum + list.total, 0) + unseen * differentRuns
  let sum = 0
  for (const run of runsOf(word)) {
    let seen = unseen
    for (const { counts } of lists) seen += counts.get(run) ?? 0
    sum += Math.log(seen / total)
  }
  return sum / 2
}

function runsOf(word: string): string[] {
  const padded = `^${word}$`
  const runs: string[] = []
  for (let at = 0; at + 2 <= padded.length; at += 1) {
    runs.push(padded.slice(at, at + 2))
    if (at + 3 <= padded.length) runs.push(padded.slice(at, at + 3))
  }
  return runs
}
