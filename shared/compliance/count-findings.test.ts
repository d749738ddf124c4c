import { expect, test } from 'vitest'
import { checkText } from './check-text.ts'
import { countFindings, type SettledFinding } from './count-findings.ts'

const [finding] = checkText('加我微信', { platform: 'jd' })

function settled(day: string, outcome: SettledFinding['outcome']): SettledFinding {
  if (finding === undefined) throw new Error('nothing was found')
  return { day, platform: 'jd', finding, outcome }
}

test('counts by day and outcome, without the words', () => {
  const first = countFindings([], [settled('2026-09-20', 'replaced'), settled('2026-09-20', 'sent-anyway')])
  const both = countFindings(first, [settled('2026-09-20', 'replaced'), settled('2026-09-19', 'edited')])
  expect(first[0]).toMatchObject({ replaced: 1 })
  expect(both).toEqual([
    {
      day: '2026-09-19',
      platform: 'jd',
      kind: 'contact',
      rule: 'contact.wechat',
      replaced: 0,
      edited: 1,
      sentAnyway: 0,
    },
    {
      day: '2026-09-20',
      platform: 'jd',
      kind: 'contact',
      rule: 'contact.wechat',
      replaced: 2,
      edited: 0,
      sentAnyway: 1,
    },
  ])
})
