/** How much was here at one moment. */
export interface PaceSample {
  atMs: number
  receivedBytes: number
}

/** What a download does just now: too early to tell, steady, uneven, or without a byte for a while. */
export type Pace =
  | { kind: 'unknown' }
  | { kind: 'steady'; bytesPerSecond: number; secondsLeft: number }
  | { kind: 'uneven'; bytesPerSecond: number }
  | { kind: 'silent' }

const windowMs = 12_000
const leastMs = 4_000
const silentMs = 6_000

/** The samples of the last seconds; what fell back (a piece that was not right) begins anew. */
export function notePace(samples: readonly PaceSample[], sample: PaceSample): PaceSample[] {
  const last = samples.at(-1)
  if (last && sample.receivedBytes < last.receivedBytes) return [sample]
  return [...samples.filter(({ atMs }) => sample.atMs - atMs <= windowMs), sample]
}

/** A time that is left is told only where both halves of the last seconds agree: a guess that jumps helps nobody. */
export function readPace(samples: readonly PaceSample[], totalBytes: number): Pace {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last || last.atMs - first.atMs < leastMs) return { kind: 'unknown' }
  const grew = samples.findLast(({ receivedBytes }) => receivedBytes < last.receivedBytes)
  if (last.atMs - (grew ?? first).atMs > silentMs) return { kind: 'silent' }
  const bytesPerSecond = paceBetween(first, last)
  if (bytesPerSecond <= 0) return { kind: 'unknown' }
  const middle = samples.find(({ atMs }) => atMs - first.atMs >= (last.atMs - first.atMs) / 2) ?? last
  const [early, late] = [paceBetween(first, middle), paceBetween(middle, last)]
  const isSteady = Math.max(early, late) <= 2 * Math.min(early, late)
  if (!isSteady) return { kind: 'uneven', bytesPerSecond }
  return { kind: 'steady', bytesPerSecond, secondsLeft: (totalBytes - last.receivedBytes) / bytesPerSecond }
}

function paceBetween(from: PaceSample, to: PaceSample): number {
  if (to.atMs <= from.atMs) return 0
  return ((to.receivedBytes - from.receivedBytes) / (to.atMs - from.atMs)) * 1000
}
