import { expect, test } from 'vitest'
import { findRefusedRow } from './find-refused-row.ts'

const stamp = { addedAt: '2026-11-21T06:00:00.000Z', addedBy: '林舟' }
const own = { id: 'own_monogram', name: '绣名字', articleId: 'a-1' }
const rowOf = (id: string, text: string, intent: string) => ({ id, text, intent, ...stamp })
const hasArticle = (id: string): boolean => id === 'a-1'
type Rows = Parameters<typeof findRefusedRow>[0]

function refusalOf(change: Partial<Rows>) {
  return findRefusedRow({ examples: [], tests: [], ownIntents: [own], ...change }, hasArticle)
}

test('what can be kept is kept', () => {
  const examples = [
    rowOf('1', '能绣字吗', own.id),
    rowOf('2', '蹲一个', 'restock_notify'),
    rowOf('3', '？？', 'complaint'),
  ]
  const tests = [{ id: '1', text: '绣字多少钱', intent: own.id }]
  expect(refusalOf({ examples, tests })).toBeNull()
  expect(refusalOf({ examples: [rowOf('1', '蹲一个', 'stock'), rowOf('2', '蹲一个', 'stock')] })).toBeNull()
})

const cases: [string, Partial<Rows>, ReturnType<typeof findRefusedRow>][] = [
  [
    'an own intent that is gone',
    { ownIntents: [], examples: [rowOf('1', '能绣字吗', own.id)] },
    { field: 'examples.0.intent', why: 'unknown-intent' },
  ],
  ['two own intents of one id', { ownIntents: [own, own] }, { field: 'ownIntents.1.id', why: 'id-twice' }],
  [
    'an article nobody wrote',
    { ownIntents: [{ ...own, articleId: 'a-2' }] },
    { field: 'ownIntents.0.articleId', why: 'unknown-article' },
  ],
  [
    'nothing but blanks',
    { tests: [{ id: '1', text: '　 ', intent: 'stock' }] },
    { field: 'tests.0.text', why: 'empty-text' },
  ],
  [
    'the same sentence in traditional characters, as another intent',
    { examples: [rowOf('1', '发货了吗', 'order_status'), rowOf('2', '發貨了嗎', 'delivery_eta')] },
    { field: 'examples.1.text', why: 'two-intents' },
  ],
  [
    'a sentence that is taught and tested',
    { examples: [rowOf('1', '蹲一个', 'stock')], tests: [{ id: '9', text: '蹲一个 ', intent: 'stock' }] },
    { field: 'tests.0.text', why: 'example-and-test' },
  ],
  [
    'a name that every object has',
    { examples: [rowOf('1', '在吗', 'constructor')] },
    { field: 'examples.0.intent', why: 'unknown-intent' },
  ],
]

test.each(cases)('%s is named', (_name, change, refusal) => {
  expect(refusalOf(change)).toEqual(refusal)
})
