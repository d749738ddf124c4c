import type { Article } from '../../../../shared/protocol/article.ts'

/** 阿澈 发布了第 6 版. */
export function describeOthers({ author, state, version }: Pick<Article, 'author' | 'state' | 'version'>): string {
  const who = author === '' ? '同事' : `${author} `
  if (state === 'live') return `${who}发布了第 ${version} 版`
  if (state === 'retired') return `${who}停用了这篇文章（第 ${version} 版）`
  return `${who}存了第 ${version} 版草稿`
}
