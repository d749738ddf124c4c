import type { ShownItem } from '../../../shared/engine/api.ts'
import type { RatingReason } from '../../../shared/protocol/rating.ts'
import { ratingTopics } from '../texts/rating-topics.data.ts'

type Rating = Extract<ShownItem, { kind: 'rating' }>

/** One line of the log: 客户给林静打了 2 星：太慢，「等了半小时」. */
export function describeRating({ operatorName, stars, reason }: Rating): string {
  if (stars === null) return '等客户评价'
  const why = reason === undefined ? '' : `：${describeReason(reason)}`
  return `客户给${operatorName ?? 'AI'}打了 ${stars} 星${why}`
}

/** The keys it was filed under, and the shopper's own words. */
export function describeReason({ topics, words }: RatingReason): string {
  const named = topics.map((topic) => ratingTopics[topic]).join('、')
  return words === '' ? named : `${named}，「${words}」`
}
