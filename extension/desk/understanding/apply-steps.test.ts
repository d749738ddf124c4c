import { expect, test } from 'vitest'
import type { ShopUnderstanding } from '../../../shared/protocol/shop-understanding.ts'
import { applySteps, type Step } from './apply-steps.ts'

const stamp = { addedAt: '2026-11-21T10:00:00.000Z', addedBy: '林舟' }
const kept: ShopUnderstanding = {
  revision: 3,
  enabled: true,
  examples: [{ id: 'e1', text: '蹲一个', intent: 'restock_notify', ...stamp }],
  ownIntents: [{ id: 'own_monogram', name: '绣名字', articleId: 'a-1' }],
  tests: [
    { id: 't1', text: '能绣名字吗', intent: 'own_monogram' },
    { id: 't2', text: '有货吗', intent: 'stock' },
  ],
}
const lesson = { id: 'n1', text: '放门口就行', intent: 'delivery_schedule' }

const texts = ({ examples, tests }: ShopUnderstanding) => ({
  examples: examples.map(({ id, text, intent }) => `${id} ${text} ${intent}`),
  tests: tests.map(({ id, text, intent }) => `${id} ${text} ${intent}`),
})
const before = texts(kept)

test.each<[string, Step[], Partial<ReturnType<typeof texts>>]>([
  ['nothing', [], {}],
  ['a new example', [{ kind: 'teach', lesson }], { examples: [...before.examples, 'n1 放门口就行 delivery_schedule'] }],
  [
    'taught again under another intent: still one example',
    [{ kind: 'teach', lesson: { id: 'n2', text: '蹲 一个！', intent: 'stock' } }],
    { examples: ['e1 蹲一个 stock'] },
  ],
  [
    'what is taught is a test no more',
    [{ kind: 'teach', lesson: { id: 'n3', text: '有货吗？', intent: 'restock_notify' } }],
    { examples: [...before.examples, 'n3 有货吗？ restock_notify'], tests: ['t1 能绣名字吗 own_monogram'] },
  ],
  [
    'confirmed twice is one test',
    [
      { kind: 'confirm', lessons: [lesson] },
      { kind: 'confirm', lessons: [{ ...lesson, id: 'n4' }] },
    ],
    { tests: [...before.tests, 'n4 放门口就行 delivery_schedule'] },
  ],
  [
    'what is taught cannot be a test',
    [{ kind: 'confirm', lessons: [{ id: 'n5', text: '蹲一个', intent: 'stock' }] }],
    {},
  ],
  [
    'another intent for a kept row',
    [{ kind: 'relabel', list: 'tests', id: 't2', intent: 'restock_notify' }],
    { tests: ['t1 能绣名字吗 own_monogram', 't2 有货吗 restock_notify'] },
  ],
  ['a removed example', [{ kind: 'remove', list: 'examples', id: 'e1' }], { examples: [] }],
  [
    'an own intent goes with what was taught under it',
    [
      { kind: 'teach', lesson: { id: 'n6', text: '绣个福字', intent: 'own_monogram' } },
      { kind: 'remove-own', id: 'own_monogram' },
    ],
    { tests: ['t2 有货吗 stock'] },
  ],
])('%s', (_, steps, change) => {
  expect(texts(applySteps(kept, steps, stamp))).toEqual({ ...before, ...change })
})

test('an own intent is made with its first example, and renamed later', () => {
  const own = { id: 'own_engrave', name: '刻字', articleId: 'a-2' }
  const taught: Step = { kind: 'teach', lesson: { ...lesson, intent: own.id }, own }
  const renamed: Step = { kind: 'put-own', own: { ...own, name: '刻字服务' } }
  expect(applySteps(kept, [taught, renamed], stamp).ownIntents.map(({ name }) => name)).toEqual(['绣名字', '刻字服务'])
})

test('steps hold over a version somebody else saved meanwhile', () => {
  const newer = { ...kept, revision: 4, tests: [...kept.tests, { id: 't9', text: '包邮吗', intent: 'shipping_fee' }] }
  const merged = applySteps(
    newer,
    [
      { kind: 'teach', lesson },
      { kind: 'remove', list: 'tests', id: 't1' },
    ],
    stamp,
  )
  expect(merged.revision).toBe(4)
  expect(texts(merged)).toEqual({
    examples: [...before.examples, 'n1 放门口就行 delivery_schedule'],
    tests: ['t2 有货吗 stock', 't9 包邮吗 shipping_fee'],
  })
})
