import { describe, expect, test } from 'vitest'
import type { Basis, HandoffTrigger, Message } from '../../../shared/protocol/conversation.ts'
import type { StoredFact } from '../../../shared/protocol/down.ts'
import { emptyDialogState } from '../../../shared/replies/empty-state.ts'
import { newRecord } from '../../room/conversation-record.ts'
import type { RoomParts } from '../../room/parts.ts'
import { noteTurnEnds } from './note-turn-ends.ts'

const start = Date.parse('2026-11-22T06:00:00.000Z')
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString()
const article = (articleId: string): Basis => ({ kind: 'article', articleId, version: 3, variant: 'B', title: '文章' })
const flow: Basis = { kind: 'flow', flow: 'stock', state: 'done' }

function posted(seq: number, minutes: number, change: Partial<Message>): StoredFact {
  const author = { kind: 'assistant' as const, name: '小店' }
  const message: Message = {
    ...{ seq, clientId: `m${seq}`, author, parts: [{ kind: 'text', text: '话' }], at: at(minutes) },
    ...{ answers: null, basis: null, facts: [], ...change },
  }
  return { type: 'message.posted', seq, at: at(minutes), message }
}
const reply = (seq: number, minutes: number, basis: Basis) => posted(seq, minutes, { answers: seq - 1, basis })
const operator = (seq: number, minutes: number) =>
  posted(seq, minutes, { author: { kind: 'operator', id: 'o', name: '阿澈' }, basis: { kind: 'operator' } })
const handoff = (seq: number, minutes: number, trigger: HandoffTrigger): StoredFact => ({
  ...{ type: 'handoff.requested', seq, at: at(minutes), epoch: 1, trigger, card: null },
})

/** What is noted when `now` is stored after `before`. */
function note(before: StoredFact[], now: StoredFact[], unresolvedInRow = 0) {
  const noted: { seq: number; kind: string; followedBy: string | null; topic: string | null }[] = []
  const log = {
    getReplyBefore: (_: string, seq: number) =>
      before.findLast((fact) => fact.type === 'message.posted' && fact.message.answers !== null && fact.seq < seq),
    factsSince: (_: string, from: number, limit: number) => before.filter(({ seq }) => seq > from).slice(0, limit),
    getState: () => ({ ...emptyDialogState(), unresolvedInRow }),
  }
  const room = { log, reports: { noteTurnEnd: (end: (typeof noted)[number]) => noted.push(end) } }
  const record = { ...newRecord('c1', 'v1', 'a1', new Date(start)), requests: ['stock' as const] }
  // Only what is asked for here: no room and no database have to start for it.
  noteTurnEnds(room as unknown as RoomParts, record, now)
  return noted
}
const troubles = (...args: Parameters<typeof note>) =>
  note(...args).flatMap(({ seq, followedBy }) => (followedBy === null ? [] : [`${seq} ${followedBy}`]))

test('each end is noted under its question, with its topic', () => {
  const unknown: Basis = { kind: 'fixed', line: 'talk.unknown' }
  const ends = [article('a'), flow, unknown, { kind: 'fixed', line: 'talk.thanks' } as Basis]
  const kinds = ends.map((basis) => note([], [reply(2, 0, basis)]).map(({ seq, kind, topic }) => [seq, kind, topic]))
  expect(kinds).toEqual([[[1, 'article', 'stock']], [[1, 'flow', 'stock']], [[1, 'unknown', 'stock']], []])
  expect(note([], [handoff(5, 0, 'asked')])).toMatchObject([{ seq: 5, kind: 'handoff', followedBy: null }])
})

describe('what comes after an article’s answer', () => {
  const before = [reply(2, 0, article('a'))]
  test.each<[string, StoredFact[], number, string[]]>([
    ['the same article again', [reply(4, 1, article('a'))], 0, ['1 asked-again']],
    ['another article', [reply(4, 1, article('b'))], 0, []],
    ['a no to it', [reply(4, 1, flow)], 1, ['1 asked-again']],
    ['the same again, ten minutes later', [reply(4, 10, article('a'))], 0, ['1 asked-again']],
    ['the same again, much later', [reply(4, 11, article('a'))], 0, []],
    ['a wish for a person', [handoff(3, 1, 'asked')], 0, ['1 handed-off']],
    ['a second no that hands over', [handoff(4, 1, 'unresolved')], 0, ['1 handed-off', '1 asked-again']],
    ['a rule of the shop that hands over', [handoff(4, 1, 'vip')], 0, []],
    ['the article’s own condition', [reply(4, 1, article('b')), handoff(5, 1, 'article-condition')], 0, []],
    ['an operator unasked', [operator(4, 1)], 0, ['1 changed']],
  ])('%s', (_, now, unresolved, expected) => {
    expect(troubles(before, now, unresolved)).toEqual(expected)
  })

  test('an operator who was asked for, or went on talking, changed nothing', () => {
    expect(troubles([...before, handoff(3, 1, 'asked')], [operator(5, 2)])).toEqual([])
    expect(troubles([...before, operator(4, 1)], [operator(5, 2)])).toEqual([])
  })

  test('another answer stands between', () => {
    expect(troubles([...before, reply(4, 1, flow)], [handoff(5, 2, 'asked')])).toEqual([])
  })
})

test('a low rating is of the articles since the service before', () => {
  const closed: StoredFact = {
    type: 'conversation.closed',
    seq: 3,
    at: at(1),
    epoch: 1,
    by: 'shopper',
    operatorName: null,
  }
  const before = [
    reply(2, 0, article('a')),
    closed,
    reply(5, 2, article('b')),
    reply(7, 3, flow),
    reply(9, 4, article('c')),
  ]
  const rated = (stars: number): StoredFact => ({ type: 'rating.given', seq: 11, at: at(5), session: 10, stars })
  expect(troubles(before, [rated(2)])).toEqual(['4 rated-low', '8 rated-low'])
  expect(troubles(before, [rated(3)])).toEqual([])
})
