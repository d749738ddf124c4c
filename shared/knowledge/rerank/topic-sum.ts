import type { TopicTable, TopicWord } from './topic-table.ts'

/** The topics that a text is near to, and how near. */
export interface Nearness {
  /** Nearest first. */
  topics: Uint16Array
  /** Beside them, 1 for the first. */
  shares: Float32Array
  /** By trade: how much of it belongs there; a vector of length 1. */
  trades: Float32Array
}

const keptTopics = 12
/** Above 1: the nearest topic counts for more of the whole. */
const sharpness = 2

/** Adds up, word by word, which topics a text is near to. */
export class TopicSum {
  readonly #table: TopicTable
  readonly #sums: Float32Array
  #touched: number[] = []

  constructor(table: TopicTable) {
    this.#table = table
    this.#sums = new Float32Array(table.breadths.length)
  }

  add({ topics, weight }: TopicWord): void {
    const sums = this.#sums
    // By number: walking a typed array otherwise takes several times as long, and a character stands in many topics.
    for (let at = 0; at < topics.length; at += 1) {
      const topic = topics[at]!
      if (sums[topic] === 0) this.#touched.push(topic)
      sums[topic]! += weight
    }
  }

  /** What was added up, and begins anew. */
  take(): Nearness {
    for (const topic of this.#touched) this.#sums[topic]! /= this.#table.breadths[topic]!
    const topics = this.#nearest()
    const first = topics.length === 0 ? 1 : this.#sums[topics[0]!]!
    const shares = Float32Array.from(topics, (topic) => (this.#sums[topic]! / first) ** sharpness)
    for (const topic of this.#touched) this.#sums[topic] = 0
    this.#touched = []
    return { topics: Uint16Array.from(topics), shares, trades: this.#tradesOf(topics, shares) }
  }

  #nearest(): number[] {
    const best: number[] = []
    for (const topic of this.#touched) {
      const sum = this.#sums[topic]!
      if (best.length === keptTopics && sum <= this.#sums[best.at(-1)!]!) continue
      let at = Math.min(best.length, keptTopics - 1)
      while (at > 0 && this.#sums[best[at - 1]!]! < sum) {
        best[at] = best[at - 1]!
        at -= 1
      }
      best[at] = topic
    }
    return best
  }

  #tradesOf(topics: readonly number[], shares: Float32Array): Float32Array {
    const trades = new Float32Array(this.#table.tradeCount)
    for (const [at, topic] of topics.entries()) trades[this.#table.trades[topic]!]! += shares[at]!
    const length = Math.hypot(...trades) || 1
    return trades.map((share) => share / length)
  }
}
