import { expect, test } from 'vitest'
import { intentIds } from '../../../shared/protocol/intent-ids.ts'
import { describeSureness, findIntents, nameIntent, toPercent } from './describe-reading.ts'
import { intentInitials } from './intent-initials.data.ts'
import { intentNames } from './intent-names.data.ts'

const own = [{ id: 'own_monogram', name: '绣名字', articleId: 'a-1' }]

test.each([
  ['库存', ['stock']],
  ['zp', ['authenticity', 'gift']],
  ['refund_on', ['refund_only']],
  ['绣', ['own_monogram']],
  ['没有这种', []],
])('%s finds %o', (words, expected) => {
  expect(findIntents(words, own).map(({ intent }) => intent)).toEqual(expected)
})

test('nothing typed lists all, the shop’s own first', () => {
  expect(findIntents('', own).map(({ intent }) => intent)).toEqual(['own_monogram', ...intentIds])
})

test.each(intentIds)('the letters of %s are as many as its characters', (id) => {
  expect(intentInitials[id]).toHaveLength(intentNames[id].length)
})

test.each([
  ['stock', '库存'],
  ['own_monogram', '绣名字'],
  ['own_gone', '已删掉的意图'],
])('%s is called %s', (intent, name) => {
  expect(nameIntent(intent, own)).toBe(name)
})

test.each([
  [0.999, '99%', '很有把握'],
  [0.6, '60%', '有把握'],
  [0.45, '45%', '拿不准'],
  [0.001, '1%', '没把握，会先问'],
])('%s reads %s, %s', (probability, percent, words) => {
  expect([toPercent(probability), describeSureness(probability)]).toEqual([percent, words])
})
