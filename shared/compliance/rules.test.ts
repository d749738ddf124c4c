import { expect, test } from 'vitest'
import { rules, wordTables } from './all-rules.ts'
import { checkText } from './check-text.ts'

/** Classes that are no words: shapes, and marks renamed by what is known. */
const madeClasses =
  `phone landline hotline number idCard email link handle amount unbackedAmount backedMoment unbackedPolicy
  otherPlace ownPlace waybill handle wechatPayRefused medicalGoods`.split(/\s+/)

const classesOf = (names: string): string[] => names.split(' ')
const used = new Set(
  rules.flatMap(({ at, with: needs = [], unless = [] }) =>
    [at, ...[...needs, ...unless.flat()].map(({ any }) => any)].flatMap(classesOf),
  ),
)
const listed = new Set(wordTables.flatMap((table) => Object.keys(table)))

test('every class that a rule names exists', () => {
  expect([...used].filter((name) => !listed.has(name) && !madeClasses.includes(name))).toEqual([])
})

test('every class of words is used', () => {
  const byName = new Set([...used, 'harmless', 'bigPromise', 'shopSelf'])
  expect([...listed].filter((name) => !byName.has(name) && !name.startsWith('place'))).toEqual([])
})

test('rules have names of their own and reasons of one sentence', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(rules.filter(({ why }) => !/^[^。]+。$/.test(why)).map(({ id }) => id)).toEqual([])
})

test('rewordings pass the checks themselves', () => {
  const texts = rules.flatMap(({ replacement }) => replacement?.text ?? [])
  expect(texts.filter((text) => checkText(text, { platform: 'shopee' }).length > 0)).toEqual([])
})

test('a class of words belongs to one list, but for those that every list may add to', () => {
  const shared = new Set([
    'harmless',
    'refusal',
    'praise',
    'reward',
    'insult',
    'overseas',
    'overseasPayment',
    'guarantee',
    'delivery',
  ])
  const names = wordTables.flatMap((table) => Object.keys(table)).filter((name) => !shared.has(name))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
