import { describe, expect, test } from 'vitest'
import { foldMeasures } from './fold-measures.ts'
import { toTerms } from './to-terms.ts'

describe('the same amount reads the same', () => {
  test.each([
    ['500ml', '500 毫升'],
    ['0.5升', '500ml'],
    ['两米', '2m'],
    ['200厘米', '2米'],
    ['一公斤', '2斤'],
    ['七天', '1周'],
    ['48小时', '两天'],
    ['半个小时', '30分钟'],
    ['十二个月', '一年'],
    ['5000mAh', '5000毫安'],
    ['三件', '3件'],
  ])('%s and %s', (one, other) => {
    expect(toTerms(one)).toEqual(toTerms(other))
  })
})

test.each([
  ['2026年', '2026年'],
  ['第三天', '第三天'],
  ['每天', '每天'],
  ['一度', '一度'],
  ['大半天', '大半天'],
  ['万一', '万一'],
  ['一起', '一起'],
])('%s measures nothing', (text, same) => {
  expect(foldMeasures(text)).toBe(same)
})

test('two amounts are two terms', () => {
  expect(toTerms('500ml')).not.toEqual(toTerms('250ml'))
  expect(toTerms('500ml')).not.toEqual(toTerms('500g'))
})
