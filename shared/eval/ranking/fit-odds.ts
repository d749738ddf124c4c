import type { Match } from './collect-matches.ts'
import { descend } from './fit-ranks.ts'

/** What makes a first article likelier to be right, on a logarithmic scale of odds. */
export interface Odds {
  slope: number
  perWord: number
  start: number
}

const usualRank = 10

/** How the rank of the first candidate and the length of the question tell whether it answers (logistic regression). */
export function fitOdds(matches: readonly Match[], weights: readonly number[]): Odds {
  const tops = matches.flatMap(({ candidates, words, share }) => {
    const ranked = candidates.map(({ measures, isRight }) => ({ rank: rankOf(measures, weights), isRight }))
    const top = ranked.sort((a, b) => b.rank - a.rank)[0]
    return top === undefined ? [] : [{ ...top, share, row: [top.rank / usualRank, Math.log(words + 0.01), 1] }]
  })
  const total = tops.reduce((sum, { share }) => sum + share, 0)
  const [slope = 0, perWord = 0, start = 0] = descend(3, (fitted) => {
    const gradient = new Float64Array(3)
    for (const { row, isRight, share } of tops) {
      const odds = row.reduce((sum, value, at) => sum + value * fitted[at]!, 0)
      const miss = 1 / (1 + Math.exp(-odds)) - Number(isRight)
      for (const [at, value] of row.entries()) gradient[at]! += (share / total) * miss * value
    }
    return gradient
  })
  return { slope: slope / usualRank, perWord, start }
}

function rankOf(measures: Float64Array, weights: readonly number[]): number {
  return measures.reduce((sum, value, at) => sum + value * weights[at]!, 0)
}
