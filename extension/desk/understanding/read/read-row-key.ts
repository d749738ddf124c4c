/** What a key press asks of the list of messages. */
export type RowKey = 'next' | 'previous' | 'teach' | 'confirm' | 'undo' | 1 | 2 | 3

type Press = Pick<
  KeyboardEvent,
  'code' | 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>

const arrows: Readonly<Record<string, RowKey>> = { ArrowDown: 'next', ArrowUp: 'previous', Enter: 'teach' }
const letters: Readonly<Record<string, RowKey>> = {
  ...{ KeyJ: 'next', KeyK: 'previous', KeyY: 'confirm', KeyU: 'undo' },
  ...{ Digit1: 1, Digit2: 2, Digit3: 3 },
}

/** Arrows and Enter belong to the list; letters and digits to the page, outside of fields and where they are switched on. */
export function readRowKey(
  press: Press,
  place: { inField: boolean; inList: boolean; letterKeys: boolean },
): RowKey | null {
  if (press.isComposing || press.keyCode === 229) return null
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey || place.inField) return null
  const arrow = arrows[press.key]
  if (arrow !== undefined) return place.inList ? arrow : null
  return place.letterKeys ? (letters[press.code] ?? null) : null
}
