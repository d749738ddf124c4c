import type { Article } from '../../../../shared/protocol/article.ts'
import { nameOther } from './name-other.ts'

/** 阿澈发布了第 6 版. */
export function describeOthers({ author, state, version }: Pick<Article, 'author' | 'state' | 'version'>): string {
  const who = nameOther(author)
  if (state === 'live') return `${who}发布了第 ${version} 版`
  if (state === 'retired') return `${who}停用了这篇文章（第 ${version} 版）`
  return state === 'review' ? `${who}交审了第 ${version} 版` : `${who}存了第 ${version} 版草稿`
}
