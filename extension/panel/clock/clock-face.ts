import type { WaitingClock } from '../../consoles/read-clock.ts'

/** The platform's clock as it stood when the page was read, and what it counts down from. */
export interface ClockRun {
  clock: WaitingClock
  readAtMs: number
  limitSeconds: number
}

/** More than 60 % left, 60 to 20 %, below that or over. */
export type ClockRange = 'calm' | 'warning' | 'danger'

export interface ClockFace {
  /** 1:12, or 超时 6 分; what a person reads. */
  words: string
  /** The same, for a person who listens. */
  spoken: string
  range: ClockRange
  /** The part of the time that is left; null where the page gives no number. */
  share: number | null
  /** Whole seconds left, negative when over; null without a number. */
  secondsLeft: number | null
}

/** 咚咚, 拼多多, 飞鸽 and 快手 measure answers within three minutes; a page that shows more time gave more. */
const usualLimitSeconds = 180

/** Starts counting from a clock that was just read; the limit never shrinks while the same customer waits. */
export function startRun(clock: WaitingClock, readAtMs: number, before: ClockRun | null): ClockRun {
  const shown = clock.kind === 'left' ? (clock.seconds ?? 0) : 0
  return { clock, readAtMs, limitSeconds: Math.max(usualLimitSeconds, shown, before?.limitSeconds ?? 0) }
}

/** What the clock shows at `nowMs`. */
export function toClockFace({ clock, readAtMs, limitSeconds }: ClockRun, nowMs: number): ClockFace {
  if (clock.seconds === null) return withoutNumber(clock.kind)
  const passed = Math.max(0, Math.floor((nowMs - readAtMs) / 1000))
  const left = clock.kind === 'left' ? clock.seconds - passed : -(clock.seconds + passed)
  if (left < 0 || clock.kind === 'overdue') return overdue(left)
  const share = Math.min(1, left / limitSeconds)
  return {
    words: `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`,
    spoken: `回复时限还剩 ${inWords(left)}`,
    range: toRange(share),
    share,
    secondsLeft: left,
  }
}

function withoutNumber(kind: WaitingClock['kind']): ClockFace {
  const isOver = kind === 'overdue'
  const words = isOver ? '已超时' : '待回复'
  return { words, spoken: words, range: isOver ? 'danger' : 'calm', share: isOver ? 0 : null, secondsLeft: null }
}

function overdue(left: number): ClockFace {
  const words = `超时 ${inWords(-left)}`
  return { words, spoken: words, range: 'danger', share: 0, secondsLeft: left }
}

function toRange(share: number): ClockRange {
  if (share > 0.6) return 'calm'
  return share < 0.2 ? 'danger' : 'warning'
}

/** 40 秒, 1 分 12 秒, 6 分, 2 小时 5 分: the longer it is, the coarser. */
function inWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  if (minutes === 0) return `${seconds} 秒`
  if (minutes < 5) return seconds % 60 === 0 ? `${minutes} 分` : `${minutes} 分 ${seconds % 60} 秒`
  if (minutes < 60) return `${minutes} 分`
  return minutes % 60 === 0 ? `${minutes / 60} 小时` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`
}
