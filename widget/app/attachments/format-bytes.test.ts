import { expect, test } from 'vitest'
import { formatBytes } from './format-bytes.ts'

test.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [348_160, '340 KB'],
  [1_048_576, '1.0 MB'],
  [2_516_582, '2.4 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
})
