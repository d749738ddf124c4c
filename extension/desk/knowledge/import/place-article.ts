import type { ProposedArticle } from '../../../../shared/protocol/article-file.ts'
import { splitCategory } from '../editor/split-category.ts'
import type { Placing } from './import-state.ts'

/** Where an article goes that says nothing of its place, unless a person says so. */
export const unplacedCategory = '未分类'

const longestLevel = 40

/** What is wrong with a category that a person wrote; null for a good one. */
export function checkPlacing(text: string): string | null {
  const levels = splitCategory(text)
  if (levels.length === 0) return '写一个目录，例如：售后服务 / 退换货'
  if (levels.length > 3) return `目录有 ${levels.length} 层，最多 3 层`
  return levels.some((level) => level.length > longestLevel) ? `目录每层最多 ${longestLevel} 个字` : null
}

/** Whether every category that a person wrote can be stored. */
export function isPlaced({ all, byPlace }: Placing): boolean {
  return [all, ...byPlace.values()].every((text) => checkPlacing(text) === null)
}

/** The article where a person put it; one that says where it belongs stays there. */
export function placeArticle(article: ProposedArticle, { all, byPlace }: Placing): ProposedArticle {
  if (!article.isUnplaced) return article
  const category = splitCategory(byPlace.get(article.place) ?? all)
  return category.length === 0 ? article : { ...article, body: { ...article.body, category } }
}
