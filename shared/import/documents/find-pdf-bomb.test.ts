import { strToU8, zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { isPdfBomb } from './find-pdf-bomb.ts'

const limits = { stream: 100_000, all: 150_000 }
const stream = (size: number, dictionary = '/Filter /FlateDecode'): number[] => [
  ...strToU8(`7 0 obj\n<< ${dictionary} >>\nstream\n`),
  ...zlibSync(new Uint8Array(size)),
  ...strToU8('\nendstream\nendobj\n'),
]

test.each<[string, number[], boolean]>([
  ['streams within their bounds', [...stream(60_000), ...stream(60_000)], false],
  ['one stream over its bound', stream(100_001), true],
  ['many streams over the bound of all', [...stream(60_000), ...stream(60_000), ...stream(60_000)], true],
  ['a short name of the filter', stream(100_001, '/Filter /Fl'), true],
  ['a stream packed twice', stream(10, '/Filter [/FlateDecode /FlateDecode]'), true],
  ['a picture, which nobody unpacks', stream(100_001, '/Subtype /Image /Filter /FlateDecode'), false],
  ['a picture before a stream over its bound', [...stream(10, '/Subtype /Image'), ...stream(100_001)], true],
  ['a stream that is not packed', stream(100_001, '/Length 9'), false],
  ['a stream cut short', stream(60_000).slice(0, 60), false],
])('%s', (_, content, expected) => {
  const bytes = Uint8Array.from([...strToU8('%PDF-1.7\n'), ...content])
  expect(isPdfBomb(bytes, limits)).toBe(expected)
})
