import { expect, test } from 'vitest'
import type { Basis, Message } from '../protocol/conversation.ts'
import type { StoredFact } from '../protocol/down.ts'
import type { StoredProvisional } from '../store/entries.ts'
import { settleProvisionals } from './settle-provisionals.ts'

const shownAt = Date.parse('2026-11-21T10:00:00.000Z')
const at = new Date(shownAt).toISOString()
const article = (articleId: string): Basis => ({ kind: 'article', articleId, version: 1, variant: 'A', title: '退货' })

const mine = (more: Partial<StoredProvisional> = {}): StoredProvisional => ({
  answersClientId: 'm-000001',
  conversationId: 'c1-aaaaaaaaaaaaaaaaaaaa',
  reply: { parts: [{ kind: 'text', text: '七天可退' }], basis: article('returns'), facts: [] },
  at,
  onlyOffline: false,
  shownOffline: false,
  replaced: false,
  ...more,
})
const toMessage = (seq: number, more: Partial<Message>): StoredFact => ({
  type: 'message.posted',
  seq,
  at,
  message: {
    seq,
    clientId: `message-${seq}`,
    author: { kind: 'assistant', name: '小鹿' },
    parts: [{ kind: 'text', text: '七天可退' }],
    at,
    answers: 5,
    basis: article('returns'),
    facts: [],
    ...more,
  },
})
const question = toMessage(5, { clientId: 'm-000001', author: { kind: 'shopper' }, answers: null, basis: null })
const same = toMessage(6, {})
const otherText = toMessage(6, { parts: [{ kind: 'text', text: '十五天可退' }] })
const otherBasis = toMessage(6, { basis: article('refunds') })
const handedOver: StoredFact = { type: 'handoff.requested', seq: 6, at, epoch: 1, trigger: 'asked', card: null }
const takenBefore: StoredFact = {
  type: 'handoff.accepted',
  seq: 4,
  at,
  epoch: 2,
  operatorId: 'o',
  operatorName: '林静',
}

test.each<[string, StoredProvisional, StoredFact[], number, 'open' | 'removed' | 'replaced']>([
  ['the question has not arrived', mine(), [], 0, 'open'],
  ['the question arrived, no answer yet', mine(), [question], 5000, 'open'],
  ['the same answer settles in place', mine(), [question, same], 5000, 'removed'],
  ['also when it was shown offline', mine({ shownOffline: true }), [question, same], 5000, 'removed'],
  ['another text within a second goes unnoticed', mine(), [question, otherText], 900, 'removed'],
  ['another basis is another answer', mine(), [question, otherBasis], 900, 'removed'],
  ['another text after it was read stays, marked', mine(), [question, otherText], 1500, 'replaced'],
  ['shown offline stays, marked, however fast', mine({ shownOffline: true }), [question, otherText], 10, 'replaced'],
  ['a line that was never shown just goes', mine({ onlyOffline: true }), [question, otherText], 9000, 'removed'],
  ['handed over instead of answered', mine(), [question, handedOver], 100, 'removed'],
  ['handed over after it was read offline', mine({ shownOffline: true }), [question, handedOver], 100, 'replaced'],
  ['it arrived when a person already had it', mine({ shownOffline: true }), [takenBefore, question], 9000, 'replaced'],
])('%s', (_, provisional, facts, afterMs, expected) => {
  const { kept, removed } = settleProvisionals([provisional], facts, shownAt + afterMs)
  const outcome = kept.length > 0 ? 'replaced' : removed.length > 0 ? 'removed' : 'open'
  expect(outcome).toBe(expected)
  if (outcome === 'replaced') expect(kept).toEqual([{ ...provisional, replaced: true }])
})

test('one that was replaced long ago is left as it is', () => {
  expect(settleProvisionals([mine({ replaced: true })], [question, same], shownAt)).toEqual({ kept: [], removed: [] })
})
