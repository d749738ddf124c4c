/** `hits` among `total`: one side of a comparison. */
export type Sample = { hits: number; total: number }

/** How likely a difference at least this large is by chance, and by which test. */
export type Difference = { pValue: number; method: 'two-proportion' | 'fisher' }

/** Below this expected count in any of the four cells the normal approximation does not hold (Cochran's rule). */
const smallestExpected = 5

/**
 * Two-sided test of whether two shares differ: the pooled two-proportion z-test, or Fisher's exact test where a cell is
 * expected to hold fewer than five. W. G. Cochran, "Some Methods for Strengthening the Common χ² Tests", Biometrics 10
 * (1954), 417–451 gives the rule; NIST/SEMATECH e-Handbook of Statistical Methods, section 7.3.3, the z-test.
 */
export function testDifference(a: Sample, b: Sample): Difference {
  const total = a.total + b.total
  const hits = a.hits + b.hits
  const smallest = (Math.min(a.total, b.total) * Math.min(hits, total - hits)) / Math.max(1, total)
  if (smallest < smallestExpected) return { pValue: fisherExact(a, b), method: 'fisher' }
  return { pValue: twoProportion(a, b), method: 'two-proportion' }
}

/** z = (p₁ − p₂) / √(p(1 − p)(1/n₁ + 1/n₂)) with the pooled share p; two-sided. */
function twoProportion(a: Sample, b: Sample): number {
  const pooled = (a.hits + b.hits) / (a.total + b.total)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.total + 1 / b.total))
  const z = (a.hits / a.total - b.hits / b.total) / error
  return Math.min(1, complementaryError(Math.abs(z) / Math.SQRT2))
}

/**
 * The sum of the hypergeometric probabilities of all tables with the same margins that are no likelier than this one.
 * R. A. Fisher, "On the Interpretation of χ² from Contingency Tables", JRSS 85 (1922), 87–94; two-sided as in R.
 */
function fisherExact(a: Sample, b: Sample): number {
  const hits = a.hits + b.hits
  const constant = logChoose(a.total + b.total, hits)
  const probability = (x: number) => Math.exp(logChoose(a.total, x) + logChoose(b.total, hits - x) - constant)
  const seen = probability(a.hits)
  let sum = 0
  for (let x = Math.max(0, hits - b.total); x <= Math.min(a.total, hits); x += 1) {
    const one = probability(x)
    // Equal tables differ in the last digits; R uses the same tolerance.
    if (one <= seen * (1 + 1e-7)) sum += one
  }
  return Math.min(1, sum)
}

function logChoose(from: number, take: number): number {
  return logFactorial(from) - logFactorial(take) - logFactorial(from - take)
}

/** Exact sums up to 30, Stirling's series above: off by less than 1e-12 there. */
function logFactorial(n: number): number {
  if (n <= 30) {
    let sum = 0
    for (let i = 2; i <= n; i += 1) sum += Math.log(i)
    return sum
  }
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5)
}

/**
 * erfc for x ≥ 0, relative error under 1.2e-7 everywhere: W. H. Press et al., "Numerical Recipes in C", 2nd edition
 * (1992), section 6.2, the Chebyshev fit of erfcc.
 */
function complementaryError(x: number): number {
  const t = 1 / (1 + 0.5 * x)
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ]
  const fit = terms.reduceRight((sum, term) => sum * t + term, 0)
  return t * Math.exp(-x * x + fit)
}
