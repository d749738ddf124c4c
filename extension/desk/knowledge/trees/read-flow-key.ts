/** What a key asks of a row of the outline; one that confirms an input method, or belongs to the page, asks nothing. */
export function readFlowKey(event: KeyboardEvent): 'enter' | 'up' | 'down' | null {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.shiftKey) return null
  if (event.altKey) return event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
  return event.key === 'Enter' ? 'enter' : null
}
