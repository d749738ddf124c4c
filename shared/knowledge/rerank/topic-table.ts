import { termKey } from '../term-key.ts'
import { isHan, toTerms } from '../to-terms.ts'
import { topicsByTrade } from './topic-lines.ts'

/** A word of the topics: in which of them it stands, and how telling it is. */
export interface TopicWord {
  topics: Uint16Array
  weight: number
}

/** All topics by their words. */
export interface TopicTable {
  /** Under the key of the term. */
  words: ReadonlyMap<number, TopicWord>
  /** By topic: what its sum is divided by, so that a topic of many words is not near to everything. */
  breadths: Float32Array
  /** By topic: its trade. */
  trades: Uint8Array
  tradeCount: number
}

/** One character says less than a pair. */
const singleShare = 0.3
/** How much of a topic's breadth does not depend on how many words it has. */
const breadthBase = 0.6

let learned: readonly (readonly string[])[] = []
let known: readonly (readonly string[])[] = topicsByTrade
let table: TopicTable | undefined

/** The topics of all trades; the table is made when it is first asked for. */
export function getTopicTable(): TopicTable {
  table ??= createTopicTable(known)
  return table
}

/** From now on the topics know these words too, trade by trade, in every index of this thread. */
export function learnTopics(more: readonly (readonly string[])[]): void {
  if (more === learned) return
  learned = more
  known = topicsByTrade.map((lines, trade) => joinLines(lines, more[trade] ?? []))
  table = undefined
}

/** Each line for the topic in its place, the last for the last; where there are no topics yet they are the lines. */
function joinLines(lines: readonly string[], added: readonly string[]): readonly string[] {
  if (lines.length === 0) return added
  const first = lines.length - added.length
  return lines.map((line, at) => (added[at - first] ? `${line} ${added[at - first]}` : line))
}

/** The table over topics by trade; each topic is a line of words. */
export function createTopicTable(byTrade: readonly (readonly string[])[]): TopicTable {
  const lines = byTrade.flat()
  const holders = findHolders(lines)
  const masses = new Float32Array(lines.length)
  const words = new Map<number, TopicWord>()
  for (const [term, topics] of holders) {
    const rarity = Math.log(1 + lines.length / topics.length)
    const weight = rarity * (isHan(term) && term.length === 1 ? singleShare : 1)
    words.set(termKey(term), { topics: Uint16Array.from(topics), weight })
    for (const topic of topics) masses[topic]! += weight
  }
  const mean = masses.reduce((sum, mass) => sum + mass, 0) / Math.max(1, lines.length)
  return {
    words,
    breadths: masses.map((mass) => Math.sqrt(breadthBase + ((1 - breadthBase) * mass) / mean)),
    trades: Uint8Array.from(byTrade.flatMap((own, trade) => own.map(() => trade))),
    tradeCount: byTrade.length,
  }
}

function findHolders(lines: readonly string[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [topic, line] of lines.entries()) {
    for (const term of new Set(toTerms(line))) {
      const topics = holders.get(term)
      if (topics === undefined) holders.set(term, [topic])
      else topics.push(topic)
    }
  }
  return holders
}
