import { expect, test } from 'vitest'
import { createKnowledgeIndex } from '../knowledge/create-knowledge-index.ts'
import type { ArticleBody } from '../protocol/article.ts'
import type { DecisionTree } from '../protocol/decision-tree.ts'
import { takeTurn } from '../replies/take-turn.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'
import { fakeFeed } from './test/fake-feed.ts'
import { toCatalogue } from './to-catalogue.ts'
import { walkArticle } from './walk-article.ts'

const now = new Date('2026-11-22T06:00:00.000Z')
const index = createKnowledgeIndex(fakeFeed.flatMap((record) => (record.kind === 'article' ? [record.body] : [])))
const knowledge: HeldKnowledge = { catalogue: toCatalogue(fakeFeed)!, index }
const env = { takeTurn, now: () => 0 }

const tree: DecisionTree = {
  title: '水壶漏水自查',
  start: 'a',
  steps: [
    {
      id: 'a',
      question: '从哪里漏？',
      options: [
        { label: '壶盖', to: { kind: 'step', id: 'b' } },
        { label: '壶身', to: { kind: 'result', text: '壶身漏给你换新。', handsOff: true } },
      ],
    },
    {
      id: 'b',
      question: '垫圈还在吗？',
      options: [
        { label: '在', to: { kind: 'result', text: '拧紧再试。', handsOff: false } },
        { label: '不在', to: { kind: 'step', id: 'gone' } },
      ],
    },
  ],
}
const body: ArticleBody = {
  ...{ title: '水壶漏水怎么办', questions: ['水壶漏水怎么办'], answers: [{ id: 'A', text: '一步步来看。' }] },
  ...{ relatedIds: [], handoffCondition: null, layer: 'base', category: ['售后服务'], productIds: [] },
  ...{ channels: ['widget'], locale: 'zh-CN', validFrom: null, validTo: null, tree },
}
const walk = (said: string[], change: Partial<ArticleBody> = {}) =>
  walkArticle({ edited: { id: 'a-leak', version: 1, body: { ...body, ...change } }, said }, { knowledge, env, now })
const saidLast = async (said: string[]) => {
  const { turns, step } = await walk(said)
  return [JSON.stringify(turns.at(-1)?.reply.parts), step]
}

test('a shopper is walked from the question to the result, by names and own words, and back', async () => {
  expect(await walk([])).toMatchObject({ begins: true, step: 'a', turns: [{ said: '水壶漏水怎么办' }] })
  expect(await saidLast([])).toEqual([expect.stringContaining('从哪里漏？'), 'a'])
  expect(await saidLast(['就是壶盖那里'])).toEqual([expect.stringContaining('垫圈还在吗？'), 'b'])
  expect(await saidLast(['壶盖', '上一步'])).toEqual([expect.stringContaining('从哪里漏？'), 'a'])
  expect(await saidLast(['壶盖', '在'])).toEqual([expect.stringContaining('拧紧再试。'), null])
})

test('where a person takes over the walk ends', async () => {
  const { turns } = await walk(['壶身', '谢谢'])
  expect(turns).toHaveLength(2)
  expect(turns.at(-1)?.reply).toMatchObject({ handoff: 'flow-step' })
})

test('a step that is not there yet is walked as a shopper would: the process begins anew', async () => {
  const [text, step] = await saidLast(['壶盖', '不在'])
  expect(text).toContain('从哪里漏？')
  expect(step).toBe('a')
})

test('a question that is answered otherwise says so; without one nothing is walked', async () => {
  expect((await walk([], { questions: ['转人工'] })).begins).toBe(false)
  expect(await walk([], { questions: [], title: '' })).toEqual({ turns: [], begins: false, step: null })
})
