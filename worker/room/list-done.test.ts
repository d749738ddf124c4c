import { expect, test } from 'vitest'
import type { Action } from '../../shared/protocol/action.ts'
import { listDone } from './list-done.ts'
import type { RoomLog } from './room-log.ts'

type Settled = ReturnType<RoomLog['listActs']>[number]

const at = '2026-11-23T02:00:00.000Z'
const act = { type: 'action.settled', seq: 3, at, kind: 'cancel', order: 'A1', status: 'executed' } as const
const asked: Settled = { ...act, kind: 'open_return', status: 'requested', ticket: 'T1', answers: 2 }
const begun = { conversation: 'c', seq: 4, epoch: 0, key: 'c:4', at }
const cancel: Action = { kind: 'cancel', order: 'A2', reason: '不想要了' }

test.each<[string, Settled[], Action[], unknown[]]>([
  ['nothing', [], [], []],
  ['done', [{ ...act, answers: 2 }], [], [['cancel', 'A1', 'executed', null]]],
  [
    'done, and asked for again',
    [
      { ...act, answers: 2 },
      { ...act, answers: 6 },
    ],
    [],
    [['cancel', 'A1', 'executed', null]],
  ],
  ['filed', [asked], [], [['open_return', 'A1', 'requested', 'T1']]],
  [
    'filed, then done by a person',
    [asked, { ...asked, status: 'executed', answers: null }],
    [],
    [['open_return', 'A1', 'approved', 'T1']],
  ],
  ['done by a person alone', [{ ...act, ticket: 'T2', answers: null }], [], []],
  ['begun, its end unknown', [], [cancel], [['cancel', 'A2', 'begun', null]]],
])('%s', (_, settled, pending, done) => {
  const books = {
    log: { listActs: () => settled },
    pendingActs: { listAll: () => pending.map((action) => ({ ...begun, action })) },
  }
  expect(listDone(books, 'c').map(({ kind, order, status, ticket }) => [kind, order, status, ticket])).toEqual(done)
})
