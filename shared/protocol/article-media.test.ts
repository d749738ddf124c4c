import * as v from 'valibot'
import { expect, test } from 'vitest'
import { answerVariantSchema } from './article.ts'
import { mediaPathSchema } from './article-media.ts'

const hash = 'ab'.repeat(32)

test.each([`/m/demo/${hash}`, '/pictures/filter-1.png', '/pictures/tent-setup.svg'])(
  '%s is a place of ours',
  (path) => {
    expect(v.is(mediaPathSchema, path)).toBe(true)
  },
)

test.each([
  ['another host', 'https://evil.example/a.png'],
  ['another host without its scheme', `//evil.example/m/demo/${hash}`],
  ['a script', 'javascript:alert(1)'],
  ['bytes in the address', 'data:image/svg+xml,<svg onload=alert(1)>'],
  ['a way up', `/m/demo/../../api/desk/articles`],
  ['a way up in disguise', `/m/demo/%2e%2e/${hash}`],
  ['a conversation’s photo', '/a/eyJhbGciOiJIUzI1NiJ9'],
  ['a route of the edge', '/api/shops/demo/feed'],
  ['a query behind it', `/m/demo/${hash}?x=1`],
  ['a line behind it', `/m/demo/${hash}\n`],
  ['a name that is no content', '/m/demo/logo'],
  ['no shop', `/m/${hash}`],
])('%s is refused', (_name, path) => {
  expect(v.is(mediaPathSchema, path)).toBe(false)
})

test('an answer from before there were media is still one', () => {
  const old = { id: 'A', text: '先关水。', steps: ['关水'], imagePath: '/pictures/filter.svg' }
  expect(v.parse(answerVariantSchema, old)).toEqual(old)
})

test.each([
  ['without words for it', { alt: '' }],
  ['with a page of words', { alt: '长'.repeat(121) }],
  ['beside half a step', { step: 0.5 }],
  ['of a kind nobody draws', { kind: 'page' }],
  ['with a cover from elsewhere', { poster: 'https://evil.example/a.png' }],
])('media %s are refused', (_name, change) => {
  const media = [{ kind: 'picture', path: `/m/demo/${hash}`, alt: '滤芯', ...change }]
  expect(v.is(answerVariantSchema, { id: 'A', text: '先关水。', media })).toBe(false)
})
