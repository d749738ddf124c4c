import type {
  DeskReview,
  Finding,
  FindingOf,
  StaleReason,
  WeakArticle,
} from '../../../../shared/protocol/desk-review.ts'

/** One thing to look at, under the name by which it is called no fault. */
export type ReviewItem =
  | FindingOf<'contradiction'>
  | FindingOf<'stale'>
  | { kind: 'weak'; fingerprint: string; weak: WeakArticle }

export type ReviewGroupId = 'articles' | 'rules' | 'ending' | 'weak' | 'blanks' | 'unused' | 'lost'
export interface ReviewGroup {
  id: ReviewGroupId
  title: string
  /** What the group holds, in a sentence. */
  hint: string
  items: ReviewItem[]
}

/** In the order of their harm. */
const groups: readonly Omit<ReviewGroup, 'items'>[] = [
  { id: 'rules', title: '和规则不一致', hint: '系统按规则算，文章这样答会兑现不了' },
  { id: 'articles', title: '说法不一致', hint: '两篇文章对同一件事给了不同的答案' },
  { id: 'weak', title: '常答不好', hint: '近 28 天、现在这一版的回答；客户受影响最多的在前' },
  { id: 'ending', title: '快过期和已过期', hint: '到点会自动停；写着的日子过了却没设结束时间的，客户还看得到' },
  { id: 'blanks', title: '缺空', hint: '还有【待填】，填好才能发布' },
  { id: 'unused', title: '没人问过', hint: '上线 60 天以上，这 60 天里一次也没用来回答' },
  { id: 'lost', title: '连到已经没有的', hint: '相关文章停用了，或关联的商品不在售' },
]

const groupOfReason: Record<StaleReason['kind'], ReviewGroupId> = {
  ended: 'ending',
  'ends-soon': 'ending',
  'date-passed': 'ending',
  blanks: 'blanks',
  unused: 'unused',
  'related-gone': 'lost',
  'products-gone': 'lost',
}

/** What an owner still has to look at, what is meant to differ, and what was called no fault. */
export interface GroupedReview {
  groups: ReviewGroup[]
  overrides: FindingOf<'contradiction'>[]
  dismissed: ReviewItem[]
}

/** Puts findings of the thread and counts of the edge into groups; empty ones are left out. */
export function groupFindings(findings: readonly Finding[], review: DeskReview | null): GroupedReview {
  const gone = new Set(review?.dismissed)
  const weak = (review?.weak ?? []).map(
    (one): ReviewItem => ({ kind: 'weak', fingerprint: one.fingerprint, weak: one }),
  )
  const isOverride = (one: ReviewItem) => one.kind === 'contradiction' && one.isOverride
  const items: ReviewItem[] = [...findings, ...weak].filter((one) => !isOverride(one))
  const open = items.filter(({ fingerprint }) => !gone.has(fingerprint))
  return {
    groups: groups
      .map((group) => ({ ...group, items: open.filter((item) => groupOf(item) === group.id) }))
      .filter((group) => group.items.length > 0),
    overrides: findings.filter((one) => one.kind === 'contradiction').filter(isOverride),
    dismissed: items.filter(({ fingerprint }) => gone.has(fingerprint)),
  }
}

function groupOf(item: ReviewItem): ReviewGroupId {
  if (item.kind === 'weak') return 'weak'
  if (item.kind === 'stale') return groupOfReason[item.reason.kind]
  return item.b.place.kind === 'rule' || item.a.place.kind === 'rule' ? 'rules' : 'articles'
}
