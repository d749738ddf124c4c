import { normaliseText } from '../language/normalise-text.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { DialogState, RecentRequest } from './dialog-state.ts'

const before = '(?:那么?|具体|请问|大概|这个?|是|\\s)*'
const after = '(?:的|呢|啊|呀|吗|嘛|\\s)*[?？。!！~～]*'
/** 在哪, 具体在哪里呢, 在哪填. */
const asksPlace = new RegExp(`^${before}在?(?:哪[里儿个]?|什么地方)[弄办看找点填改申请]*${after}$`, 'u')
/** 怎么弄, 要什么材料. */
const asksWay = new RegExp(
  `^${before}(?:怎么(?:弄|办理?|搞|操作|填)|(?:需)?要(?:什么|啥|哪些)(?:材料|资料|条件))${after}$`,
  'u',
)
const ofParcels: ReadonlySet<IntentId> = new Set<IntentId>(['logistics_track', 'logistics_exception', 'order_status'])

/**
 * The round before that a bare question carries on: what an article answered, for where and how; a parcel, for where.
 * How long and why are left out: the same article once more seldom tells them.
 */
export function findFollowed(text: string, { recent }: DialogState): RecentRequest | undefined {
  const [last] = recent
  if (last?.answered !== true || last.text === undefined) return undefined
  const said = normaliseText(text).trim()
  const isPlace = asksPlace.test(said)
  if (last.basis?.kind === 'article') return isPlace || asksWay.test(said) ? last : undefined
  return isPlace && ofParcels.has(last.request) ? last : undefined
}
