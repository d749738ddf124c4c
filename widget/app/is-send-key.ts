/** Enter sends; with Shift it breaks the line; while an input method is open it only confirms. */
export function isSendKey(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'isComposing' | 'keyCode'>): boolean {
  // Safari ends the composition before this key arrives, and then only the code 229 tells.
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229
}
