import type { IndexPart } from './index-part.ts'
import type { ReadQuery } from './read-query.ts'
import { measureElsewhere, measureTopics, topicMeasureNames } from './rerank/measure-topics.ts'
import { answersIn, markOf, questionsIn, type Segment } from './segment.ts'
import { kindWeights } from './to-terms.ts'

/** An article by its place in a part of the index. */
export interface Place {
  part: number
  article: number
}

/** What is measured of a match, in the order of `matchWeights`; per kind of term where it says so (six of them). */
export const measureNames = [
  ...['best', 'covered', 'back'],
  ...['asked', 'often', 'answered'].flatMap((name) =>
    Array.from({ length: kindWeights.length }, (_, at) => `${name}${at}`),
  ),
  ...['bm25', 'answerBm25', 'held'],
  ...topicMeasureNames,
]

/** The measures of one article against one query, and the field (a question, or the title) that is most like it. */
export interface Measured {
  measures: Float64Array
  field: number
  /** How far the query is about a matter that has its answer elsewhere (`measureElsewhere`). */
  elsewhere: number
}

const saturation = 1.2
const lengthShare = 0.6
const [askedAt, oftenAt, answeredAt, sumsAt, topicsAt] = [3, 9, 15, 21, 24]

/** How an article's questions and its answer match the query: by the best single field, and by all of them together. */
export function measureMatch(parts: readonly IndexPart[], place: Place, query: ReadQuery): Measured {
  const part = parts[place.part]!
  const { field, best, covered, back } = findBestField(part, place, query)
  const measures = new Float64Array(measureNames.length)
  measures.set([best, covered, back])
  const fieldCount = part.segment.firstFields[place.article + 1]! - part.segment.firstFields[place.article]!
  const norm = normOf(part.counts.questionLengths[place.article]! / query.questionLength)
  const answerNorm = normOf(part.counts.answerLengths[place.article]! / query.answerLength)
  for (const { kind, numbers, rarity, answerRarity, weight, answerWeight } of query.terms) {
    const mark = numbers[place.part]! < 0 ? 0 : markOf(part.segment, numbers[place.part]!, place.article)
    if (mark === 0) continue
    const [asked, answered] = [questionsIn(mark), answersIn(mark)]
    if (asked > 0) measures[askedAt + kind]! += rarity
    measures[oftenAt + kind]! += (rarity * asked) / fieldCount
    if (answered > 0) measures[answeredAt + kind]! += answerRarity
    measures[sumsAt]! += saturate(asked, norm) * weight
    measures[sumsAt + 1]! += saturate(answered, answerNorm) * answerWeight
    measures[sumsAt + 2]! += weight
  }
  for (let at = askedAt; at < topicsAt; at += 1) measures[at]! /= query.mass
  measures.set(measureTopics(part, place, query.topics), topicsAt)
  return { measures, field, elsewhere: measureElsewhere(part, place, query.topics) }
}

function normOf(length: number): number {
  return saturation * (1 - lengthShare + lengthShare * length)
}

function saturate(count: number, norm: number): number {
  return (count * (saturation + 1)) / (count + norm)
}

function findBestField({ segment, rarities }: IndexPart, { part, article }: Place, query: ReadQuery) {
  const { mass } = query
  const weightOf = query.weightOf[part]!
  const found = { field: segment.firstFields[article]!, best: 0, covered: 0, back: 0 }
  for (let field = segment.firstFields[article]!; field < segment.firstFields[article + 1]!; field += 1) {
    const { common, own } = compare(segment, rarities, { field, weightOf })
    if (common === 0) continue
    const likeness = (common / mass + common / own) / 2
    if (likeness <= found.best) continue
    Object.assign(found, { field, best: likeness, covered: common / mass, back: common / own })
  }
  return found
}

/** What a field counts in all, and what of it the query holds. */
function compare(
  { kinds, fieldStarts, fieldTerms }: Segment,
  rarities: Float32Array,
  { field, weightOf }: { field: number; weightOf: ReadonlyMap<number, number> },
): { common: number; own: number } {
  let common = 0
  let own = 0
  for (let at = fieldStarts[field]!; at < fieldStarts[field + 1]!; at += 1) {
    const term = fieldTerms[at]!
    const weight = weightOf.get(term)
    own += weight ?? rarities[term]! * kindWeights[kinds[term]!]!
    common += weight ?? 0
  }
  return { common, own }
}
