import type { RatingTopic } from '../../../shared/protocol/rating.ts'

/** What went wrong with a service that was rated low, in a few characters. */
export const ratingTopics: Readonly<Record<RatingTopic, string>> = {
  unresolved: '没解决',
  'wrong-answer': '答得不对',
  slow: '太慢',
  attitude: '态度',
  'no-person': '找不到人',
  delivery: '物流',
  goods: '商品质量',
  money: '钱款',
  other: '其他',
}
