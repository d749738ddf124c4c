import type { FeedLearned, QuestionGroup } from '../../protocol/learned-ranking.ts'
import type { Passage } from '../knowledge-index.ts'
import { findQuestionGroup } from './find-question-group.ts'

/** A score of 0 or 1 has no odds. */
const surest = 1e-6

/**
 * Passages of one query with what the shop's shoppers taught about questions like it: the odds of each article move by
 * what was learned of it there, and the order with them. Notices in force stay as they are and where they are. The same
 * on a device and at the edge; without anything learned the very passages that were given.
 */
export function rerankLearned(passages: Passage[], learned: FeedLearned | undefined): Passage[] {
  const group = learned === undefined || learned.groups.length === 0 ? null : findQuestionGroup(passages)
  const weights = group === null ? null : weightsOf(learned, group)
  if (weights === null || !passages.some(({ article }) => weights.has(article.id))) return passages
  const isMoved = ({ article }: Passage): boolean => weights.has(article.id) && article.layer !== 'emergency'
  // Between the others the order stays: it knows of notices, products and campaigns too.
  const ordered = passages.filter((passage) => !isMoved(passage))
  for (const passage of passages.filter(isMoved).map((one) => move(one, weights.get(one.article.id) ?? 0))) {
    const at = ordered.findIndex(({ article, score }) => article.layer !== 'emergency' && score < passage.score)
    ordered.splice(at < 0 ? ordered.length : at, 0, passage)
  }
  return ordered
}

/** What was learned of one article for the question that these passages were found for; 0: nothing. */
export function getLearnedWeight(
  learned: FeedLearned | undefined,
  passages: readonly Passage[],
  articleId: string,
): number {
  const group = learned === undefined || learned.groups.length === 0 ? null : findQuestionGroup(passages)
  return (group === null ? undefined : weightsOf(learned, group)?.get(articleId)) ?? 0
}

function weightsOf(learned: FeedLearned | undefined, { articleId, mark }: QuestionGroup): Map<string, number> | null {
  const found = learned?.groups.find(({ of }) => of.articleId === articleId && of.mark === mark)
  return found === undefined ? null : new Map(found.weights)
}

function move(passage: Passage, weight: number): Passage {
  const share = Math.min(1 - surest, Math.max(surest, passage.score))
  const odds = Math.log(share / (1 - share)) + weight
  return { ...passage, score: 1 / (1 + Math.exp(-odds)) }
}
