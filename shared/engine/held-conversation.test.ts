import { expect, test } from 'vitest'
import type { StoredFact } from '../protocol/down.ts'
import type { StoredProvisional } from '../store/entries.ts'
import { createMemoryStore } from '../store/open-store.ts'
import { HeldConversation } from './held-conversation.ts'

const at = '2026-11-21T10:00:00.000Z'
const conversationId = 'c1-aaaaaaaaaaaaaaaaaaaa'
const clientId = 'm-000001'
const basis = { kind: 'fixed', line: 'greeting' } as const
const parts = [{ kind: 'text', text: '在的' }] as const
const plan: { provisional: StoredProvisional; proposal: null } = {
  provisional: {
    ...{ answersClientId: clientId, conversationId, at, onlyOffline: false, shownOffline: false, replaced: false },
    reply: { parts: [...parts], basis, facts: [] },
  },
  proposal: null,
}
const said = (seq: number, answers: number | null): StoredFact => ({
  ...{ type: 'message.posted', seq, at },
  message: {
    ...{ seq, at, answers, parts: [...parts], facts: [] },
    clientId: answers === null ? clientId : `reply-${seq}`,
    author: answers === null ? { kind: 'shopper' } : { kind: 'assistant', name: '小鹿' },
    basis: answers === null ? null : basis,
  },
})
const handedOver: StoredFact = { type: 'handoff.requested', seq: 2, at, epoch: 1, trigger: 'asked', card: null }

async function hold() {
  const held = new HeldConversation(createMemoryStore('denied'), conversationId, () => {})
  await held.save({ messages: [{ clientId, conversationId, text: '在吗', at, error: null }] })
  const shown = () => held.stored.provisionals.map(({ answersClientId }) => answersClientId)
  return { held, shown }
}

test.each<[string, StoredFact[], string[]]>([
  ['the message alone arrived', [said(1, null)], [clientId]],
  ['the edge answered', [said(1, null), said(2, 1)], []],
  ['a person will answer', [said(1, null), handedOver], []],
])('a reply of the device that comes while this is being saved: %s', async (_what, facts, expected) => {
  const { held, shown } = await hold()
  const saving = held.saveFacts(facts, { cursor: 2, nowMs: Date.parse(at) })
  await held.saveReply(clientId, plan)
  await saving
  expect(shown()).toEqual(expected)
})

test('no reply to a message that was thrown away meanwhile', async () => {
  const { held, shown } = await hold()
  const discarding = held.save({ removedMessages: [clientId] })
  await held.saveReply(clientId, plan)
  await discarding
  expect(shown()).toEqual([])
})
