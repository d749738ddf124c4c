import type { Segment } from '../segment.ts'
import { findTerm } from '../term-table.ts'
import { type Nearness, TopicSum } from './topic-sum.ts'
import { getTopicTable, type TopicTable, type TopicWord } from './topic-table.ts'

interface SegmentTopics {
  /** The topics as they were known then. */
  table: TopicTable
  /** The segment's terms that topics know. */
  words: ReadonlyMap<number, TopicWord>
  sum: TopicSum
  articles: (Nearness | undefined)[]
}

const known = new WeakMap<Segment, SegmentTopics>()

/** The topics that an article's questions are near to: read when it first becomes a candidate, kept with its segment. */
export function getArticleTopics(segment: Segment, article: number): Nearness {
  let topics = known.get(segment)
  if (topics === undefined || topics.table !== getTopicTable()) {
    topics = readSegment(segment)
    known.set(segment, topics)
  }
  const nearness = topics.articles[article] ?? readArticle(segment, topics, article)
  topics.articles[article] = nearness
  return nearness
}

function readSegment({ table, articleCount }: Segment): SegmentTopics {
  const topicTable = getTopicTable()
  const words = new Map<number, TopicWord>()
  for (const [key, word] of topicTable.words) {
    const term = findTerm(table, key)
    if (term >= 0) words.set(term, word)
  }
  return { table: topicTable, words, sum: new TopicSum(topicTable), articles: new Array<undefined>(articleCount) }
}

/** A word that several questions hold counts as often. */
function readArticle({ firstFields, fieldStarts, fieldTerms }: Segment, topics: SegmentTopics, article: number) {
  const end = fieldStarts[firstFields[article + 1]!]!
  for (let at = fieldStarts[firstFields[article]!]!; at < end; at += 1) {
    const word = topics.words.get(fieldTerms[at]!)
    if (word !== undefined) topics.sum.add(word)
  }
  return topics.sum.take()
}
