/** The composer's id, for its label and for everything that sends the shopper there. */
export const composerId = 'w-words'

/** Puts the caret where words are written. */
export function focusComposer(): void {
  document.getElementById(composerId)?.focus()
}
