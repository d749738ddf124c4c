import { SegmentBuilder } from './build-segment.ts'
import type { SearchedTexts } from './searched-texts.ts'
import { answersIn, questionsIn, type Segment } from './segment.ts'
import { findTerm } from './term-table.ts'

/** What the articles of a segment hold of each term, and of terms in all. Dead ones count nowhere. */
export interface TermCounts {
  articleCount: number
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

/** Counts a segment but for its dead articles (1 for each). */
export function countTerms({ articleCount, starts, postings, marks }: Segment, dead: Uint8Array): TermCounts {
  const termCount = starts.length - 1
  const counts = {
    articleCount: dead.reduce((alive, isDead) => alive - isDead, articleCount),
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
      if (dead[article] === 1) continue
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

/** The counts without these articles of theirs, which are read once more: that is cheaper than to look through all. */
export function countWithout(
  { table }: Segment,
  old: TermCounts,
  { numbers, texts }: { numbers: number[]; texts: SearchedTexts[] },
): TermCounts {
  const counts = { ...old, askedIn: old.askedIn.slice(), answeredIn: old.answeredIn.slice() }
  const builder = new SegmentBuilder()
  for (const text of texts) builder.add(text)
  const gone = builder.finish()
  const held = countTerms(gone, new Uint8Array(texts.length))
  for (const [term, key] of gone.table.keys.entries()) {
    const at = findTerm(table, key)
    counts.askedIn[at]! -= held.askedIn[term]!
    counts.answeredIn[at]! -= held.answeredIn[term]!
  }
  counts.articleCount -= numbers.length
  for (const number of numbers) {
    counts.questionTotal -= counts.questionLengths[number]!
    counts.answerTotal -= counts.answerLengths[number]!
  }
  return counts
}
