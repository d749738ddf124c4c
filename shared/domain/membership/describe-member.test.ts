import { expect, test } from 'vitest'
import type { Member } from '../../protocol/commerce.ts'
import { describeMember, type MemberStatus } from './describe-member.ts'

const now = new Date('2026-11-21T06:00:00Z')
const levels = [
  { name: '金卡', fromSpentMinor: 300_000, benefits: ['会员价', '优先'] },
  { name: '普通', fromSpentMinor: 0, benefits: [] },
  { name: '银卡', fromSpentMinor: 100_000, benefits: ['会员价'] },
]
const member: Member = {
  id: 'm',
  name: '林',
  phone: '1',
  level: '银卡',
  points: 860,
  couponIds: [],
  spentMinor: 214_800,
}

test.each<[string, Partial<Member>, Partial<MemberStatus>]>([
  [
    'what is missing to the next level',
    {},
    { next: { name: '金卡', shortOfMinor: 85_200, benefits: ['会员价', '优先'] }, isTop: false },
  ],
  ['at the top', { level: '金卡', spentMinor: 386_500 }, { next: null, isTop: true, benefits: ['会员价', '优先'] }],
  [
    'spent enough, not yet raised',
    { spentMinor: 320_000 },
    { next: { name: '金卡', shortOfMinor: 0, benefits: ['会员价', '优先'] } },
  ],
  ['spending unknown: nothing is worked out', { spentMinor: undefined }, { next: null, isTop: false }],
  ['a level the shop does not list', { level: '黑卡' }, { next: null, benefits: [], isTop: false }],
  ['no record of points that end', {}, { expiring: null }],
  ['none that end', { pointsExpiring: [] }, { expiring: [] }],
  [
    'those that ended are gone, the rest by day',
    {
      pointsExpiring: [
        { points: 30, at: '2026-12-31T16:00:00Z' },
        { points: 10, at: '2026-11-01T16:00:00Z' },
        { points: 20, at: '2026-12-01T16:00:00Z' },
      ],
    },
    {
      expiring: [
        { points: 20, at: '2026-12-01T16:00:00Z' },
        { points: 30, at: '2026-12-31T16:00:00Z' },
      ],
    },
  ],
])('%s', (_, changed, expected) => {
  const given = { ...member, ...changed }
  if (given.spentMinor === undefined) delete given.spentMinor
  expect(describeMember(given as Member, levels, now)).toMatchObject({ points: 860, ...expected })
})
