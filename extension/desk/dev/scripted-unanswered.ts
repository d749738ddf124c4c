import type { CoverageWeek, DeskUnanswered, UnansweredState } from '../../../shared/protocol/desk-unanswered.ts'
import { at } from './scripted-conversations.ts'

const pageSize = 30

type Followed = DeskUnanswered['followed']
const asked = (
  id: string,
  [shoppers, minutesAgo, productId]: [shoppers: number, minutesAgo: number, productId: string | null],
  followed: Followed,
  words: [text: string, count: number][],
): DeskUnanswered => ({
  ...{ id, state: 'open', shoppers, followed, articleId: null, firstAt: at(9000), lastAt: at(minutesAgo) },
  count: followed.left + followed['asked-again'] + followed['handed-over'],
  samples: words.map(([text, count], index) => {
    return { text, count, at: at(minutesAgo + index), productId, after: 'left' }
  }),
})

const scripted: DeskUnanswered[] = [
  asked('u-suitcase', [31, 20, 'tent-qingyu'], { left: 22, 'asked-again': 9, 'handed-over': 6 }, [
    ['帐篷能放进 28 寸行李箱吗', 21],
    ['收起来 28 寸箱子装得下么', 9],
    ['坐飞机想托运，行李箱能不能塞进去', 7],
  ]),
  asked('u-gaiter', [22, 130, null], { left: 20, 'asked-again': 4, 'handed-over': 0 }, [['雪套和你们的鞋配吗', 24]]),
  asked('u-invoice', [17, 190, null], { left: 6, 'asked-again': 2, 'handed-over': 11 }, [
    ['能开增值税专用发票吗', 12],
    ['公司报销要专票，单号 *** 的能开么', 7],
  ]),
  asked('u-gas', [11, 1500, null], { left: 11, 'asked-again': 0, 'handed-over': 0 }, [['气罐可以寄到西藏吗', 11]]),
  asked('u-lamp', [8, 1600, null], { left: 7, 'asked-again': 1, 'handed-over': 0 }, [['头灯电池是不是航空能带', 8]]),
  asked('u-bird', [1, 4000, null], { left: 1, 'asked-again': 0, 'handed-over': 0 }, [['帐篷里能养鸟吗', 1]]),
  {
    ...asked('u-tags', [3, 8000, null], { left: 3, 'asked-again': 0, 'handed-over': 0 }, [['标剪了还退吗', 3]]),
    state: 'written',
    articleId: 'return-tags',
  },
]

/** Of eight weeks, from one with too much unanswered to today's; in one nobody asked. */
const missedOf = [
  [410, 140],
  [520, 172],
  [0, 0],
  [610, 96],
  [720, 88],
  [690, 74],
  [1180, 116],
  [204, 17],
] as const

/** Groups of one shop; beginning the one about gas is refused. */
export function createScriptedUnanswered() {
  let groups = scripted
  const put = (id: string, change: Partial<DeskUnanswered>) => {
    groups = groups.map((group) => (group.id === id ? { ...group, ...change } : group))
    return groups.find((group) => group.id === id)
  }
  return (path: string, init?: RequestInit): Response => {
    if (path === 'coverage') return Response.json({ weeks: listWeeks() })
    const [, id = '', step] = path.split('?')[0]?.split('/') ?? []
    if (step === 'dismiss')
      return Response.json(put(id, { state: String(init?.body).includes('true') ? 'open' : 'dismissed' }))
    if (step === 'article') {
      if (id === 'u-gas') return Response.json({ code: 'unavailable' }, { status: 503 })
      put(id, { articleId: 'invoice' })
      return Response.json({ articleId: 'invoice' })
    }
    return Response.json(toPage(groups, new URLSearchParams(path.split('?')[1])))
  }
}

function toPage(groups: DeskUnanswered[], query: URLSearchParams) {
  const found = groups.filter(({ lastAt }) => lastAt >= (query.get('since') ?? ''))
  const of = (state: UnansweredState) => found.filter((group) => group.state === state)
  const shown = of((query.get('state') ?? 'open') as UnansweredState).toSorted((a, b) => b.count - a.count)
  const from = Number(query.get('cursor') ?? 0)
  return {
    groups: shown.slice(from, from + pageSize),
    cursor: shown.length > from + pageSize ? String(from + pageSize) : null,
    counts: { open: of('open').length, written: of('written').length, dismissed: of('dismissed').length },
    share: { days: 7, asked: 1204, unanswered: 104, share: 104 / 1204 },
    shareBefore: { days: 7, asked: 1020, unanswered: 100, share: 100 / 1020 },
  }
}

function listWeeks(): CoverageWeek[] {
  const monday = Date.parse('2026-09-28T00:00:00Z')
  const dayOf = (days: number) => new Date(monday + days * 86_400_000).toISOString().slice(0, 10)
  return missedOf.map(([count, unanswered], week) => {
    return { from: dayOf(week * 7), to: dayOf(week * 7 + 6), asked: count, unanswered }
  })
}
