import { useRef, useState } from 'preact/hooks'
import type { DeskUnanswered } from '../../../../shared/protocol/desk-unanswered.ts'
import { type GroupRow, settleRows } from './settle-rows.ts'

/** Rows that stand still while the pointer or the focus is among them; `of` names the list they belong to. */
export function useSettled(fresh: readonly DeskUnanswered[], of: string) {
  const place = useRef<HTMLUListElement>(null)
  const [isPointed, setPointed] = useState(false)
  const [, setLeft] = useState(0)
  const shown = useRef<{ of: string; rows: GroupRow[] } | null>(null)
  const before = shown.current?.of === of ? shown.current.rows : null
  // Asked of the page each time: a button that is disabled or goes away loses the focus without a word.
  const isFocused = place.current?.contains(document.activeElement) ?? false
  const rows = settleRows(before, fresh, isPointed || isFocused)
  shown.current = { of, rows }
  return {
    rows,
    /** For the element that holds the rows. */
    holding: {
      ref: place,
      onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && setPointed(true),
      onPointerLeave: () => setPointed(false),
      onBlurCapture: () => setLeft((times) => times + 1),
    },
  }
}
