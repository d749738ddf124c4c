import { confidence, elsewhereOdds, matchWeights, nearly, strangerOdds } from './match-weights.data.ts'
import type { Measured } from './measure-match.ts'
import type { ReadQuery } from './read-query.ts'

/** How well an article answers, as the share of such matches that are right: from 0 to 1. */
export function scoreMatch(
  { measures, elsewhere }: Measured,
  { mass, unseen, strangers }: Pick<ReadQuery, 'mass' | 'unseen' | 'strangers'>,
): number {
  if (measures.every((value) => value === 0)) return 0
  const { slope, perWord, start, sureFrom, sureShare, caution } = confidence
  const rank = measures.reduce((sum, value, at) => sum + value * matchWeights[at]!, 0)
  const odds = slope * rank + perWord * Math.log(mass / unseen) + start - caution
  const tempered = odds <= sureFrom ? odds : sureFrom + (odds - sureFrom) * sureShare
  const nearness = toNearness(measures) - nearly.from
  const against = strangerOdds * Math.min(1, strangers) + elsewhereOdds * elsewhere
  return toShare(tempered + nearly.odds * Math.max(0, nearness) - against)
}

/** 1 when the query and the best question are the same; low when one is only a part of the other. */
function toNearness([, covered = 0, back = 0]: Float64Array): number {
  return covered + back === 0 ? 0 : (2 * covered * back) / (covered + back)
}

/** Odds on a logarithmic scale as a share. */
export function toShare(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
