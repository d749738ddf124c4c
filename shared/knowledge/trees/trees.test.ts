import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { articleBodySchema } from '../../protocol/article.ts'
import type { DecisionTree } from '../../protocol/decision-tree.ts'
import { findTreeFaults } from '../../protocol/find-tree-faults.ts'
import { standInTree } from './stand-in-tree.ts'
import { toTreeArticle } from './to-tree-article.ts'

const tree: DecisionTree = {
  title: '水壶漏水排查流程',
  start: 's2',
  steps: [
    {
      id: 's1',
      question: '垫圈还在吗？',
      options: [
        { label: '在', to: { kind: 'result', text: '拧紧后再试。', handsOff: false } },
        { label: '不在', to: { kind: 'result', text: '给你补一个垫圈。', handsOff: true } },
      ],
    },
    {
      id: 's2',
      question: '从哪里漏？',
      options: [
        { label: '壶盖', to: { kind: 'step', id: 's1' } },
        { label: '壶身', to: { kind: 'result', text: '壶身漏是质量问题。', handsOff: false } },
      ],
    },
  ],
}

describe('where a walk stands', () => {
  test.each<[string[], unknown]>([
    [[], { kind: 'question', step: tree.steps[1] }],
    [['壶盖'], { kind: 'question', step: tree.steps[0] }],
    [['壶盖', '不在'], { kind: 'result', text: '给你补一个垫圈。', handsOff: true }],
    [['壶身'], { kind: 'result', text: '壶身漏是质量问题。', handsOff: false }],
    [['壶底'], { kind: 'lost' }],
    [['壶身', '在'], { kind: 'lost' }],
  ])('after %j', (path, stand) => {
    expect(standInTree(tree, path)).toEqual(stand)
  })

  test('an option that leads to a step which is gone, and a circle, end nowhere', () => {
    const [first] = tree.steps
    const dangling: DecisionTree = { ...tree, steps: tree.steps.slice(1) }
    expect(standInTree(dangling, ['壶盖'])).toEqual({ kind: 'lost' })
    const circle: DecisionTree = {
      ...tree,
      start: 's1',
      steps: [{ ...first!, options: [{ label: '再来', to: { kind: 'step', id: 's1' } }] }],
    }
    expect(standInTree(circle, Array(61).fill('再来'))).toEqual({ kind: 'lost' })
    expect(findTreeFaults(circle).map(({ reason }) => reason)).toEqual(['cycle'])
    expect(findTreeFaults(tree)).toEqual([])
  })
})

describe('the article of a process', () => {
  const place = { category: ['售后服务'], channels: ['widget' as const], locale: 'zh-CN' as const }

  test('is asked for by its name and tells the process in words, the first question first', () => {
    const body = toTreeArticle(tree, place)
    v.parse(articleBodySchema, body)
    expect(body.questions).toEqual(['水壶漏水排查流程', '水壶漏水流程是什么', '水壶漏水怎么处理'])
    expect(body.answers[0]?.text).toBe(
      '按情况来：\n1. 从哪里漏？\n· 壶盖：看第 2 条\n· 壶身：壶身漏是质量问题。\n2. 垫圈还在吗？\n· 在：拧紧后再试。\n· 不在：给你补一个垫圈。',
    )
    expect(body.tree).toEqual(tree)
  })

  test('a process of two hundred long steps still fits an answer', () => {
    const step = (at: number): DecisionTree['steps'][number] => ({
      id: `s${at}`,
      question: '问'.repeat(250),
      options: [
        {
          label: '下一步',
          to: at < 200 ? { kind: 'step', id: `s${at + 1}` } : { kind: 'result', text: '完', handsOff: false },
        },
      ],
    })
    const long = { title: '长流程', start: 's1', steps: Array.from({ length: 200 }, (_, at) => step(at + 1)) }
    const body = toTreeArticle(long, place)
    v.parse(articleBodySchema, body)
    expect(body.answers[0]?.text.endsWith('一步步来看。')).toBe(true)
  })
})
