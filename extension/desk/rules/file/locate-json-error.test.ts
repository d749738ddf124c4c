import { expect, test } from 'vitest'
import { locateJsonError } from './locate-json-error.ts'

test.each([
  ['{\n  "coupons": [\n    { "id": }\n', '第 3 行第 13 个字'],
  ['{"a": 1,}', '第 1 行第 9 个字'],
  ['{"a" 1}', '第 1 行第 6 个字'],
  ['{\n"a": [1, 2\n', '第 3 行第 1 个字'],
  ["{'a': 1}", '第 1 行第 2 个字'],
  ['{"a": 01}', '第 1 行第 8 个字'],
  ['{"a": "b\n"}', '第 1 行第 7 个字'],
  ['[1] [2]', '第 1 行第 5 个字'],
  ['', '第 1 行第 1 个字'],
])('%j goes wrong at %s', (text, place) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(locateJsonError(text)).toContain(`${place}：`)
})
