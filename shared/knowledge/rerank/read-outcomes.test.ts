import { expect, test } from 'vitest'
import { type AskedTurn, readOutcomes } from './read-outcomes.ts'

const start = Date.parse('2026-11-22T06:00:00.000Z')
const now = new Date(start + 60 * 60_000)
const group = { articleId: 'a', mark: 'q-0000000' }
const other = { articleId: 'z', mark: 'q-1111111' }

function turn(
  seq: number,
  articleId: string | null,
  change: Partial<AskedTurn> & { minutes?: number } = {},
): AskedTurn {
  const { minutes = seq, ...rest } = change
  const at = new Date(start + minutes * 60_000)
  const ended = { topic: null, articleId, wasTroubled: false, wasThanked: false }
  return { conversation: 'c', voter: null, seq, group, ...ended, at, ...rest }
}

const no = { wasTroubled: true }
const thanked = { wasThanked: true }

/** `+a 1`: accepted for the first wording; votes for other groups are left out. */
function votes(turns: AskedTurn[], at = now): string[] {
  return readOutcomes(turns, [], at)
    .filter((one) => one.group === group)
    .map(({ articleId, wasAccepted, strength }) => `${wasAccepted ? '+' : '-'}${articleId} ${strength}`)
}

test.each<[name: string, turns: AskedTurn[], expected: string[]]>([
  ['thanked', [turn(1, 'a', thanked)], ['+a 1']],
  ['moved on', [turn(1, 'a')], ['+a 0.25']],
  ['refused', [turn(1, 'a', no)], ['-a 1']],
  [
    'refused, and the next answer helped',
    [turn(1, 'a', no), turn(3, 'b', { group: other, ...thanked })],
    ['-a 1', '+b 1'],
  ],
  [
    'refused twice, and the third answer helped',
    [turn(1, 'a', no), turn(3, 'b', { group: other, ...no }), turn(5, 'c', { group: other, ...thanked })],
    ['-a 1', '+c 1'],
  ],
  [
    'nothing found, and what was chosen then helped',
    [turn(1, null), turn(3, 'b', { group: other, ...thanked })],
    ['+b 1'],
  ],
  ['the same again', [turn(1, 'a', no), turn(3, 'a', { group: other, ...thanked })], ['-a 1']],
  [
    'refused, and a quarter of an hour later something else',
    [turn(1, 'a', no), turn(20, 'b', { group: other })],
    ['-a 1'],
  ],
  [
    'a new question of another kind',
    [turn(1, 'a', { topic: 'stock' }), turn(2, 'b', { group: other, topic: 'gift' })],
    ['+a 0.25'],
  ],
  [
    'put at once in other words',
    [turn(1, 'a', { topic: 'stock' }), turn(2, 'b', { group: other, topic: 'stock', ...thanked })],
    ['-a 0.25', '+b 1'],
  ],
])('%s', (_, turns, expected) => {
  expect(votes(turns)).toEqual(expected)
})

test('while more may be said, silence is no vote; conversations are apart', () => {
  expect(votes([turn(1, 'a')], new Date(start + 5 * 60_000))).toEqual([])
  expect(votes([turn(1, 'a', no), { ...turn(3, 'b', { group: other, ...thanked }), conversation: 'd' }])).toEqual([
    '-a 1',
  ])
})

test.each([
  [0, true],
  [0.2, true],
  [0.5, undefined],
  [0.8, false],
  [1, false],
])('a draft of which %d was changed: %s', (changed, expected) => {
  const [vote] = readOutcomes([], [{ conversation: 'c', group, articleId: 'b', changed, at: now }], now)
  expect(vote?.wasAccepted).toBe(expected)
})

test('a conversation has one voter: its login, else the network it was last in; an operator speaks for himself', () => {
  const said = (voters: (string | null)[]) =>
    readOutcomes(
      voters.map((voter, at) => turn(at + 1, 'a', { voter, minutes: at * 20 })),
      [],
      now,
    ).map(({ voter }) => voter)
  expect(said(['w7.a', 'm.x', 'w8.b'])).toEqual(['m.x', 'm.x', 'm.x'])
  expect(said(['w7.a', 'w8.b', null])).toEqual(['w8.b', 'w8.b', 'w8.b'])
  expect(said([null])).toEqual(['w0.unknown'])
  const used = { group, articleId: 'a', changed: 0, at: new Date(start) }
  const drafts = ['p1', 'p2'].map((conversation) => ({ ...used, conversation }))
  expect(readOutcomes([], drafts, now).map(({ voter }) => voter)).toEqual(['c.p1', 'c.p2'])
})
