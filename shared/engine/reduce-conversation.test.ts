import { describe, expect, test } from 'vitest'
import type { Message } from '../protocol/conversation.ts'
import type { StoredFact } from '../protocol/down.ts'
import type { LocalMessage, OutboxWish, StoredProvisional } from '../store/entries.ts'
import { toOutboxKey } from '../store/entries.ts'
import { type ConversationInput, firstLive, getProof, reduceConversation } from './reduce-conversation.ts'

const at = '2026-11-21T10:00:00.000Z'
const conversationId = 'c1-aaaaaaaaaaaaaaaaaaaa'

const posted = (seq: number, clientId: string, more: Partial<Message> = {}): StoredFact => ({
  type: 'message.posted',
  seq,
  at,
  message: {
    seq,
    clientId,
    author: { kind: 'shopper' },
    parts: [{ kind: 'text', text: clientId }],
    at,
    answers: null,
    basis: null,
    facts: [],
    ...more,
  },
})
const answer = (seq: number, answers: number): StoredFact =>
  posted(seq, `edge-reply-${seq}`, { author: { kind: 'assistant', name: '小鹿' }, answers })
const typed = (clientId: string, error: LocalMessage['error'] = null): LocalMessage => ({
  clientId,
  conversationId,
  text: clientId,
  at,
  error,
})
const provisional = (answersClientId: string, more: Partial<StoredProvisional> = {}): StoredProvisional => ({
  answersClientId,
  conversationId,
  reply: { parts: [{ kind: 'text', text: '七天可退' }], basis: { kind: 'fixed', line: 'x' }, facts: [] },
  at,
  onlyOffline: false,
  shownOffline: false,
  replaced: false,
  ...more,
})
const requested = (seq: number): StoredFact => ({
  type: 'handoff.requested',
  seq,
  at,
  epoch: 1,
  trigger: 'asked',
  card: null,
})
const accepted = (seq: number): StoredFact => ({
  type: 'handoff.accepted',
  seq,
  at,
  epoch: 2,
  operatorId: 'o1',
  operatorName: '林静',
})
const returned = (seq: number): StoredFact => ({ type: 'handoff.returned', seq, at, epoch: 3, operatorName: '林静' })
const closed = (seq: number, by: 'operator' | 'shopper' | 'idle' = 'operator'): StoredFact => ({
  type: 'conversation.closed',
  seq,
  at,
  epoch: 4,
  by,
  operatorName: by === 'operator' ? '林静' : null,
})
const asked = (seq: number): StoredFact => ({ type: 'rating.asked', seq, at })
const reopened = (seq: number): StoredFact => ({ type: 'conversation.reopened', seq, at, epoch: 5 })

type Parts = Partial<ConversationInput['stored']> & { live?: Partial<ConversationInput['live']>; wishes?: OutboxWish[] }

function reduce({ live, wishes = [], ...stored }: Parts) {
  return reduceConversation({
    stored: {
      facts: [],
      messages: [],
      provisionals: [],
      outbox: wishes.map((wish, order) => ({ key: toOutboxKey(wish), conversationId, order, wish })),
      ...stored,
    },
    live: { ...firstLive, connection: 'online', ...live },
    localAuthor: { kind: 'shopper' },
    assistantName: '小鹿',
  })
}

/** One row as a word: key, and how it is delivered or how settled it is. */
const rows = (parts: Parts) =>
  reduce(parts).items.map((item) => {
    if (item.kind === 'line') return item.line.type
    if (item.kind === 'rating') return `rating ${item.session} ${item.operatorName} ${item.stars}`
    return `${item.key} ${item.provisional ?? item.delivery?.kind ?? 'settled'}`
  })

describe('rows of a conversation', () => {
  test.each<[string, Parts, string[]]>([
    ['a message that waits', { messages: [typed('m-000001')] }, ['m-000001 queued']],
    ['a message on its way', { messages: [typed('m-000001')], live: { sending: 'm-000001' } }, ['m-000001 sending']],
    ['a message that arrived keeps its key', { facts: [posted(1, 'm-000001')] }, ['m-000001 delivered']],
    [
      'a refused message',
      { messages: [typed('m-000001', { code: 'text-too-long', limit: 4000 })] },
      ['m-000001 failed'],
    ],
    [
      'waiting messages stand below what is stored',
      { facts: [posted(1, 'm-000001'), answer(2, 1)], messages: [typed('m-000002'), typed('m-000003')] },
      ['m-000001 delivered', 'reply:m-000001 settled', 'm-000002 queued', 'm-000003 queued'],
    ],
    [
      'each provisional answer right below its question',
      {
        messages: [typed('m-000001'), typed('m-000002')],
        provisionals: [provisional('m-000001'), provisional('m-000002')],
      },
      ['m-000001 queued', 'reply:m-000001 waiting', 'm-000002 queued', 'reply:m-000002 waiting'],
    ],
    [
      'the question arrived, the answer has not',
      { facts: [posted(1, 'm-000001')], messages: [typed('m-000002')], provisionals: [provisional('m-000001')] },
      ['m-000001 delivered', 'reply:m-000001 waiting', 'm-000002 queued'],
    ],
    [
      'settled in place: the same key as the provisional one',
      { facts: [posted(1, 'm-000001'), answer(2, 1)] },
      ['m-000001 delivered', 'reply:m-000001 settled'],
    ],
    [
      'a replaced one stays above the settled one',
      { facts: [posted(1, 'm-000001'), answer(2, 1)], provisionals: [provisional('m-000001', { replaced: true })] },
      ['m-000001 delivered', 'reply:m-000001 replaced', 'settled:m-000001 settled'],
    ],
    [
      'the line that only says "offline" is not shown online',
      { messages: [typed('m-000001')], provisionals: [provisional('m-000001', { onlyOffline: true })] },
      ['m-000001 queued'],
    ],
    [
      'but offline it is',
      {
        messages: [typed('m-000001')],
        provisionals: [provisional('m-000001', { onlyOffline: true })],
        live: { connection: 'offline' },
      },
      ['m-000001 queued', 'reply:m-000001 waiting'],
    ],
    [
      'every change of owner is a line',
      { facts: [requested(1), accepted(2), returned(3), closed(4, 'idle'), reopened(5)] },
      [
        'handoff.requested',
        'handoff.accepted',
        'handoff.returned',
        'rating 3 林静 null',
        'conversation.closed',
        'conversation.reopened',
      ],
    ],
  ])('%s', (_, parts, expected) => {
    expect(rows(parts)).toEqual(expected)
  })
})

describe('the rating row', () => {
  const given: StoredFact = { type: 'rating.given', seq: 9, at, session: 3, stars: 5 }
  test.each<[string, Parts, string[]]>([
    ['after a person gave back', { facts: [accepted(2), returned(3)] }, ['rating 3 林静 null']],
    [
      'once for one service, although it is closed later',
      { facts: [accepted(2), returned(3), closed(4)] },
      ['rating 3 林静 null'],
    ],
    [
      'again for a second take-over',
      { facts: [accepted(2), returned(3), accepted(4), closed(5)] },
      ['rating 3 林静 null', 'rating 5 林静 null'],
    ],
    [
      'for a session only the assistant served',
      { facts: [posted(1, 'm-000001'), answer(2, 1), closed(3, 'shopper')] },
      ['rating 3 null null'],
    ],
    ['not after an idle close', { facts: [accepted(2), closed(3, 'idle')] }, []],
    ['not when nobody ever answered', { facts: [posted(1, 'm-000001'), closed(2, 'shopper')] }, []],
    ['with the stars that were given', { facts: [accepted(2), closed(3), given] }, ['rating 3 林静 5']],
    [
      'with stars still on their way',
      {
        facts: [accepted(2), closed(3)],
        wishes: [{ type: 'rating.give', clientId: 'rate-0001', session: 3, stars: 4 }],
      },
      ['rating 3 林静 4'],
    ],
    [
      'where the assistant asked',
      { facts: [posted(1, 'm-000001'), answer(2, 1), asked(3), posted(4, 'm-000002')] },
      ['rating 3 null null'],
    ],
    [
      'no more once the assistant was not answered',
      {
        facts: [
          ...[posted(1, 'm-000001'), answer(2, 1), asked(3), posted(4, 'm-000002'), posted(5, 'm-000003')],
          posted(6, 'm-000004'),
        ],
      },
      [],
    ],
    [
      'for good where stars were given',
      {
        facts: [
          ...[answer(2, 1), asked(3), posted(4, 'm-000002'), posted(5, 'm-000003'), posted(6, 'm-000004')],
          given,
        ],
      },
      ['rating 3 null 5'],
    ],
    [
      'not a second time when the shopper leaves',
      { facts: [answer(2, 1), asked(3), closed(4, 'shopper')] },
      ['rating 3 null null'],
    ],
    [
      'anew after a reopened session',
      { facts: [accepted(2), closed(3), reopened(4), accepted(5), closed(6)] },
      ['rating 3 林静 null', 'rating 6 林静 null'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(rows(parts).filter((row) => row.startsWith('rating'))).toEqual(expected)
  })
})

test('what went wrong stands with the stars', () => {
  const reason = { topics: ['slow' as const], words: '回复太慢' }
  const facts: StoredFact[] = [
    ...[accepted(2), closed(3)],
    { type: 'rating.given', seq: 4, at, session: 3, stars: 1 },
    { type: 'rating.explained', seq: 5, at, session: 3, reason },
  ]
  expect(reduce({ facts }).items).toContainEqual(expect.objectContaining({ kind: 'rating', stars: 1, reason }))
})

describe('who owns it', () => {
  const queue = { position: 2, minutes: null }
  const ask: OutboxWish = { type: 'handoff.request', clientId: 'hand-0001', trigger: 'asked' }
  test.each<[string, Parts, object]>([
    ['nothing yet', {}, { owner: 'assistant', epoch: 0, operatorName: null, handoffPending: false }],
    ['waiting shows the queue', { facts: [requested(1)], live: { queue } }, { owner: 'waiting', epoch: 1, queue }],
    [
      'an operator, no queue',
      { facts: [requested(1), accepted(2)], live: { queue } },
      { owner: 'operator', epoch: 2, operatorName: '林静', queue: null },
    ],
    ['given back', { facts: [accepted(2), returned(3)] }, { owner: 'assistant', epoch: 3, operatorName: null }],
    ['closed', { facts: [accepted(2), closed(4)] }, { owner: 'closed', epoch: 4 }],
    ['reopened', { facts: [closed(4), reopened(5)] }, { owner: 'assistant', epoch: 5 }],
    [
      'asked for while offline',
      { wishes: [ask], live: { connection: 'offline' } },
      { owner: 'assistant', handoffPending: true },
    ],
    ['asked for and there', { wishes: [ask], facts: [requested(1)] }, { owner: 'waiting', handoffPending: false }],
    ['an order proven, which only the edge knows', { live: { proof: 'order' } }, { proof: 'order' }],
    [
      'a login is stronger than what an old resume said',
      {
        facts: [{ type: 'identity.accepted', seq: 1, at, proof: 'identity', shopperName: '周' }],
        live: { proof: 'none' },
      },
      { proof: 'identity' },
    ],
  ])('%s', (_, parts, expected) => {
    expect(reduce(parts)).toMatchObject(expected)
  })
})

describe('typing dots of the assistant', () => {
  const awaiting = ['m-000001']
  test.each<[string, Parts, boolean]>([
    ['while the edge is asked', { messages: [typed('m-000001')], live: { awaiting } }, true],
    ['also when the question has arrived', { facts: [posted(1, 'm-000001')], live: { awaiting } }, true],
    ['not once it has answered', { facts: [posted(1, 'm-000001'), answer(2, 1)], live: { awaiting } }, false],
    ['not while offline', { messages: [typed('m-000001')], live: { awaiting, connection: 'offline' } }, false],
    ['not when a person took over', { facts: [posted(1, 'm-000001'), accepted(2)], live: { awaiting } }, false],
  ])('%s', (_, parts, expected) => {
    expect(reduce(parts).assistantTyping).toBe(expected)
  })
})

test('a login is known from the stored facts, also before the edge has said so again', () => {
  const login: StoredFact = { type: 'identity.accepted', seq: 1, at, proof: 'identity', shopperName: '林小鹿' }
  expect(getProof([], null)).toBe('none')
  expect(getProof([], 'order')).toBe('order')
  expect(getProof([login], 'none')).toBe('identity')
})
