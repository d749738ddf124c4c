import type { IndexPart } from '../index-part.ts'
import type { Place } from '../measure-match.ts'
import type { QueryTerm } from '../read-query.ts'
import { markOf } from '../segment.ts'
import { termKey } from '../term-key.ts'
import { termKinds } from '../to-terms.ts'
import { getArticleTopics } from './article-topics.ts'
import { type Nearness, TopicSum } from './topic-sum.ts'
import { getTopicTable } from './topic-table.ts'

/** What is measured of the topics of a query and an article, in this order. */
export const topicMeasureNames = ['near', 'nearPairs', 'nearSum', 'sameTrade']

/** A query's words as the topics know them. */
export interface QueryTopics {
  words: { term: QueryTerm; weight: number }[]
  /** By topic: which of these words stand in it. */
  wordsOf: ReadonlyMap<number, readonly number[]>
  /** What all words count together. */
  mass: number
  nearness: Nearness
}

/** What a word counts that no topic knows: it may be the very thing that is asked about. */
const unknownWeights = { single: 1.8, other: 6 }

/** Finds the topics of a query's words. */
export function readTopics(terms: readonly QueryTerm[]): QueryTopics {
  const table = getTopicTable()
  const sum = new TopicSum(table)
  const wordsOf = new Map<number, number[]>()
  const said = terms.filter(({ kind }) => kind < termKinds.meaning)
  const words = said.map((term, at) => {
    const word = table.words.get(termKey(term.term))
    if (word === undefined)
      return { term, weight: term.kind === termKinds.single ? unknownWeights.single : unknownWeights.other }
    sum.add(word)
    for (const topic of word.topics) {
      const list = wordsOf.get(topic)
      if (list === undefined) wordsOf.set(topic, [at])
      else list.push(at)
    }
    return { term, weight: word.weight }
  })
  const mass = words.reduce((all, { weight }) => all + weight, 0)
  return { words, wordsOf, mass: Math.max(1, mass), nearness: sum.take() }
}

/**
 * Of the query's words that the article does not hold, how much its topics hold: by the nearest of them (all words, and
 * those of two characters or more), and by all; and how far both are of one trade. 掉一肩雪花 shares nothing with 头屑
 * but its topic.
 */
export function measureTopics({ segment }: IndexPart, place: Place, query: QueryTopics): number[] {
  const { topics, shares, trades } = getArticleTopics(segment, place.article)
  const most = new Float32Array(query.words.length)
  const sums = new Float32Array(query.words.length)
  for (let at = 0; at < topics.length; at += 1) {
    for (const word of query.wordsOf.get(topics[at]!) ?? []) {
      most[word] = Math.max(most[word]!, shares[at]!)
      sums[word]! += shares[at]!
    }
  }
  let [near, nearPairs, nearSum, sameTrade] = [0, 0, 0, 0]
  for (const [at, { term, weight }] of query.words.entries()) {
    if (most[at] === 0 || isHeld(segment, place, term)) continue
    near += weight * most[at]!
    if (term.kind !== termKinds.single) nearPairs += weight * most[at]!
    nearSum += weight * Math.log(1 + sums[at]!)
  }
  for (let trade = 0; trade < trades.length; trade += 1) sameTrade += trades[trade]! * query.nearness.trades[trade]!
  return [near / query.mass, nearPairs / query.mass, nearSum / query.mass, sameTrade]
}

function isHeld(segment: IndexPart['segment'], place: Place, { numbers }: QueryTerm): boolean {
  const number = numbers[place.part]!
  return number >= 0 && markOf(segment, number, place.article) > 0
}
