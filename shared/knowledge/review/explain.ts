import type { Claim } from './claim.ts'

/** Why a pair matters, in a sentence for the merchant. */
export function explain(a: Claim, b: Claim, kind: 'contradiction' | 'override'): string {
  const where = b.place.kind === 'rule' ? `规则里的「${b.place.label}」` : `「${b.place.title}」`
  const both = `${a.aspect.label}这里写「${a.words}」，${where}写「${b.words}」`
  if (kind === 'override') return `${both}；生效期间以活动或指定商品的为准，之后恢复原来的答案`
  if (b.place.kind === 'rule') return `${both}；系统按规则算，顾客看到的答案会兑现不了`
  return `${both}；顾客问法不同就会得到不同的答案`
}

/** Why two statements of no known aspect matter. */
export function explainOpen(a: { words: string }, b: { words: string; article: { title: string } }): string {
  return `这里写「${a.words}」，「${b.article.title}」写「${b.words}」，说的像是同一件事；请核对哪个对`
}
