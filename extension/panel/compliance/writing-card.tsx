import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { overlayState } from '../overlay-state.ts'
import { ComplianceCard } from './compliance-card.tsx'
import { measureConsole } from './measure-console.ts'
import { placeCard } from './place-card.ts'
import type { WritingActions } from './run-writing.ts'
import { openFindings, writingState } from './writing-state.ts'

/** The compliance card over a console's page: beside the composer, never on it. */
export function WritingCard({ actions }: { actions: WritingActions }) {
  const { checked } = writingState.value
  const findings = openFindings.value
  const layer = useRef<HTMLDivElement>(null)
  const isShown = checked !== null && findings.length > 0
  const place = usePlace(layer, isShown ? checked.input : null)
  if (!isShown) return null
  return (
    <div
      ref={layer}
      class="writing-layer"
      style={place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: 'hidden' }}
    >
      <ComplianceCard
        text={checked.text}
        findings={findings}
        report={checked.report}
        rewordKey="Alt R"
        onReword={(way) => void actions.reword(way)}
        onDismiss={actions.dismiss}
      />
    </div>
  )
}

/** Measured after each change of the card and its page; null until the card has a size. */
function usePlace(layer: { current: HTMLElement | null }, input: HTMLElement | null) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  const { reading, minimised } = overlayState.value
  const { checked } = writingState.value
  useLayoutEffect(() => {
    const measure = () => {
      const card = layer.current
      if (!card || !input?.isConnected) return
      const root = card.getRootNode()
      const overlay = root instanceof ShadowRoot ? root.querySelector('.overlay') : null
      const { width, height } = card.getBoundingClientRect()
      const next = placeCard({ width, height }, measureConsole(input, reading, overlay))
      setPlace((before) => (before?.left === next.left && before.top === next.top ? before : next))
    }
    measure()
    const ending = new AbortController()
    addEventListener('resize', measure, { signal: ending.signal })
    addEventListener('scroll', measure, { capture: true, passive: true, signal: ending.signal })
    return () => ending.abort()
  }, [layer, input, reading, minimised, checked])
  return place
}
