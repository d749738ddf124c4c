import { useEffect, useRef, useState } from 'preact/hooks'
import { notePace, type Pace, type PaceSample, readPace } from './download-pace.ts'
import type { Received } from './model-words.ts'

const everyMs = 1000

/** How fast bytes come in, looked at once a second: also while none do. */
export function usePace(progress: Received): Pace {
  const [pace, setPace] = useState<Pace>({ kind: 'unknown' })
  const newest = useRef(progress)
  newest.current = progress
  useEffect(() => {
    let samples: PaceSample[] = []
    const look = () => {
      const { receivedBytes, totalBytes } = newest.current
      samples = notePace(samples, { atMs: Date.now(), receivedBytes })
      setPace(readPace(samples, totalBytes))
    }
    look()
    const timer = setInterval(look, everyMs)
    return () => clearInterval(timer)
  }, [])
  return pace
}
