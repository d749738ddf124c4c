import type { DeskUnanswered } from '../../../../shared/protocol/desk-unanswered.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'

/** The words that stand for a group: those asked most. */
export function titleOf({ samples }: DeskUnanswered): string {
  return samples[0]?.text ?? '（没有留下原话）'
}

/** 转了人工 3 次、又问了一遍 2 次、没再问 1 次; what never came is left out. */
export function describeFollowed({ followed }: DeskUnanswered): string {
  const told: [string, number][] = [
    ['转了人工', followed['handed-over']],
    ['又问了一遍', followed['asked-again']],
    ['没再问', followed.left],
  ]
  return told.flatMap(([what, count]) => (count > 0 ? [`${what} ${count} 次`] : [])).join('、')
}

/** Names of the products whose pages it was asked on. */
export function listProducts({ samples }: DeskUnanswered, { products }: Pick<DeskCatalogue, 'products'>): string[] {
  const ids = new Set(samples.flatMap(({ productId }) => (productId === null ? [] : [productId])))
  return products.flatMap(({ id, title }) => (ids.has(id) ? [title] : []))
}

/** 刚刚, 20 分钟前, 3 小时前, 昨天, 5 天前; days as Beijing counts them. */
export function describeAgo(at: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / 60_000))
  const days = dayOf(now.getTime()) - dayOf(Date.parse(at))
  if (minutes < 1) return '刚刚'
  if (minutes < 60) return `${minutes} 分钟前`
  if (days < 1) return `${Math.floor(minutes / 60)} 小时前`
  return days === 1 ? '昨天' : `${days} 天前`
}

function dayOf(ms: number): number {
  return Math.floor((ms + 8 * 3_600_000) / 86_400_000)
}
