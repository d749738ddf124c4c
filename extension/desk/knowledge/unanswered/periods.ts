import { unansweredDays } from '../../../../shared/protocol/desk-unanswered.ts'

const dayMs = 86_400_000
const beijingOffsetMs = 8 * 3_600_000

/** How far back a list looks. */
export type Period = 'week' | 'month' | 'all'

const daysOf = { week: unansweredDays, month: 30, all: null } as const

/** In the order of their buttons. */
export const periods: readonly { period: Period; label: string }[] = [
  { period: 'week', label: `近 ${daysOf.week} 天` },
  { period: 'month', label: `近 ${daysOf.month} 天` },
  { period: 'all', label: '全部' },
]

/** The midnight in Beijing that a period begins with, today being its last day; null for all. */
export function toSince(period: Period, now: Date): string | null {
  const days = daysOf[period]
  if (days === null) return null
  const today = Math.floor((now.getTime() + beijingOffsetMs) / dayMs)
  return new Date((today - days + 1) * dayMs - beijingOffsetMs).toISOString()
}
