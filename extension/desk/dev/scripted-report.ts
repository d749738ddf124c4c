import type { DeskReport } from '../../../shared/protocol/desk-report.ts'

const weeks = [
  ...['2026-11-16', '2026-11-09', '2026-11-02', '2026-10-26', '2026-10-19'],
  ...['2026-10-12', '2026-10-05', '2026-09-28', '2026-09-21'],
]
const unknown = { answered: null, byFlow: null, askedAgain: null, handedOff: null }

/** This week with everything in it; the weeks before were not counted one by one. */
export function scriptedReport(week: string | null): DeskReport {
  const from = week ?? '2026-11-16'
  const to = new Date(Date.parse(`${from}T00:00:00Z`) + 6 * 24 * 3_600_000).toISOString().slice(0, 10)
  const base = { from, to, countedSince: '2026-11-16T02:00:00.000Z', weeks, variants: [] }
  if (from !== '2026-11-16') {
    return {
      ...base,
      week: { asked: 80, unanswered: 40, coverage: 0.5, ...unknown },
      before: { asked: 0, unanswered: 0, coverage: null, ...unknown },
      ...{ topics: [], groups: [], weak: [], articles: [], ending: [], first: [], added: 0, changed: 0 },
      ...{ coverageChange: null, needsWork: true, isPartial: false },
    }
  }
  return {
    ...base,
    week: { asked: 1240, unanswered: 107, coverage: 0.9137, answered: 612, byFlow: 521, askedAgain: 38, handedOff: 96 },
    before: { asked: 1180, unanswered: 115, coverage: 0.9025, ...unknown },
    topics: [
      { topic: 'logistics_track', asked: 310, unanswered: 4, handedOff: 22, askedBefore: 298 },
      { topic: 'return_goods', asked: 188, unanswered: 12, handedOff: 31, askedBefore: null },
    ],
    groups: [{ id: 'u-1', text: '帐篷能放进 28 寸行李箱吗', count: 37 }],
    weak: [
      {
        ...{ articleId: 'wash', title: '冲锋衣怎么洗', version: 5, fingerprint: 'w-0000000000e5' },
        ...{ uses: 42, troubled: 17, surelyTroubled: 0.29, reasons: [{ reason: 'asked-again', count: 12 }] },
      },
    ],
    articles: [{ articleId: 'winter', title: '冬季出行满减', at: '2026-11-18T02:00:00.000Z', change: 'added' }],
    ending: [{ articleId: 'winter', title: '冬季出行满减', at: '2026-11-30T16:00:00.000Z' }],
    first: [
      { kind: 'renew', articleId: 'winter', title: '冬季出行满减', at: '2026-11-30T16:00:00.000Z', count: 0 },
      { kind: 'write', groupId: 'u-1', text: '帐篷能放进 28 寸行李箱吗', count: 37 },
      { kind: 'mend', articleId: 'wash', title: '冲锋衣怎么洗', count: 17 },
    ],
    ...{ added: 1, changed: 0, coverageChange: 0.0112, needsWork: false, isPartial: true },
  }
}
