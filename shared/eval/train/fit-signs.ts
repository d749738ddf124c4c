import { type SignParts, scoreParts } from '../../replies/checks/draft/weigh-signs.ts'

/** One judged draft: how often each sign stands in each of its parts, and whether it is unfaithful. */
export interface SignRow {
  parts: SignParts
  isBad: boolean
}

/** What each sign is worth, and what no sign at all is. */
export interface SignFit {
  bias: number
  weights: Map<string, number>
}

const rounds = 300
const rate = 0.1
const biasRate = 2
const pull = 0.003
const trusted =
  /^(?:order|allowed|colour|we-do|short|agent|side-|pair-|new-(?:goods|carrier|channel|contact|colour|place|material|party|gift|extra|promise|safety|policy|quality|pay|who|all|when)|name|left-out|claim-|limit|exchanged|astray|(?:tight|part|free)-opposite$|denial-(?:turned|flipped|lone)|lost-(?:policy|contact|channel|carrier|place|colour|when|gift)|mistimed)/
const worthOfTrusted = 1.2
const worthOfOthers = 0.05

/** What a sign is worth before anything is learned: a named change much, a new word little. */
export function priorOf(sign: string): number {
  return trusted.test(sign) ? worthOfTrusted : worthOfOthers
}

/** Logistic regression whose weights never fall below nothing: no sign speaks for a draft. Each is pulled to its prior. */
export function fitSigns(rows: readonly SignRow[]): SignFit {
  const signs = [
    ...new Set(rows.flatMap(({ parts }) => [...parts.values()].flatMap((counts) => [...counts.keys()]))),
  ].sort()
  const fit: SignFit = { bias: -2, weights: new Map(signs.map((sign) => [sign, priorOf(sign)])) }
  const seen = new Map<string, number>()
  for (let round = 0; round < rounds; round += 1) {
    const { slopes, slope } = slopesOf(rows, fit)
    fit.bias -= biasRate * slope
    for (const sign of signs) {
      const old = fit.weights.get(sign) ?? 0
      const step = (slopes.get(sign) ?? 0) + pull * (old - priorOf(sign))
      const sum = (seen.get(sign) ?? 1e-6) + step * step
      seen.set(sign, sum)
      fit.weights.set(sign, Math.max(0, old - (rate * step) / Math.sqrt(sum)))
    }
  }
  return fit
}

/** What the signs of a row are worth together. */
export function scoreSigns({ parts }: SignRow, { bias, weights }: SignFit): number {
  return bias + scoreParts(parts, (sign) => weights.get(sign) ?? priorOf(sign)).sum
}

function slopesOf(rows: readonly SignRow[], fit: SignFit): { slopes: Map<string, number>; slope: number } {
  const slopes = new Map<string, number>()
  let slope = 0
  for (const { parts, isBad } of rows) {
    const { sum, shares } = scoreParts(parts, (sign) => fit.weights.get(sign) ?? priorOf(sign))
    const error = (1 / (1 + Math.exp(-fit.bias - sum)) - Number(isBad)) / rows.length
    slope += error
    for (const [name, counts] of parts)
      for (const [sign, count] of counts)
        slopes.set(sign, (slopes.get(sign) ?? 0) + error * count * (shares.get(name) ?? 0))
  }
  return { slopes, slope }
}
