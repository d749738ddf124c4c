import type { QuestionGroup } from '../../protocol/learned-ranking.ts'
import type { Passage } from '../knowledge-index.ts'
import { fingerprint } from '../review/fingerprint.ts'

/** Below this score the nearest question says nothing of what was asked. */
const nearFrom = 0.2

/**
 * Which group a question belongs to: that of the shop's own question variant which its words come nearest to. Taken from
 * the passages as the words alone rank them, so that what is learned never moves the group it was learned for.
 */
export function findQuestionGroup(passages: readonly Passage[]): QuestionGroup | null {
  const nearest = passages.find(({ article, score }) => article.layer !== 'emergency' && score >= nearFrom)
  return nearest === undefined ? null : { articleId: nearest.article.id, mark: markQuestion(nearest.question) }
}

/** The mark of a question variant; other words, another mark. */
export function markQuestion(question: string): string {
  return fingerprint('q', [question.trim()])
}
