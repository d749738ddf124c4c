import { expect, test } from 'vitest'
import type { SellerEngine } from '../../shared/engine/api.ts'
import { settleQuestion } from './settle-question.ts'

const keepId = 'open-00001'
const question = { keepId, way: 'list' as const, question: '能在雪地用吗', shopperName: null }
async function broken(): Promise<never> {
  throw new Error('broken')
}

test.each([
  ['kept', { keepOpenQuestion: async () => 'kept' }, { type: 'question.keep', question }, 'kept'],
  ['an engine that breaks keeps nothing', { keepOpenQuestion: broken }, { type: 'question.keep', question }, 'refused'],
  ['taken back', { undoOpenQuestion: async () => 'undone' }, { type: 'question.undo', keepId }, 'undone'],
  [
    'an engine that breaks takes nothing back',
    { undoOpenQuestion: broken },
    { type: 'question.undo', keepId },
    'not-undone',
  ],
] as const)('%s', async (_, engine, message, outcome) => {
  expect(await settleQuestion(message, engine as unknown as SellerEngine)).toEqual({
    ...{ type: 'question.settled', keepId, outcome },
  })
})
