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

/** As findSlot, and `from` itself counts; with no selectors it is `from`. */
export function findWithin(from: HTMLElement, selectors: readonly string[]): HTMLElement | null {
  if (selectors.length === 0) return from
  for (const selector of selectors) {
    if (from.matches(selector)) return from
    for (const element of from.querySelectorAll<HTMLElement>(selector)) if (isVisible(element)) return element
  }
  return null
}

/** Whether `from` is or holds something that a selector finds, seen or not. */
export function hits(from: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => from.matches(selector) || from.querySelector(selector) !== null)
}
