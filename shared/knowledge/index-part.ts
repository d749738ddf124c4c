import type { FeedArticle } from '../protocol/article.ts'
import { answersIn, questionsIn, type Segment } from './segment.ts'
import { findTerm } from './term-table.ts'

/** What the articles of a segment hold of each term, and of terms in all. */
export interface TermCounts {
  /** By term: how many articles ask with it, how many answer with it. */
  askedIn: Uint32Array
  answeredIn: Uint32Array
  /** By article: how many terms its questions and its answer hold. */
  questionLengths: Float32Array
  answerLengths: Float32Array
  /** Both lengths over all articles. */
  questionTotal: number
  answerTotal: number
}

/** A segment with the articles it was built from. An index has two: the large one, and a small one beside it for edits. */
export interface IndexPart {
  segment: Segment
  counts: TermCounts
  /** Article number → article. */
  articles: FeedArticle[]
  /** Where an article that is not dead stands. */
  numbers: ReadonlyMap<string, number>
  /** 1 for an article that was removed or stands in the other part in newer words. */
  dead: Uint8Array
  deadCount: number
  /** By term: how telling it is in a question. */
  rarities: Float32Array
  /** Room for the scores of one search; nothing is kept in it. */
  scores: Float32Array
}

/** How telling a term is that so many of all articles hold. */
export function rarityOf(holders: number, articleCount: number): number {
  return Math.log(1 + (Math.max(0, articleCount - holders) + 0.5) / (holders + 0.5))
}

/** Makes a segment searchable. `larger`: the part whose articles count too when a term's rarity is judged. */
export function createPart(segment: Segment, articles: FeedArticle[], larger?: IndexPart): IndexPart {
  const counts = countTerms(segment)
  return {
    ...{ segment, counts, articles },
    numbers: new Map(articles.map(({ id }, at) => [id, at])),
    dead: new Uint8Array(articles.length),
    deadCount: 0,
    rarities: judgeRarity(segment, counts, larger),
    scores: new Float32Array(articles.length),
  }
}

/** The same part without some of its articles; ids it does not hold are passed over. */
export function withoutArticles(part: IndexPart, ids: Iterable<string>): IndexPart {
  const dead = part.dead.slice()
  let deadCount = part.deadCount
  for (const id of ids) {
    const at = part.numbers.get(id)
    if (at === undefined || dead[at] === 1) continue
    dead[at] = 1
    deadCount += 1
  }
  return deadCount === part.deadCount ? part : { ...part, dead, deadCount }
}

/** The number of an article that is still alive here, or -1. */
export function findArticle({ numbers, dead }: IndexPart, id: string): number {
  const at = numbers.get(id)
  return at === undefined || dead[at] === 1 ? -1 : at
}

function countTerms({ articleCount, starts, postings, marks }: Segment): TermCounts {
  const termCount = starts.length - 1
  const counts = {
    askedIn: new Uint32Array(termCount),
    answeredIn: new Uint32Array(termCount),
    questionLengths: new Float32Array(articleCount),
    answerLengths: new Float32Array(articleCount),
    questionTotal: 0,
    answerTotal: 0,
  }
  for (let term = 0; term < termCount; term += 1) {
    for (let at = starts[term]!; at < starts[term + 1]!; at += 1) {
      const article = postings[at]!
      const [asked, answered] = [questionsIn(marks[at]!), answersIn(marks[at]!)]
      if (asked > 0) counts.askedIn[term]! += 1
      if (answered > 0) counts.answeredIn[term]! += 1
      counts.questionLengths[article]! += asked
      counts.answerLengths[article]! += answered
      counts.questionTotal += asked
      counts.answerTotal += answered
    }
  }
  return counts
}

function judgeRarity(
  { table, articleCount }: Segment,
  counts: TermCounts,
  larger: IndexPart | undefined,
): Float32Array {
  const all = articleCount + (larger?.segment.articleCount ?? 0)
  return Float32Array.from(table.keys, (key, term) => {
    const there = larger === undefined ? -1 : findTerm(larger.segment.table, key)
    return rarityOf(counts.askedIn[term]! + (there < 0 ? 0 : larger!.counts.askedIn[there]!), all)
  })
}
