import type { DeskReview } from '../../../shared/protocol/desk-review.ts'
import type { DraftReport } from '../../../shared/protocol/draft-use.ts'
import { scriptedReport } from './scripted-report.ts'

const review: DeskReview = {
  dismissed: [],
  weak: [
    {
      articleId: 'wash',
      title: '冲锋衣怎么洗',
      version: 5,
      fingerprint: 'w-0000000000e5',
      ...{ uses: 42, troubled: 17, surelyTroubled: 0.29 },
      reasons: [
        { reason: 'asked-again', count: 12 },
        { reason: 'handed-off', count: 6 },
      ],
    },
  ],
  unused: [],
  countedSince: '2026-10-20T02:00:00.000Z',
}

const drafts: DraftReport = {
  all: { accepted: 61, edited: 27, copied: 9, rejected: 12 },
  places: [
    { where: 'pdd', accepted: 40, edited: 21, copied: 9, rejected: 8 },
    { where: 'desk', accepted: 21, edited: 6, copied: 0, rejected: 4 },
  ],
  articles: [{ articleId: 'wash', title: '冲锋衣怎么洗', accepted: 4, edited: 3, copied: 0, rejected: 5 }],
}

/** What the edge counted of the scripted shop; 不算 of the rule's finding is refused. */
export function createScriptedCounts() {
  let dismissed: string[] = []
  return (path: string, init: RequestInit | undefined): Response => {
    if (path.startsWith('report'))
      return Response.json(scriptedReport(new URLSearchParams(path.split('?')[1]).get('week')))
    if (path.startsWith('draft-outcomes')) return Response.json(drafts)
    if (path === 'review') return Response.json({ ...review, dismissed })
    const { fingerprint = '', undo = false } = JSON.parse(String(init?.body))
    if (fingerprint.endsWith('b2')) return Response.json({ code: 'unavailable' }, { status: 503 })
    dismissed = undo ? dismissed.filter((one) => one !== fingerprint) : [...dismissed, fingerprint]
    return Response.json({ dismissed })
  }
}
