import { type IndexPart, rarityOf } from './index-part.ts'
import type { KnowledgeQuery } from './knowledge-index.ts'
import { countStrangers, findGoodsNames } from './rerank/count-strangers.ts'
import { isShopMatter, type QueryTopics, readTopics } from './rerank/measure-topics.ts'
import { termKey } from './term-key.ts'
import { findTerm } from './term-table.ts'
import { kindWeights, termKind, toSearchTerms } from './to-terms.ts'

/** Sharing the name of the goods says little: 帐篷能防弹吗 is not 帐篷怎么收. */
const subjectShare = 0.25

/** A term of a query. */
export interface QueryTerm {
  term: string
  kind: number
  /** What it is called in each part of the index; -1: not there. */
  numbers: readonly number[]
  /** How telling it is in a question, and in an answer. */
  rarity: number
  answerRarity: number
  /** The same times the weight of its kind. */
  weight: number
  answerWeight: number
  /** Part of the name of goods that the shop sells. */
  isSubject: boolean
}

/** A query taken apart once for all candidates. */
export interface ReadQuery {
  terms: QueryTerm[]
  /** By part of the index: what each of its terms counts that the query holds. */
  weightOf: readonly ReadonlyMap<number, number>[]
  /** What all terms count together. */
  mass: number
  /** What a term counts that no article asks with. */
  unseen: number
  /** Mean length of an article's questions, and of its answer. */
  questionLength: number
  answerLength: number
  topics: QueryTopics
  /** How many goods it names that nothing here mentions; none where it asks what every shop is asked. */
  strangers: number
}

/** Numbers the query's terms and weighs them; a term that no article holds weighs most. */
export function readQuery(parts: readonly IndexPart[], query: KnowledgeQuery): ReadQuery {
  const subjects = new Set((query.subjects ?? []).flatMap(toSearchTerms))
  const articleCount = sumOf(parts, ({ counts }) => counts.articleCount)
  const terms = [...new Set(toSearchTerms(queryText(query)))].map((term) =>
    readTerm(parts, term, { articleCount, isSubject: subjects.has(term) }),
  )
  const topics = readTopics(terms, findGoodsNames(query.text))
  return {
    terms,
    weightOf: parts.map((_, at) => new Map(terms.map(({ numbers, weight }) => [numbers[at]!, weight]))),
    mass: Math.max(
      1,
      terms.reduce((sum, { weight }) => sum + weight, 0),
    ),
    unseen: rarityOf(0, articleCount),
    topics,
    strangers: isShopMatter(topics.nearness) ? 0 : countStrangers(parts, query),
    questionLength: Math.max(1, sumOf(parts, ({ counts }) => counts.questionTotal) / articleCount),
    answerLength: Math.max(1, sumOf(parts, ({ counts }) => counts.answerTotal) / articleCount),
  }
}

function readTerm(
  parts: readonly IndexPart[],
  term: string,
  { articleCount, isSubject }: { articleCount: number; isSubject: boolean },
): QueryTerm {
  const share = isSubject ? subjectShare : 1
  const key = termKey(term)
  const numbers = parts.map(({ segment }) => findTerm(segment.table, key))
  const held = (list: 'askedIn' | 'answeredIn'): number =>
    sumOf(parts, ({ counts }, at) => (numbers[at]! < 0 ? 0 : counts[list][numbers[at]!]!))
  const rarity = rarityOf(held('askedIn'), articleCount) * share
  const answerRarity = rarityOf(held('answeredIn'), articleCount) * share
  const kind = termKind(term)
  const kindWeight = kindWeights[kind]!
  return {
    ...{ term, kind, numbers, rarity, answerRarity, isSubject },
    weight: rarity * kindWeight,
    answerWeight: answerRarity * kindWeight,
  }
}

function sumOf(parts: readonly IndexPart[], count: (part: IndexPart, at: number) => number): number {
  return parts.reduce((sum, part, at) => sum + count(part, at), 0)
}

/** A question of a few characters is searched together with the round before it. */
function queryText({ text, context }: KnowledgeQuery): string {
  if (context === undefined || [...text].length > 8) return text
  return `${text} ${context}`
}
