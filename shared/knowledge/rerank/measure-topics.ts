import type { IndexPart } from '../index-part.ts'
import type { Place } from '../measure-match.ts'
import type { QueryTerm } from '../read-query.ts'
import { markOf } from '../segment.ts'
import { termKey } from '../term-key.ts'
import { termKinds } from '../to-terms.ts'
import { getArticleTopics } from './article-topics.ts'
import { elsewhereTrade, shopTrade } from './topic-lines.ts'
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
  /** How far what it asks is a matter that few shops have an article on; the goods it is about left aside. */
  elsewhere: number
}

/** What a word counts that no topic knows: it may be the very thing that is asked about. */
const unknownWeights = { single: 1.8, other: 6 }

/** Finds the topics of a query's words, which name these goods. */
export function readTopics(terms: readonly QueryTerm[], goods: readonly string[] = []): QueryTopics {
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
  const nearness = sum.take()
  return { words, wordsOf, mass: Math.max(1, mass), nearness, elsewhere: readElsewhere(said, goods, nearness) }
}

/**
 * Of what the shop sells the name alone is no matter elsewhere, and of no goods where it is asked what every shop is
 * asked: 跑步机怎么退货 is answered by what holds for all.
 */
function readElsewhere(said: readonly QueryTerm[], goods: readonly string[], nearness: Nearness): number {
  if (nearness.trades[elsewhereTrade] === 0) return 0
  const left = isShopMatter(nearness) ? goods : []
  const asked = said.filter(({ term, isSubject }) => !isSubject && !left.some((name) => name.includes(term)))
  const table = getTopicTable()
  const sum = new TopicSum(table)
  for (const { term } of asked) {
    const word = table.words.get(termKey(term))
    if (word !== undefined) sum.add(word)
  }
  return sum.take().trades[elsewhereTrade]!
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

/** 保温杯能退吗 is answered by what holds for every product. */
export function isShopMatter({ trades }: Nearness): boolean {
  return trades.every((share, trade) => trade === elsewhereTrade || share <= trades[shopTrade]!)
}

/** How far the query is about what few shops have an article on, and this article is not: from 0 to 1. */
export function measureElsewhere({ segment }: IndexPart, place: Place, { elsewhere }: QueryTopics): number {
  return elsewhere === 0 ? 0 : elsewhere * (1 - getArticleTopics(segment, place.article).trades[elsewhereTrade]!)
}

function isHeld(segment: IndexPart['segment'], place: Place, { numbers }: QueryTerm): boolean {
  const number = numbers[place.part]!
  return number >= 0 && markOf(segment, number, place.article) > 0
}
