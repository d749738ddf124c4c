import { languageWords, type WordList } from './language-words.data.ts'

/** How likely each language is to spell a word so; the shares add up to one. */
export type SpellingShares = { en: number; vi: number; id: number; ms: number; fil: number }

const names = ['en', 'vi', 'id', 'ms', 'fil'] as const
const readings: Record<WordList, readonly (keyof SpellingShares)[]> = {
  en: ['en'],
  loan: ['en'],
  vi: ['vi'],
  id: ['id'],
  ms: ['ms'],
  malay: ['id', 'ms'],
  fil: ['fil'],
}
const unseen = 0.4
const longest = 24

/** Guesses the language of a word that stands in no list from its runs of two and three letters. */
export function guessSpelling(word: string): SpellingShares {
  const runs = [...runsOf(word.slice(0, longest))]
  const marks = names.map((_, at) => runs.reduce((sum, run) => sum + Math.log(share(run, at)), 0) / 2)
  const best = Math.max(...marks)
  const powers = marks.map((mark) => Math.exp(mark - best))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const [en = 0, vi = 0, id = 0, ms = 0, fil = 0] = powers.map((power) => power / total)
  return { en, vi, id, ms, fil }
}

const counts = new Map<string, number[]>()
const totals = names.map(() => 0)
for (const [list, words] of Object.entries(languageWords) as [WordList, string][]) {
  for (const word of words.trim().split(/\s+/)) for (const run of runsOf(word)) count(run, readings[list])
}

function count(run: string, languages: readonly (keyof SpellingShares)[]): void {
  const row = counts.get(run) ?? names.map(() => 0)
  for (const language of languages) {
    const at = names.indexOf(language)
    row[at] = (row[at] ?? 0) + 1
    totals[at] = (totals[at] ?? 0) + 1
  }
  counts.set(run, row)
}

function share(run: string, at: number): number {
  return ((counts.get(run)?.[at] ?? 0) + unseen) / ((totals[at] ?? 0) + unseen * 4000)
}

function* runsOf(word: string): Generator<string> {
  const padded = `^${word}$`
  for (let at = 0; at + 2 <= padded.length; at += 1) {
    yield padded.slice(at, at + 2)
    if (at + 3 <= padded.length) yield padded.slice(at, at + 3)
  }
}
