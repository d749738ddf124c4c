import type { ShopSettings } from '../../shared/protocol/shop.ts'

/** Whether people answer at this moment, by the shop's own clock. An interval may pass midnight. */
export function isOpenAt(hours: ShopSettings['hours'], now: Date): boolean {
  const dayMinutes = 24 * 60
  const minute = (Math.floor(now.getTime() / 60_000) + hours.utcOffsetMinutes) % dayMinutes
  return hours.intervals.some(({ fromMinute, toMinute }) =>
    fromMinute <= toMinute ? minute >= fromMinute && minute < toMinute : minute >= fromMinute || minute < toMinute,
  )
}
