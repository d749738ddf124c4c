import { findUncovered, type Known } from './check-coverage.ts'
import type { Compared, DraftSign } from './draft-sign.ts'
import { factAt } from './fact-lexicon.ts'
import { findAddedClauses, findAddedSentences, findThinClauses } from './find-added-clauses.ts'
import { findNewColours, findNewFacts } from './find-new-facts.ts'
import { isSwapped } from './is-swapped.ts'

/** Signs of words that came and of words that went: facts by their class, other words by their length. */
export function compareWords({ own, said, known, told }: Compared): DraftSign[] {
  const [came, went] = [findNewFacts(said, known), findNewFacts(own, told, true)]
  const missed = new Set(went.filter(({ isNear }) => !isNear).map(({ kind }) => kind))
  const [runs, lost] = [findUncovered(said, known), findUncovered(own, told)]
  const isThing = (words: string): boolean => factAt(words, 0)?.kind.startsWith('goods') === true
  return [
    ...came.map(({ kind, isNear, word }) => fresh(`${isNear ? 'near' : 'new'}-${kind}`, word)),
    ...went.flatMap(({ kind, isNear, word }) => (isNear ? [] : [gone(`lost-${kind}`, word)])),
    ...came.flatMap(({ kind, isNear, word }) =>
      isNear || !missed.has(kind) ? [] : [{ sign: `pair-${kind}`, reason: 'exchanged' as const, words: word }],
    ),
    ...findNewColours(said, known).map((word) => fresh('colour', word)),
    ...runs.map(({ words }) => fresh(signOf('run', words, known), words)),
    ...lost.map(({ words }) => gone(signOf('gone', words, told), words)),
    // Goods are often called 它 or 这款: their name is not missed.
    ...findThinClauses(
      own,
      lost.filter(({ words }) => !isThing(words)),
    ).map(({ share, words }) => gone(`thin-${share}`, words)),
    ...runs.filter((run) => isSwapped(run, said, own)).map(({ words }) => fresh('swap', words)),
    ...findAddedSentences(said, known).map((words) => fresh('added-sentence', words)),
    ...findAddedClauses(said, runs, came).map(({ sign, words }) => fresh(sign, words)),
  ]
}

function fresh(sign: string, words: string): DraftSign {
  return { sign, reason: 'new-words', words }
}

function gone(sign: string, words: string): DraftSign {
  return { sign, reason: 'dropped', words }
}

/** New words by how long they are and whether a letter of theirs stands in the other text. */
function signOf(kind: string, words: string, other: Known): string {
  if (/^[a-z]/.test(words)) return `${kind}-latin`
  if (words.length === 1) return `${kind}-1`
  return [...words].some((letter) => other.chars.has(letter)) ? `${kind}-part` : `${kind}-${Math.min(words.length, 4)}`
}
