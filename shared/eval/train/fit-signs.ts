/** One judged draft: how often each sign stands in it, and whether it is unfaithful. */
export interface SignRow {
  counts: ReadonlyMap<string, number>
  isBad: boolean
}

/** What each sign is worth, and what no sign at all is. */
export interface SignFit {
  bias: number
  weights: Map<string, number>
}

const rounds = 400
const rate = 0.1
const biasRate = 2
const pull = 0.003
const trusted =
  /^(?:order|allowed|colour|we-do|short|agent|side-|pair-|new-(?:goods|carrier|channel|contact|colour|place|material|party|gift|extra|promise|safety|policy|quality|pay|who|all|when)|name|left-out|claim-|limit|exchanged|denial-(?:turned|flipped|lone)|lost-(?:policy|contact|channel|carrier|place|colour|when|gift)|mistimed)/
const worthOfTrusted = 1.8
const worthOfOthers = 0.2

/** What a sign is worth before anything is learned: a named change much, a new word little. */
export function priorOf(sign: string): number {
  return trusted.test(sign) ? worthOfTrusted : worthOfOthers
}

/** Logistic regression whose weights never fall below nothing: no sign speaks for a draft. Each is pulled to its prior. */
export function fitSigns(rows: readonly SignRow[]): SignFit {
  const signs = [...new Set(rows.flatMap(({ counts }) => [...counts.keys()]))].sort()
  const fit: SignFit = { bias: -1, weights: new Map(signs.map((sign) => [sign, priorOf(sign)])) }
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
export function scoreSigns({ counts }: SignRow, { bias, weights }: SignFit): number {
  let sum = bias
  for (const [sign, count] of counts) sum += (weights.get(sign) ?? priorOf(sign)) * count
  return sum
}

function slopesOf(rows: readonly SignRow[], fit: SignFit): { slopes: Map<string, number>; slope: number } {
  const slopes = new Map<string, number>()
  let slope = 0
  for (const row of rows) {
    const error = (1 / (1 + Math.exp(-scoreSigns(row, fit))) - Number(row.isBad)) / rows.length
    slope += error
    for (const [sign, count] of row.counts) slopes.set(sign, (slopes.get(sign) ?? 0) + error * count)
  }
  return { slopes, slope }
}
