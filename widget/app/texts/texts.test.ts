import { describe, expect, test } from 'vitest'
import { errorCodes } from '../../../shared/protocol/errors.ts'
import { en } from './en.ts'
import type { Texts } from './texts.ts'
import { zhCn } from './zh-cn.ts'
import { zhTw } from './zh-tw.ts'

const catalogues: Texts[] = [zhCn, zhTw, en]

describe.each(catalogues)('$locale', (texts) => {
  test.each(errorCodes)('has a text for %s', (code) => {
    const text = texts.errors[code]({ code })
    expect(text.length).toBeGreaterThan(3)
    expect(text).not.toContain('undefined')
  })

  test('names the limit and the time to wait', () => {
    expect(texts.errors['text-too-long']({ code: 'text-too-long', limit: 4000 })).toContain('4000')
    expect(texts.errors['too-many-requests']({ code: 'too-many-requests', retryAfterSeconds: 7 })).toContain('7')
  })

  test('has no leaf that another language lacks', () => {
    expect(listLeaves(texts)).toEqual(listLeaves(zhCn))
  })

  test('asks nothing with an exclamation mark and names five kinds of stars', () => {
    expect(JSON.stringify(texts)).not.toMatch(/[!！]/)
    expect(texts.rating.stars).toHaveLength(5)
    expect(Object.values(texts.questions).every((questions) => questions.length === 3)).toBe(true)
  })
})

test('a traditional catalogue holds no simplified letter', () => {
  expect(JSON.stringify(zhTw)).not.toMatch(/[订单这发动态网络连长时间个们还没复从转问题见]/)
})

function listLeaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value)
    .flatMap(([name, inner]) => listLeaves(inner, `${path}.${name}`))
    .sort()
}
