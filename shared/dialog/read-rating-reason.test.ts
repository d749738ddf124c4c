import { expect, test } from 'vitest'
import type { RatingTopic } from '../protocol/rating.ts'
import { blames, declinesReason, readRatingTopics } from './read-rating-reason.ts'

test.each<[string, RatingTopic[]]>([
  ['没解决问题', ['unresolved']],
  ['说了一圈也没办成', ['unresolved']],
  ['回答不对', ['wrong-answer']],
  ['答非所问，老是重复那几句', ['wrong-answer']],
  ['太慢了', ['slow']],
  ['等了好久才回', ['slow']],
  ['态度不好', ['attitude']],
  ['一直甩锅给快递', ['attitude', 'delivery']],
  ['找半天没有人理', ['slow', 'no-person']],
  ['快递太慢', ['delivery']],
  ['快递的事客服回复太慢', ['slow', 'delivery']],
  ['鞋子开线了', ['goods']],
  ['补偿太少', ['money']],
  ['回覆太慢', ['slow']],
  ['too slow', ['slow']],
  ['没用过的能退吗', []],
  ['心情不好', []],
  ['', []],
])('%s', (said, topics) => {
  expect(readRatingTopics(said)).toEqual(topics)
})

test.each(['没什么', '算了', '不想说', '没事了', '没有。'])('%s says nothing more', (said) => {
  expect(declinesReason(said)).toBe(true)
})

test.each(['没解决', '算了换个人来', '没有人回', '态度差'])('%s says something', (said) => {
  expect(declinesReason(said)).toBe(false)
})

test.each([
  ['为什么快递这么慢', true],
  ['你们怎么老是答非所问', true],
  ['运费险怎么买', false],
  ['什么时候发货', false],
])('%s blames: %s', (said, expected) => {
  expect(blames(said)).toBe(expected)
})
