import { expect, test } from 'vitest'
import { parseHash, type Route, toHash } from './route.ts'

test.each<[string, Route]>([
  ['', { page: 'inbox', id: null }],
  ['#/inbox/c0-abc', { page: 'inbox', id: 'c0-abc' }],
  ['#/rules/sizes', { page: 'rules', id: 'sizes' }],
  ['#/nowhere/x', { page: 'inbox', id: 'x' }],
  ['#/knowledge/%E0%A4%A', { page: 'knowledge', id: null }],
])('%s leads to %o', (hash, route) => {
  expect(parseHash(hash)).toEqual(route)
})

test('an address leads back to where it was made', () => {
  const route: Route = { page: 'knowledge', id: '+ /百' }
  expect(parseHash(toHash(route))).toEqual(route)
})
