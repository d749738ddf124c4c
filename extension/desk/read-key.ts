/** What a key press on the desk asks for. */
export type DeskKey = 'next' | 'previous' | 'end' | 'help' | 'leave' | 'draft-1' | 'draft-2' | 'draft-3'

type Press = Pick<
  KeyboardEvent,
  'code' | 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>

const letters: Readonly<Record<string, DeskKey>> = { KeyJ: 'next', KeyK: 'previous', KeyE: 'end' }
const digits: Readonly<Record<string, DeskKey>> = { Digit1: 'draft-1', Digit2: 'draft-2', Digit3: 'draft-3' }

/**
 * Reads `code`, because Option changes the characters on a Mac. Letters count only outside fields;
 * a press that belongs to an input method never counts.
 */
export function readKey(press: Press, place: { inField: boolean; letterKeys: boolean }): DeskKey | null {
  if (press.isComposing || press.keyCode === 229 || press.ctrlKey || press.metaKey) return null
  if (press.key === 'Escape') return 'leave'
  if (press.altKey) return press.shiftKey ? null : (digits[press.code] ?? null)
  if (place.inField || !place.letterKeys) return null
  if (press.key === '?') return 'help'
  return press.shiftKey ? null : (letters[press.code] ?? null)
}

/** Whether a press in this element writes something. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
