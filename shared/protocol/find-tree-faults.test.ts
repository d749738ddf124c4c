import { describe, expect, test } from 'vitest'
import type { DecisionTree, TreeStep, TreeTarget } from './decision-tree.ts'
import { findTreeFaults, toLabelKey } from './find-tree-faults.ts'

const end: TreeTarget = { kind: 'result', text: '好了。', handsOff: false }
const to = (id: string): TreeTarget => ({ kind: 'step', id })
const step = (id: string, ...ways: [string, TreeTarget][]): TreeStep => ({
  id,
  question: `${id} 怎么样？`,
  options: ways.map(([label, target]) => ({ label, to: target })),
})
const tree = (...steps: TreeStep[]): DecisionTree => ({ title: '自查', start: 'a', steps })
const chain = (length: number) =>
  tree(...Array.from({ length }, (_, at) => step(nameOf(at), ['继续', at < length - 1 ? to(nameOf(at + 1)) : end])))
const nameOf = (at: number) => (at === 0 ? 'a' : `s${at}`)

test.each<[string, DecisionTree]>([
  ['a single step', tree(step('a', ['好', end]))],
  ['two ways to one step', tree(step('a', ['是', to('b')], ['否', to('b')]), step('b', ['好', end]))],
  ['a circle with a way out', tree(step('a', ['试试', to('b')]), step('b', ['还不行', to('a')], ['行了', end]))],
  [
    'a circle whose way out leads through another step',
    tree(step('a', ['试试', to('b')]), step('b', ['再来', to('a')], ['够了', to('c')]), step('c', ['好', end])),
  ],
  ['forty questions', chain(40)],
])('%s can be walked', (_, sound) => {
  expect(findTreeFaults(sound)).toEqual([])
})

describe('a fault lies in its step', () => {
  const empty: TreeTarget = { kind: 'result', text: ' ', handsOff: true }
  test.each<[string, DecisionTree, object[]]>([
    ['no way on', tree(step('a')), [{ step: 1, reason: 'no-end', told: [] }]],
    ['an empty result', tree(step('a', ['好', empty])), [{ step: 1, option: 0, reason: 'no-end', told: ['好'] }]],
    [
      'a target that is gone',
      tree(step('a', ['好', end], ['坏', to('z')])),
      [{ step: 1, option: 1, reason: 'dangling', told: ['坏', 'z'] }],
    ],
    [
      'a circle without a way out, told once',
      tree(
        step('a', ['是', to('b')], ['否', end]),
        step('b', ['一', to('c')], ['二', to('c')]),
        step('c', ['回', to('b')]),
      ),
      [{ step: 3, reason: 'cycle', told: ['2', '3', '2'] }],
    ],
    [
      'a step that leads to itself',
      tree(step('a', ['再来', to('a')])),
      [{ step: 1, reason: 'cycle', told: ['1', '1'] }],
    ],
    [
      'a step nobody comes to',
      tree(step('a', ['好', end]), step('b', ['好', end])),
      [{ step: 2, reason: 'unreachable', told: ['b 怎么样？'] }],
    ],
    [
      'a question and an option without words',
      tree({ ...step('a', [' ', end]), question: '' }),
      [
        { step: 1, reason: 'no-words', told: [] },
        { step: 1, option: 0, reason: 'no-words', told: [] },
      ],
    ],
    [
      'options that sound the same',
      tree(step('a', ['不亮', end], ['亮', end], ['「不亮」了', end])),
      [{ step: 1, option: 2, reason: 'alike', told: ['不亮', '「不亮」了'] }],
    ],
    [
      'too many options',
      tree(step('a', ...Array.from({ length: 13 }, (_, at): [string, TreeTarget] => [`第${at}种`, end]))),
      [{ step: 1, reason: 'too-many', told: ['13'] }],
    ],
    ['too many answers, told once', chain(60), [{ step: 41, reason: 'too-deep', told: ['40'] }]],
    [
      'words over their bound',
      tree({ ...step('a', ['长'.repeat(61), end]), question: '问'.repeat(301) }),
      [
        { step: 1, reason: 'malformed', told: ['问'.repeat(301)] },
        { step: 1, option: 0, reason: 'malformed', told: ['长'.repeat(61)] },
      ],
    ],
    [
      'a start that is gone',
      { ...tree(step('b', ['好', end])), start: 'a' },
      [
        { step: 1, reason: 'dangling', told: ['开始', 'a'] },
        { step: 1, reason: 'unreachable', told: ['b 怎么样？'] },
      ],
    ],
  ])('%s', (_, faulty, faults) => {
    expect(findTreeFaults(faulty)).toEqual(faults)
  })

  test('too many steps', () => {
    const wide = tree(
      ...Array.from({ length: 201 }, (_, at) =>
        step(
          nameOf(at),
          ['完', end],
          ...[2 * at + 1, 2 * at + 2]
            .filter((next) => next < 201)
            .map((next): [string, TreeTarget] => [`去${next}`, to(nameOf(next))]),
        ),
      ),
    )
    expect(findTreeFaults(wide)).toEqual([{ step: 201, reason: 'too-many', told: ['201'] }])
  })

  test('thousands of ways through a net are looked at once each', () => {
    const layers = Array.from({ length: 30 }, (_, at) =>
      step(
        nameOf(at),
        ...Array.from({ length: 12 }, (__, way): [string, TreeTarget] => [`${way}号`, to(nameOf(at + 1))]),
      ),
    )
    expect(findTreeFaults(tree(...layers, step(nameOf(30), ['好', end])))).toEqual([])
  })
})

test.each([
  ['不亮', '「不亮」了。', true],
  ['ＯＫ', 'ok', true],
  ['亮了', '亮', true],
  ['了', '的', false],
  ['亮', '不亮', false],
])('%s and %s: %j', (one, other, isSame) => {
  expect(toLabelKey(one) === toLabelKey(other)).toBe(isSame)
})
