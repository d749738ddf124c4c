import type { ArticleBody } from '../../protocol/article.ts'
import type { ArticleProposal } from '../../protocol/article-proposal.ts'

/** Where a person wants a proposed article to stand. */
export type DraftPlace = Pick<ArticleBody, 'category' | 'channels' | 'locale'> & {
  /** Another answer than the proposed one: the one picked where operators disagreed. */
  answer?: string
}

/** What is saved as a draft when a person takes a proposal; it goes live by the shop's own review and not before. */
export function toDraftBody(proposal: ArticleProposal, { answer, ...place }: DraftPlace): ArticleBody {
  return {
    title: proposal.title,
    questions: proposal.questions,
    answers: [{ id: 'A', text: answer ?? proposal.answer }],
    relatedIds: [],
    handoffCondition: null,
    layer: 'base',
    productIds: [],
    validFrom: null,
    validTo: null,
    ...place,
  }
}
