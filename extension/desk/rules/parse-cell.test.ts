import { describe, expect, test } from 'vitest'
import { parseCount, parseRange, parseYuan, toYuan } from './parse-cell.ts'

describe('parseYuan', () => {
  test.each([
    ['899', 89_900],
    ['899.5', 89_950],
    ['899.50', 89_950],
    ['0', 0],
    ['.5', 50],
    ['1,158.00', 115_800],
    ['¥1158', 115_800],
    ['￥1,158 元', 115_800],
    ['８９９．９', 89_990],
    ['19.99', 1_999],
    ['1.15', 115],
    ['1000000', 100_000_000],
  ])('%s is %d fen', (text, minor) => {
    expect(parseYuan(text)).toEqual({ ok: true, value: minor })
  })

  test.each([
    ['', '价格不能空着'],
    ['  ', '价格不能空着'],
    ['-1', '不能小于 0'],
    ['−1', '不能小于 0'],
    ['12.345', '小数点后两位'],
    ['一百', '只写数字'],
    ['1e5', '只写数字'],
    ['12..5', '只写数字'],
    ['1000000.01', '最多 1,000,000 元'],
  ])('%s is refused: %s', (text, words) => {
    const parsed = parseYuan(text)
    expect(parsed.ok ? '' : parsed.reason).toContain(words)
  })

  test.each([0, 1, 99, 100, 1_999, 89_900, 100_000_000])('%d fen come back from their own cell', (minor) => {
    expect(parseYuan(toYuan(minor))).toEqual({ ok: true, value: minor })
  })
})

test.each([
  ['12', 12],
  ['０', 0],
  ['1,200', 1200],
])('a stock of %s is %d', (text, count) => {
  expect(parseCount(text)).toEqual({ ok: true, value: count })
})

test.each(['', '1.5', '-3', '很多', '1000001'])('a stock of "%s" is refused', (text) => {
  expect(parseCount(text).ok).toBe(false)
})

test.each([
  ['165–172', [165, 172]],
  ['55-62.5', [55, 62.5]],
  ['250 到 255', [250, 255]],
  ['', null],
])('the range %s is read', (text, range) => {
  expect(parseRange(text)).toEqual({ ok: true, value: range })
})

test('a range written backwards is put right in the sentence', () => {
  expect(parseRange('172–165')).toEqual({ ok: false, reason: '小的写前面：165–172' })
})
