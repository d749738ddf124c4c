import { expect, test } from 'vitest'
import { newRecord } from '../../room/conversation-record.ts'
import type { RoomParts } from '../../room/parts.ts'
import { noteAsked } from './note-asked.ts'

const now = new Date('2026-11-22T06:00:00.000Z')
const group = { articleId: 'a', mark: 'q-0000000' }

test.each([
  ['a shopper’s question is noted with the mark of their network', true, [/^w2968\.[\w-]{22}$/]],
  ['what was erased while its turn was worked on leaves nothing', false, []],
])('%s', (_, isKept, expected) => {
  const voters: string[] = []
  const room = {
    log: { getRecord: () => (isKept ? newRecord('c1', 'v1', '203.0.113.9', now) : undefined) },
    reports: { noteOutcome: ({ voter }: { voter: string }) => voters.push(voter) },
    ...{ now: () => now, getKeys: () => ({ newest: 1, byVersion: new Map([[1, new Uint8Array(32)]]) }) },
  }
  // Only what is asked for here: no room and no database have to start for it.
  noteAsked(room as unknown as RoomParts, 'c1', 1, group)
  expect(voters).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
})
