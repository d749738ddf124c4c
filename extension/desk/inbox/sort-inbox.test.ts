import { expect, test } from 'vitest'
import type { ConversationSummary } from '../../../shared/protocol/conversation.ts'
import { countTabs, groupRows, listToDo, type RowGroup, settleGroups } from './sort-inbox.ts'

function row(id: string, change: Partial<ConversationSummary>): ConversationSummary {
  return {
    id,
    owner: 'assistant',
    epoch: 1,
    operatorId: null,
    operatorName: null,
    shopperName: id,
    proof: 'none',
    excerpt: '',
    trigger: null,
    requests: [],
    mood: 'neutral',
    moodIntensity: 0,
    waitingSince: null,
    lastAt: '2026-11-21T02:00:00.000Z',
    lastSeq: 1,
    ...change,
  }
}
const mine = { owner: 'operator', operatorId: 'che' } as const
const inbox = [
  row('late', { ...mine, waitingSince: '2026-11-21T02:05:00.000Z' }),
  row('long', { ...mine, waitingSince: '2026-11-21T02:01:00.000Z' }),
  row('quiet', mine),
  row('hers', { owner: 'operator', operatorId: 'man' }),
  row('queue-2', { owner: 'waiting', waitingSince: '2026-11-21T02:04:00.000Z' }),
  row('queue-1', { owner: 'waiting', waitingSince: '2026-11-21T02:03:00.000Z' }),
  row('bot', {}),
  row('over', { owner: 'closed' }),
]
const ids = (groups: RowGroup[]) => groups.map(({ title, rows }) => [title, rows.map(({ summary }) => summary.id)])

test('my list: who waits longest first, then who owes me words, colleagues, the ended', () => {
  expect(ids(groupRows(inbox, 'mine', 'che'))).toEqual([
    [null, ['long', 'late']],
    ['等客户回复', ['quiet']],
    ['同事接待', ['hers']],
    ['已结束', ['over']],
  ])
})

test('the queue is in the order of arrival', () => {
  expect(ids(groupRows(inbox, 'waiting', 'che'))).toEqual([[null, ['queue-1', 'queue-2']]])
})

test('tabs count mine, the queue and the assistant; to do is the queue and my waiting shoppers', () => {
  expect(countTabs(inbox, 'che')).toEqual({ mine: 3, waiting: 2, assistant: 1 })
  expect(listToDo(inbox, 'che').map(({ id }) => id)).toEqual(['late', 'long', 'queue-2', 'queue-1'])
})

test('under the pointer nothing moves: words change in place, leavers stay as gone, newcomers stand at the end', () => {
  const before = groupRows(inbox, 'waiting', 'che')
  const now = [
    row('queue-0', { owner: 'waiting', waitingSince: '2026-11-21T02:02:00.000Z' }),
    row('queue-2', { owner: 'waiting', waitingSince: '2026-11-21T02:04:00.000Z', excerpt: '还在吗' }),
  ]
  const fresh = groupRows(now, 'waiting', 'che')
  const held = settleGroups(before, fresh, true)
  expect(ids(held)).toEqual([
    [null, ['queue-1', 'queue-2']],
    ['刚进来', ['queue-0']],
  ])
  expect(held[0]?.rows.map(({ gone, summary }) => [gone, summary.excerpt])).toEqual([
    [true, ''],
    [false, '还在吗'],
  ])
  expect(ids(settleGroups(held, fresh, false))).toEqual([[null, ['queue-0', 'queue-2']]])
})

test('the first row into an empty list is shown at once', () => {
  const fresh = groupRows(inbox, 'waiting', 'che')
  expect(settleGroups([{ title: null, rows: [] }], fresh, true)).toEqual(fresh)
})
