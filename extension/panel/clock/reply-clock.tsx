import type { ClockFace } from './clock-face.ts'
import { clockFace } from './clock-state.ts'

/** Time left by the platform's clock: digits, a ring, a colour; it is no live region, it would never be silent. */
export function ReplyClock() {
  const face = clockFace.value
  if (!face) return null
  return (
    <span class={`reply-clock is-${face.range}`} role="timer" aria-live="off" aria-label={face.spoken}>
      <ClockDigits face={face} />
    </span>
  )
}

/** Ring and digits alone, for the minimised tab. */
export function ClockDigits({ face }: { face: ClockFace }) {
  return (
    <>
      {face.share !== null && (
        <svg class="clock-ring" viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="7" pathLength="100" />
          <circle cx="10" cy="10" r="7" pathLength="100" stroke-dasharray={`${Math.round(face.share * 100)} 100`} />
        </svg>
      )}
      <span aria-hidden="true">{face.words}</span>
    </>
  )
}
