/** True for what a person can see: hidden panes and ghost rows keep their nodes in the document. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** The first visible element that any selector finds below `from`, in the selectors' order of trust. */
export function findSlot(from: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    for (const element of from.querySelectorAll<HTMLElement>(selector)) if (isVisible(element)) return element
  }
  return null
}

/** All visible elements of the first selector that finds any. */
export function findSlots(from: ParentNode, selectors: readonly string[]): HTMLElement[] {
  for (const selector of selectors) {
    const found = [...from.querySelectorAll<HTMLElement>(selector)].filter(isVisible)
    if (found.length > 0) return found
  }
  return []
}
