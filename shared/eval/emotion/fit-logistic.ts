import { shuffled } from '../../intents/random.ts'

/** One training text: feature rows, their values, and on which side it stands. */
export type Case = { rows: Int32Array; values: Float32Array; isPositive: boolean }

/** A weight for every feature row, and the bias. */
export type LogisticFit = { weights: Float64Array; bias: number }

const passes = 20
const newtonSteps = 8
const precision = 1e-6

/**
 * Two-sided logistic regression with squared-length penalty, solved exactly enough by coordinate descent on the dual
 * (Yu, Huang, Lin 2011). `cost` weighs errors against the penalty. The same cases and random give the same weights.
 */
export function fitLogistic(
  cases: readonly Case[],
  options: { features: number; cost: number; random: () => number },
): LogisticFit {
  const { features, cost, random } = options
  const fit: LogisticFit = { weights: new Float64Array(features), bias: 0 }
  const shares = new Float64Array(cases.length).fill(cost * 0.001)
  const lengths = Float64Array.from(cases, ({ values }) => values.reduce((sum, value) => sum + value * value, 1))
  for (const [at, one] of cases.entries()) move(fit, one, (shares[at] as number) * sideOf(one))
  const order = [...cases.keys()]
  for (let pass = 0; pass < passes; pass += 1) {
    for (const at of shuffled(order, random)) {
      const one = cases[at] as Case
      const before = shares[at] as number
      const after = bestShare(before, { margin: sideOf(one) * score(fit, one), length: lengths[at] as number, cost })
      shares[at] = after
      if (after !== before) move(fit, one, (after - before) * sideOf(one))
    }
  }
  return fit
}

function sideOf({ isPositive }: Case): number {
  return isPositive ? 1 : -1
}

function score(fit: LogisticFit, { rows, values }: Case): number {
  let sum = fit.bias
  for (let at = 0; at < rows.length; at += 1) {
    sum += (fit.weights[rows[at] as number] as number) * (values[at] as number)
  }
  return sum
}

function move(fit: LogisticFit, { rows, values }: Case, step: number): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number
    fit.weights[row] = (fit.weights[row] as number) + step * (values[at] as number)
  }
  fit.bias += step
}

/** Newton's method for one case's share between 0 and `cost`. */
function bestShare(before: number, at: { margin: number; length: number; cost: number }): number {
  let share = before
  for (let step = 0; step < newtonSteps; step += 1) {
    const slope = at.length * (share - before) + at.margin + Math.log(share / (at.cost - share))
    const bend = at.length + at.cost / (share * (at.cost - share))
    let next = share - slope / bend
    if (next <= 0) next = share * 0.1
    if (next >= at.cost) next = at.cost - (at.cost - share) * 0.1
    const isClose = Math.abs(next - share) < precision * at.cost
    share = next
    if (isClose) break
  }
  return share
}
