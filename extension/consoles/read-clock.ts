import type { ConsoleProfile } from './console-profile.ts'
import { findWithin } from './find-slot.ts'
import { textOf } from './text-of.ts'

/** The platform's own clock for this customer: time left to answer, or how long it has been over. */
export interface WaitingClock {
  kind: 'left' | 'overdue'
  /** Null where the page gives no number. */
  seconds: number | null
}

/** Reads the clock at the active row. It ticks, so it is no part of what a reading is compared by. */
export function readClock(activeRow: HTMLElement | null, profile: ConsoleProfile): WaitingClock | null {
  if (!activeRow) return null
  for (const { kind, at, around } of profile.clocks) {
    const inside = at.length > 0 ? findWithin(activeRow, at) : null
    if (inside) return { kind, seconds: readSeconds(textOf(inside)) }
    if (around.some((selector) => activeRow.closest(selector) !== null)) return { kind, seconds: null }
  }
  return null
}

const unitSeconds = { 天: 86_400, 小时: 3600, 分: 60, 秒: 1 } as const

/** "已等待1小时", "2分30秒", "01:45"; null without a number. */
export function readSeconds(text: string): number | null {
  const colon = text.match(/(?:(\d+):)?(\d{1,2}):(\d{2})/)
  if (colon) return Number(colon[1] ?? 0) * 3600 + Number(colon[2]) * 60 + Number(colon[3])
  const parts = [...text.matchAll(/(\d+)\s*(天|小时|分|秒|s)/gu)]
  if (parts.length === 0) return null
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unit === 's' ? 1 : secondsOf(unit)), 0)
}

function secondsOf(unit: string | undefined): number {
  return Object.entries(unitSeconds).find(([name]) => name === unit)?.[1] ?? 0
}
