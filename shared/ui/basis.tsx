import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

interface BasisProps {
  /** 文章「…」第 3 版, 订单 SY…, 尺码表「…」, with its age where it has one. */
  source: string
  children: ComponentChildren
}

interface Place {
  left: number
  top: number | null
  bottom: number | null
}

const tipWidth = 240
const gap = 6

/** A number with a dotted rule; pointing at it or focusing it names where it comes from. */
export function Basis({ source, children }: BasisProps) {
  const id = useId()
  const mark = useRef<HTMLButtonElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const show = () => mark.current && setPlace(placeTip(mark.current.getBoundingClientRect()))
  const hide = () => setPlace(null)
  useEffect(() => {
    if (!place) return
    document.addEventListener('scroll', hide, true)
    return () => document.removeEventListener('scroll', hide, true)
  }, [place])
  return (
    <span class="ui-basis">
      <button
        type="button"
        ref={mark}
        aria-describedby={id}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !place) return
          event.stopPropagation()
          hide()
        }}
      >
        {children}
      </button>
      <span id={id} hidden>
        {source}
      </span>
      {place && (
        <span class="ui-tip" aria-hidden="true" style={toStyle(place)}>
          {source}
        </span>
      )}
    </span>
  )
}

/** Above the number where there is room, else below; never past the window's edge. */
function placeTip(box: DOMRect): Place {
  const left = Math.max(8, Math.min(box.left, window.innerWidth - tipWidth - 8))
  if (box.top > 80) return { left, top: null, bottom: window.innerHeight - box.top + gap }
  return { left, top: box.bottom + gap, bottom: null }
}

function toStyle({ left, top, bottom }: Place) {
  return {
    left: `${left}px`,
    top: top === null ? 'auto' : `${top}px`,
    bottom: bottom === null ? 'auto' : `${bottom}px`,
  }
}
