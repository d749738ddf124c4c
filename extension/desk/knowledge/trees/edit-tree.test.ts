import { describe, expect, test } from 'vitest'
import type { DecisionTree } from '../../../../shared/protocol/decision-tree.ts'
import { findTreeFaults } from '../../../../shared/protocol/find-tree-faults.ts'
import { headlamp } from '../../dev/scripted-tree.ts'
import { addOption, changeStep, createTree, leadTo, moveOption, removeOption, removeStep } from './edit-tree.ts'
import { joinTrees } from './join-trees.ts'
import { toOutline } from './to-outline.ts'
import { TreeUndo } from './tree-undo.ts'

const labels = ({ steps }: DecisionTree) => steps.map(({ options }) => options.map(({ label }) => label))
const dark = { stepId: 's1', at: 0 }

describe('a process is edited', () => {
  test('it begins with one question and two ways on, whose words are missing', () => {
    expect(findTreeFaults(createTree('自查', 'a')).map(({ reason, option }) => [reason, option])).toEqual([
      ['no-words', undefined],
      ['no-words', 0],
      ['no-words', 1],
      ['no-end', 0],
      ['no-end', 1],
    ])
  })

  test('an option is added where it was asked for', () => {
    expect(labels(addOption(headlamp, 's1', 1))[0]).toEqual(['不亮', '', '亮'])
  })

  test('an option moves with what is behind it, and not beyond the end', () => {
    const third = leadTo(headlamp, { stepId: 's1', at: 1 }, { kind: 'new' }, 's3')
    expect(third.steps.map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
    expect(moveOption(third, 's1', 1, -1)?.steps.map(({ id }) => id)).toEqual(['s1', 's3', 's2'])
    expect(moveOption(headlamp, 's1', 1, 1)).toBeNull()
  })

  test('with an option go the steps that only it led to', () => {
    expect(removeOption(headlamp, 's1', 0).steps.map(({ id }) => id)).toEqual(['s1'])
    const both = leadTo(headlamp, { stepId: 's1', at: 1 }, { kind: 'step', id: 's2' }, '')
    expect(removeOption(both, 's1', 0).steps.map(({ id }) => id)).toEqual(['s1', 's2'])
  })

  test('a result that becomes a step stays as its first end; one that calls a person keeps its words', () => {
    const led = leadTo(headlamp, { stepId: 's1', at: 1 }, { kind: 'new' }, 's3')
    expect(led.steps.at(-1)?.options[0]?.to).toEqual({ kind: 'result', text: '没有问题。', handsOff: false })
    const person = leadTo(headlamp, { stepId: 's1', at: 1 }, { kind: 'person' }, '')
    expect(person.steps[0]?.options[1]?.to).toEqual({ kind: 'result', text: '没有问题。', handsOff: true })
  })

  test('a step that nothing leads to any more stands apart and can go; the first one cannot', () => {
    const loose = leadTo(headlamp, dark, { kind: 'result' }, '')
    expect(toOutline(loose).map(({ step }) => step.id)).toEqual(['s1', 's2'])
    expect(removeStep(loose, 's2').steps.map(({ id }) => id)).toEqual(['s1'])
    expect(removeStep(loose, 's1')).toEqual(loose)
  })

  test('a step that several options lead to hangs below the first, a circle ends', () => {
    const circle = leadTo(headlamp, { stepId: 's2', at: 1 }, { kind: 'step', id: 's1' }, '')
    const [root] = toOutline(circle)
    expect(root?.children.map((child) => child?.number)).toEqual([2, undefined])
    expect(root?.children[0]?.children).toEqual([null, null])
    expect(root?.children[0]?.owner).toEqual(dark)
  })
})

test('what is typed into one field is one step back, everything else a step of its own', () => {
  const undo = new TreeUndo()
  const [a, b, c] = ['一', '二', '三'].map((question) => changeStep(headlamp, 's1', { question }))
  undo.note(headlamp, 's1')
  undo.note(a!, 's1')
  undo.note(b!, null)
  undo.note(c!, 's1')
  expect([undo.back(), undo.back(), undo.back(), undo.back()]).toEqual([c, b, headlamp, undefined])
  expect(undo.isEmpty).toBe(true)
})

describe('two editors of one process', () => {
  const mine = changeStep(headlamp, 's1', { question: '灯亮不亮？' })
  const theirs = leadTo(headlamp, { stepId: 's2', at: 1 }, { kind: 'new' }, 's3')

  test('who changed different steps are put together', () => {
    const joined = joinTrees({ base: headlamp, mine, theirs })
    expect(joined?.steps.map(({ question }) => question)).toEqual(['灯亮不亮？', '充满了吗？', ''])
  })

  test.each<[string, DecisionTree | null]>([
    ['changed one step both', changeStep(headlamp, 's1', { question: '亮着吗？' })],
    ['of whom one took it away', null],
  ])('%s choose', (_, other) => {
    expect(joinTrees({ base: headlamp, mine, theirs: other })).toBeNull()
  })
})
