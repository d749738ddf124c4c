import { expect, test } from 'vitest'
import { createMean, isLast } from './descend.ts'

/** The mean of one weight that is 1 after the first round, 2 after the second, and so on. */
function meanAfter(epochs: number): number {
  const mean = createMean(1, epochs)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    if (isLast(epoch, epochs)) mean.add({ weights: Float32Array.of(epoch + 1), seen: Float32Array.of(1) })
  }
  return mean.weights[0] as number
}

test.each([
  [1, 1],
  [2, 1.5],
  [3, 2],
  [7, 6],
])('of %i rounds the weights are the mean of the last three at most: %d', (epochs, mean) => {
  expect(meanAfter(epochs)).toBeCloseTo(mean, 5)
})
