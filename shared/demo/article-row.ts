import type { Article } from '../protocol/article.ts'
import type { ArticleMedia } from '../protocol/article-media.ts'
import type { DecisionTree } from '../protocol/decision-tree.ts'

/** An article as it is written down here; what most articles share is left out. */
export interface ArticleRow extends Pick<Article, 'id' | 'title' | 'category' | 'questions' | 'relatedIds'> {
  /** One text per A/B variant. */
  answers: string[]
  /** Steps and picture belong to every variant. */
  steps?: string[]
  imagePath?: string
  /** Pictures beside steps, and what stands below; of every variant too. */
  media?: ArticleMedia[]
  productIds?: string[]
  handoffCondition?: string
  tree?: DecisionTree
}
