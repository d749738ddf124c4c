import { isVisible } from './find-slot.ts'
import type { ConsoleParts } from './locate-parts.ts'

const editables = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'
const leastWidth = 200
const leastListHeight = 80
/** Nodes looked at while the list is searched: a page of any size costs the same. */
const searchLimit = 400

/**
 * Fills in what selectors did not find, by what all chats share: the input is the lowest wide editable, the list the
 * nearest scrolling box above it, its rows the children of its content, the name the first words above the list.
 */
export function locateByStructure(page: ParentNode, known: ConsoleParts): ConsoleParts {
  const input = known.input ?? lowestEditable(page)
  if (!input) return known
  const messageList = known.messageList ?? listAbove(input)
  if (!messageList) return { ...known, input }
  const messageRow = known.messageRow.length > 0 ? known.messageRow : childRows(messageList)
  return { ...known, input, messageList, messageRow, headerName: known.headerName ?? nameAbove(messageList, input) }
}

function lowestEditable(page: ParentNode): HTMLElement | null {
  let lowest: HTMLElement | null = null
  let bottom = Number.NEGATIVE_INFINITY
  for (const element of page.querySelectorAll<HTMLElement>(editables)) {
    const box = element.getBoundingClientRect()
    if (box.width < leastWidth || box.height === 0 || box.bottom <= bottom) continue
    lowest = element
    bottom = box.bottom
  }
  return lowest
}

/** Climbs from the input; at each level looks into what stands before it. */
function listAbove(input: HTMLElement): HTMLElement | null {
  for (let level: Element | null = input; level; level = level.parentElement) {
    for (let before = level.previousElementSibling; before; before = before.previousElementSibling) {
      const list = scrollingBox(before, input)
      if (list) return list
    }
  }
  return null
}

function scrollingBox(from: Element, input: HTMLElement): HTMLElement | null {
  const below = input.getBoundingClientRect()
  const queue: Element[] = [from]
  for (let looked = 0; looked < searchLimit; looked += 1) {
    const element = queue.shift()
    if (!element) return null
    const box = element.getBoundingClientRect()
    const shared = Math.min(box.right, below.right) - Math.max(box.left, below.left)
    if (shared < below.width * 0.5 || box.top > below.top) continue
    if (box.height >= leastListHeight && element instanceof HTMLElement && scrolls(element)) return element
    queue.push(...element.children)
  }
  return null
}

function scrolls(element: HTMLElement): boolean {
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY)
}

function childRows(list: HTMLElement): HTMLElement[] {
  let content: Element = list
  while (content.childElementCount === 1 && content.firstElementChild) content = content.firstElementChild
  return [...content.children].filter((child) => child instanceof HTMLElement)
}

/** The first words of the box that holds list and input: a chat begins with its customer's name. */
function nameAbove(list: HTMLElement, input: HTMLElement): HTMLElement | null {
  for (let level: Element | null = list; level; level = level.parentElement) {
    for (const before of level.parentElement?.children ?? []) {
      if (before === level) break
      const name = firstWords(before)
      if (name) return name
    }
    if (level.contains(input)) return null
  }
  return null
}

function firstWords(from: Element): HTMLElement | null {
  for (const element of [from, ...from.querySelectorAll('*')].slice(0, searchLimit)) {
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    if (hasWords && element instanceof HTMLElement && isVisible(element)) return element
  }
  return null
}
