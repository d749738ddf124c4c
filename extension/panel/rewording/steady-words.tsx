import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useHeldRoom } from './use-held-room.ts'

interface SteadyWordsProps {
  /** The rules' own words; they keep their room while others are shown. */
  original: ComponentChildren
  /** Null: there are none. */
  reworded: ComponentChildren | null
  showsOriginal: boolean
  /** Words that are still being written are read out only when they are whole. */
  isRunning: boolean
  /** What is written, to see when it grows. */
  words: string
  textClass?: string
}

/**
 * Two wordings in one place: turning from one to the other moves nothing. Where new words need more room than the old
 * ones had, they scroll in it until the pointer is elsewhere: no button moves under a hand.
 */
export function SteadyWords({
  original,
  reworded,
  showsOriginal,
  isRunning,
  words,
  textClass = 'draft-text',
}: SteadyWordsProps) {
  const place = useRef<HTMLDivElement>(null)
  const heldPx = useHeldRoom(place, words)
  useLayoutEffect(() => {
    // What is just written is seen, and once it is whole it is read from its beginning.
    if (place.current && heldPx !== null) place.current.scrollTop = isRunning ? place.current.scrollHeight : 0
  }, [words, isRunning, heldPx])
  const isAway = (away: boolean) => (away ? `${textClass} is-away` : textClass)
  return (
    <div
      ref={place}
      class="draft-words"
      aria-busy={isRunning || undefined}
      style={heldPx === null ? undefined : { maxHeight: `${heldPx}px` }}
    >
      <p class={isAway(reworded !== null && !showsOriginal)}>{original}</p>
      {reworded !== null && <p class={isAway(showsOriginal)}>{reworded}</p>}
    </div>
  )
}
