import type { ViewedProduct } from '../../protocol/conversation.ts'
import type { RecordId } from '../../protocol/ids.ts'

/** More than this says nothing of what somebody wants now. */
const keptViews = 10
const mostTimes = 999

/** One more look at a product: it comes first, with one more on its count. */
export function noteView(views: readonly ViewedProduct[], productId: RecordId): ViewedProduct[] {
  const before = views.find((view) => view.productId === productId)?.times ?? 0
  const rest = views.filter((view) => view.productId !== productId)
  return [{ productId, times: Math.min(before + 1, mostTimes) }, ...rest].slice(0, keptViews)
}

/** What the shop's own page says of views, then what was noted here beside it; the higher count of each. */
export function mergeViews(told: readonly ViewedProduct[], noted: readonly ViewedProduct[]): ViewedProduct[] {
  const merged = told.map(({ productId, times }) => ({
    productId,
    times: Math.max(times, noted.find((view) => view.productId === productId)?.times ?? 0),
  }))
  const others = noted.filter(({ productId }) => !told.some((view) => view.productId === productId))
  return [...merged, ...others].slice(0, keptViews)
}
