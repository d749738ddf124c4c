import { expect, test } from 'vitest'
import type { SellerEngine } from '../../shared/engine/api.ts'
import { settleQuestion } from './settle-question.ts'

type Message = Parameters<typeof settleQuestion>[0]
type Calls = Partial<Record<'keepOpenQuestion' | 'undoOpenQuestion', () => Promise<string>>>

const keepId = 'open-00001'
const keep: Message = {
  type: 'question.keep',
  question: { keepId, way: 'list', question: '能在雪地用吗', shopperName: null },
}
const undo: Message = { type: 'question.undo', keepId }
const broken: () => Promise<string> = () => Promise.reject(new Error('broken'))

test.each<[string, Calls, Message, string]>([
  ['kept', { keepOpenQuestion: () => Promise.resolve('kept') }, keep, 'kept'],
  ['an engine that breaks keeps nothing', { keepOpenQuestion: broken }, keep, 'refused'],
  ['taken back', { undoOpenQuestion: () => Promise.resolve('undone') }, undo, 'undone'],
  ['an engine that breaks takes nothing back', { undoOpenQuestion: broken }, undo, 'not-undone'],
])('%s', async (_, engine, message, outcome) => {
  expect(await settleQuestion(message, engine as unknown as SellerEngine)).toEqual({
    ...{ type: 'question.settled', keepId, outcome },
  })
})
