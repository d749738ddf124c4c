import { formatWait } from '../texts/format-wait.ts'
import { readWait } from './read-wait.ts'

interface WaitClockProps {
  since: string
  now: Date
}

/** What is left to answer in, as digits and a ring; the colour only repeats them. */
export function WaitClock({ since, now }: WaitClockProps) {
  const { waitedMs, leftMs, percentLeft, range } = readWait(since, now)
  const words = leftMs < 0 ? `超 ${formatWait(-leftMs)}` : formatWait(leftMs)
  return (
    <span class={`dk-clock is-${range}`} title={`客户等了 ${formatWait(waitedMs)}`}>
      <span class="dk-ring" style={{ '--left': percentLeft }} aria-hidden="true" />
      <span class="ui-hidden">回复时限{leftMs < 0 ? '已' : '还剩 '}</span>
      {words}
    </span>
  )
}
