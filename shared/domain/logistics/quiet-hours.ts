import type { ServiceRules } from '../../protocol/service-rules.ts'
import { startOfLocalDay, toLocalParts } from '../calendar.ts'

const hourMs = 3_600_000

/** When the shop may speak first again; null when it may now. The same hour twice means no quiet hours. */
export function quietUntil(
  { quietFromHour, quietToHour }: Pick<ServiceRules['clocks'], 'quietFromHour' | 'quietToHour'>,
  now: Date,
): Date | null {
  const { hour } = toLocalParts(now)
  const overMidnight = quietFromHour > quietToHour
  const isQuiet = overMidnight
    ? hour >= quietFromHour || hour < quietToHour
    : hour >= quietFromHour && hour < quietToHour
  if (!isQuiet) return null
  const day = startOfLocalDay(now, overMidnight && hour >= quietFromHour ? 1 : 0)
  return new Date(day.getTime() + quietToHour * hourMs)
}
