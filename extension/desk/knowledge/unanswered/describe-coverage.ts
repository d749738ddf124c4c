import type { UnansweredShare } from '../../../../shared/protocol/desk-unanswered.ts'

/** From this share of unanswered questions on the list is no longer something for later. */
const tooManyFrom = 0.3

/** The share that was answered; null where nothing was asked. */
export function toCoverage({ asked, unanswered }: { asked: number; unanswered: number }): number | null {
  return asked === 0 ? null : 1 - unanswered / asked
}

/** 91.4%. */
export function describePercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

/** 比上周 +1.2, in points of a hundred; null where there is nothing to compare with. */
export function describeChange(share: UnansweredShare, before: UnansweredShare): string | null {
  const [now, then] = [toCoverage(share), toCoverage(before)]
  if (now === null || then === null) return null
  const points = Math.round(now * 1000) - Math.round(then * 1000)
  if (points === 0) return '和上周持平'
  return `比上周 ${points > 0 ? '+' : '−'}${(Math.abs(points) / 10).toFixed(1)}`
}

/** More than three in ten came unanswered. */
export function isTooMuch(counted: { asked: number; unanswered: number }): boolean {
  return counted.asked > 0 && counted.unanswered / counted.asked > tooManyFrom
}

/** 11/16–22. */
export function describeWeek({ from, to }: { from: string; to: string }): string {
  const [, fromMonth, fromDay] = from.split('-').map(Number)
  const [, toMonth, toDay] = to.split('-').map(Number)
  return `${fromMonth}/${fromDay}–${fromMonth === toMonth ? '' : `${toMonth}/`}${toDay}`
}
