import type { ArticleProposal } from '../../../shared/protocol/article-proposal.ts'

const moreAnswers = 3

/** What one article may be made of: the answer that stands, and others where nobody contradicts. */
export function answersOfProposal(answer: string, { otherAnswers, conflicts }: ArticleProposal): string[] {
  if (conflicts.length > 0) return [answer]
  return [...new Set([answer, ...otherAnswers.slice(0, moreAnswers).map(({ text }) => text)])]
}
