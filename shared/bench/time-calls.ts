import { percentile } from '../eval/label-scores.ts'

/** How long calls took, in milliseconds. */
export interface CallTimes {
  /** Every single call: also holds collections of garbage and whatever else this machine did meanwhile. */
  every: number[]
  /** Each input's own median over the rounds: what the code costs. */
  typical: number[]
}

/** Calls `work` with every input, round after round, after a warm-up in which the engine compiles it. */
export function timeCalls<T>(inputs: T[], rounds: number, work: (input: T) => unknown): CallTimes {
  for (let turn = 0; turn < Math.max(3000, inputs.length) && turn < inputs.length * 3; turn += 1)
    work(inputs[turn % inputs.length]!)
  const byInput = inputs.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, input] of inputs.entries()) {
      const from = performance.now()
      work(input)
      byInput[at]!.push(performance.now() - from)
    }
  }
  return { every: byInput.flat(), typical: byInput.map((times) => percentile(times, 0.5)) }
}
