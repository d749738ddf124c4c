import type {
  ArticleTrial,
  ArticleTrialRequest,
  SameQuestion,
  TreeWalk,
  TreeWalkRequest,
} from '../protocol/article-trial.ts'
import type { Finding, ReviewRequest } from '../protocol/desk-review.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import { createArticleReview } from './article-review.ts'
import type { EngineEnvironment } from './environment.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'
import { tryArticle } from './try-article.ts'
import { findSameQuestions } from './try-article-questions.ts'
import { walkArticle } from './walk-article.ts'

export interface DeskTrialsDeps {
  env: EngineEnvironment
  clock: EdgeClock
  getKnowledge(): HeldKnowledge | null
}

/** What an editor of articles tries, with the shop as this device holds it. */
export function createDeskTrials({ env, clock, getKnowledge }: DeskTrialsDeps) {
  const review = createArticleReview(env)
  const setting = () => ({ knowledge: getKnowledge(), env, now: new Date(clock.now()) })
  return {
    /** What a question would get, with one article in the words of its editor. */
    tryArticle: (request: ArticleTrialRequest): Promise<ArticleTrial> => tryArticle(request, setting()),
    /** How far a shopper comes in a process that is being written. */
    walkArticle: (request: TreeWalkRequest): Promise<TreeWalk> => walkArticle(request, setting()),
    findSameQuestions(id: string | null, questions: string[]): SameQuestion[] {
      const { knowledge, now } = setting()
      return findSameQuestions(knowledge?.index ?? null, { id, questions, now })
    },
    /** Held against the rules as this device holds them. */
    reviewArticles: (wanted: ReviewRequest): Promise<Finding[] | null> =>
      review(wanted, getKnowledge()?.catalogue ?? null),
  }
}
