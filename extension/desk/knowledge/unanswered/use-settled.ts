import { useRef, useState } from 'preact/hooks'
import type { DeskUnanswered } from '../../../../shared/protocol/desk-unanswered.ts'
import { type GroupRow, settleRows } from './settle-rows.ts'

/** Rows that stand still while the pointer or the focus is among them; `of` names the list they belong to. */
export function useSettled(fresh: readonly DeskUnanswered[], of: string) {
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const shown = useRef<{ of: string; rows: GroupRow[] } | null>(null)
  const before = shown.current?.of === of ? shown.current.rows : null
  const rows = settleRows(before, fresh, isPointed || isFocused)
  shown.current = { of, rows }
  return {
    rows,
    /** For the element that holds the rows. */
    holding: {
      onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocusCapture: () => setFocused(true),
      onBlurCapture: (event: FocusEvent) => {
        const { currentTarget: list, relatedTarget: next } = event
        setFocused(list instanceof Node && next instanceof Node && list.contains(next))
      },
    },
  }
}
