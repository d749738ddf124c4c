import { isVisible } from '../consoles/find-slot.ts'
import { readTime } from '../consoles/read-time.ts'
import { textOf } from '../consoles/text-of.ts'
import { ownWords } from './own-words.ts'
import { selectorsFor } from './selectors-for.ts'
import { commonSigns } from './signs.ts'

/** The message list as the two picked bubbles show it. */
export interface Thread {
  list: HTMLElement
  rows: HTMLElement[]
  /** The rows of the two picks, and the bubbles with their words. */
  shopperRow: HTMLElement
  shopRow: HTMLElement
  shopperWords: HTMLElement
  shopWords: HTMLElement
  listSelectors: string[]
  rowSelectors: string[]
}

/** Finds list and rows around a customer's bubble and one of this side; null where one holds the other. */
export function findThread(shopper: HTMLElement, shop: HTMLElement): Thread | null {
  const content = commonAncestor(shopper, shop)
  if (content === shopper || content === shop || content === document.body) return null
  const split = splitRows(content, shopper, shop)
  if (!split) return null
  const list = scrollerOf(content)
  const rowSelectors = selectRows(list, content, split)
  const first = rowSelectors[0]
  if (first === undefined) return null
  return {
    list,
    rows: [...list.querySelectorAll<HTMLElement>(first)].filter(isVisible),
    shopperRow: split.shopperRow,
    shopRow: split.shopRow,
    shopperWords: bubbleOf(shopper, split.shopperRow),
    shopWords: bubbleOf(shop, split.shopRow),
    listSelectors: selectorsFor(list),
    rowSelectors,
  }
}

interface SplitRows {
  shopperRow: HTMLElement
  shopRow: HTMLElement
  /** Rows stand in groups: of a day, of a sender. */
  isGrouped: boolean
}

function splitRows(content: HTMLElement, shopper: HTMLElement, shop: HTMLElement): SplitRows | null {
  const shopperRow = childHolding(content, shopper)
  const shopRow = childHolding(content, shop)
  if (!shopperRow || !shopRow || shopperRow === shopRow) return null
  const sign = commonSigns(bubbleOf(shopper, shopperRow), bubbleOf(shop, shopRow))[0]
  const holdsMany = (row: HTMLElement) => sign !== undefined && countIn(row, sign) > 1
  if (sign === undefined || !(holdsMany(shopperRow) || holdsMany(shopRow)))
    return { shopperRow, shopRow, isGrouped: false }
  return { shopperRow: climbAlone(shopper, sign), shopRow: climbAlone(shop, sign), isGrouped: true }
}

/** The highest element around a bubble that holds no other. */
function climbAlone(from: HTMLElement, sign: string): HTMLElement {
  let row = from
  while (row.parentElement && countIn(row.parentElement, sign) <= 1) row = row.parentElement
  return row
}

function countIn(element: Element, selector: string): number {
  return element.querySelectorAll(selector).length
}

function selectRows(list: HTMLElement, content: HTMLElement, { shopperRow, shopRow, isGrouped }: SplitRows): string[] {
  const named = commonSigns(shopperRow, shopRow)
    .map((selector) => ({ selector, rows: [...list.querySelectorAll(selector)] }))
    .filter(({ rows }) => rows.every((row) => !rows.some((other) => other !== row && other.contains(row))))
    .sort((a, b) => b.rows.length - a.rows.length)
    .map(({ selector }) => selector)
  if (isGrouped) return named.slice(0, 2)
  const fits = (selector: string) => list.querySelectorAll(selector).length >= wordyChildren(content)
  return [...named.filter(fits), `:scope${' > *'.repeat(depthOf(content, list) + 1)}`].slice(0, 2)
}

function wordyChildren(content: HTMLElement): number {
  return [...content.children].filter((child) => isVisible(child) && textOf(child) !== '').length
}

function depthOf(element: HTMLElement, above: HTMLElement): number {
  let depth = 0
  for (let at: Element | null = element; at && at !== above; at = at.parentElement) depth += 1
  return depth
}

function childHolding(content: HTMLElement, element: HTMLElement): HTMLElement | null {
  return (
    [...content.children].find(
      (child): child is HTMLElement => child instanceof HTMLElement && child.contains(element),
    ) ?? null
  )
}

function commonAncestor(one: HTMLElement, other: HTMLElement): HTMLElement {
  let at = one
  while (!at.contains(other) && at.parentElement) at = at.parentElement
  return at
}

/** What scrolls the messages; where nothing does, what holds them. */
function scrollerOf(content: HTMLElement): HTMLElement {
  for (let at: HTMLElement | null = content; at && at !== document.body; at = at.parentElement)
    if (/auto|scroll|overlay/.test(getComputedStyle(at).overflowY)) return at
  return content
}

/** The bubble of a pick: its longest words that are no time, with what holds nothing but them, up to a ground of its own. */
export function bubbleOf(pick: HTMLElement, row: HTMLElement): HTMLElement {
  const inside = [pick, ...pick.querySelectorAll<HTMLElement>('*')]
  const wordy = inside.filter((element) => isVisible(element) && ownWords(element) !== '' && !isAside(element))
  let bubble = wordy.reduce<HTMLElement | null>(
    (best, one) => (ownWords(one).length > (best ? ownWords(best).length : 0) ? one : best),
    null,
  )
  if (!bubble) return pick
  while (!hasGround(bubble)) {
    const above: HTMLElement | null = bubble.parentElement
    if (!above || above === row || !row.contains(above) || textOf(above) !== textOf(bubble)) break
    bubble = above
  }
  return bubble
}

function isAside(element: HTMLElement): boolean {
  const moment = readTime(ownWords(element))
  return moment !== null && ownWords(element).length <= moment.text.length + 4
}

function hasGround(element: Element): boolean {
  return !/^(transparent|rgba\(.*, 0\)|)$/.test(getComputedStyle(element).backgroundColor)
}
