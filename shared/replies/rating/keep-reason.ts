import { readRatingTopics } from '../../dialog/read-rating-reason.ts'
import { maskPersonal } from '../../domain/orders/mask-text.ts'
import { type RatingReason, ratingWordsLimit } from '../../protocol/rating.ts'

/** The shopper's words as they are kept: short keys, and the words without what finds a person or an order. */
export function keepReason(words: string): RatingReason {
  const topics = readRatingTopics(words)
  const masked = maskPersonal(words.trim()).replace(/\d(?:[\s-]?\d){7,}/g, '****')
  return { topics: topics.length === 0 ? ['other'] : topics, words: [...masked].slice(0, ratingWordsLimit).join('') }
}
