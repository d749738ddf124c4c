import { expect, test } from 'vitest'
import { findBlanks } from './find-blanks.ts'

const whole = { title: '从哪发货', questions: ['哪里发'], answers: [{ text: '从杭州发' }], handoffCondition: null }

test.each([
  ['nothing to fill', {}, []],
  ['a title', { title: '【待填：活动名】怎么参加' }, [['活动名', 'title']]],
  ['a question', { questions: ['哪里发', '【待填：城市】发吗'] }, [['城市', 'questions.1']]],
  [
    'answers and steps, in reading order',
    { answers: [{ text: '【待填：城市】发，【待填:时限】到' }, { text: '好', steps: ['打开', '拨 【待填：电话】'] }] },
    [
      ['城市', 'answers.0.text'],
      ['时限', 'answers.0.text'],
      ['电话', 'answers.1.steps.1'],
    ],
  ],
  [
    'a process, step by step',
    {
      tree: {
        ...{ title: '自查', start: 'a' },
        steps: [
          { id: 'a', question: '亮吗？', options: [{ label: '亮', to: { kind: 'step' as const, id: 'b' } }] },
          {
            ...{ id: 'b', question: '【待填：怎么试】' },
            options: [{ label: '好', to: { kind: 'result' as const, text: '拨【待填：电话】', handsOff: false } }],
          },
        ],
      },
    },
    [
      ['怎么试', 'tree.steps.1'],
      ['电话', 'tree.steps.1'],
    ],
  ],
  ['the hand-off line', { handoffCondition: '超过【待填：金额】' }, [['金额', 'handoffCondition']]],
  [
    'a blank without end or name',
    { answers: [{ text: '从【待填发货' }, { text: '【待填】' }] },
    [
      ['发货', 'answers.0.text'],
      ['', 'answers.1.text'],
    ],
  ],
  ['other brackets', { answers: [{ text: '【说明】请先看' }] }, []],
])('blanks: %s', (_name, change, expected) => {
  expect(findBlanks({ ...whole, ...change }).map(({ blank, field }) => [blank, field])).toEqual(expected)
})
