import { expect, test } from 'vitest'
import { markVoter } from './mark-voter.ts'

const first = new Uint8Array(32).fill(1)
const keys = { newest: 1, byVersion: new Map([[1, first]]) }
const monday = new Date('2026-11-19T00:00:00.000Z')

const mark = (address: string, { now = monday, login = false, of = keys } = {}): string =>
  markVoter(of, { address, member: login ? { id: 'm-1' } : null }, now)

test('one network is one voter for a week, and then another one that nothing links to it', () => {
  const [here, later] = [mark('203.0.113.9'), mark('203.0.113.9', { now: new Date('2026-11-25T23:59:59.999Z') })]
  expect(here).toMatch(/^w2968\.[\w-]{22}$/)
  expect(later).toBe(here)
  const next = mark('203.0.113.9', { now: new Date('2026-11-26T00:00:00.000Z') })
  expect(next).toMatch(/^w2969\./)
  expect(next.split('.')[1]).not.toBe(here.split('.')[1])
})

test.each<[name: string, one: string, other: string, isSame: boolean]>([
  ['two addresses', '203.0.113.9', '203.0.113.8', false],
  ['an IPv6 network of one place', '2001:db8:1:2', '2001:db8:1:ffff', true],
  ['IPv6 networks of two places', '2001:db8:1:2', '2001:db8:2:2', false],
  ['no address known', 'unknown', 'unknown', true],
])('%s', (_, one, other, isSame) => {
  expect(mark(one) === mark(other)).toBe(isSame)
})

test('a login is one voter wherever and whenever it comes, and is not told apart by a shop’s newer key', () => {
  const here = mark('203.0.113.9', { login: true })
  expect(here).toMatch(/^m\.[\w-]{22}$/)
  const renewed = { newest: 2, byVersion: new Map([...keys.byVersion, [2, new Uint8Array(32).fill(2)]]) }
  expect(mark('198.51.100.1', { login: true, now: new Date('2027-01-01'), of: renewed })).toBe(here)
})

test('another shop’s mark of the same network or login is another', () => {
  const other = { newest: 1, byVersion: new Map([[1, new Uint8Array(32).fill(9)]]) }
  expect(mark('203.0.113.9', { of: other })).not.toBe(mark('203.0.113.9'))
  expect(mark('203.0.113.9', { of: other, login: true })).not.toBe(mark('203.0.113.9', { login: true }))
})
