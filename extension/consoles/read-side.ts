import type { SideRule } from './console-profile.ts'
import { findWithin, hits, isVisible } from './find-slot.ts'

/** Who wrote a row, or null where no rule can tell: then nobody's words are made of it. */
export function readSide(row: HTMLElement, list: HTMLElement, rules: readonly SideRule[]): 'shopper' | 'shop' | null {
  for (const rule of rules) {
    const side = applyRule(row, list, rule)
    if (side) return side
  }
  return null
}

function applyRule(row: HTMLElement, list: HTMLElement, rule: SideRule): 'shopper' | 'shop' | null {
  switch (rule.by) {
    case 'selector':
      return either(hits(row, rule.shopper), hits(row, rule.shop))
    case 'style': {
      const element = findWithin(row, rule.at)
      if (!element) return null
      const value = getComputedStyle(element).getPropertyValue(rule.property)
      return either(rule.shopper.includes(value), rule.shop.includes(value))
    }
    case 'place':
      return readPlace(row, list)
  }
}

/** A row that looks like both is nobody's. */
function either(isShopper: boolean, isShop: boolean): 'shopper' | 'shop' | null {
  if (isShopper === isShop) return null
  return isShopper ? 'shopper' : 'shop'
}

/** Share of the list's width by which one gap must exceed the other: notices stand in the middle. */
const clearShare = 0.12

function readPlace(row: HTMLElement, list: HTMLElement): 'shopper' | 'shop' | null {
  const box = list.getBoundingClientRect()
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const element of row.querySelectorAll<HTMLElement>('*')) {
    if (!isVisible(element) || !isInk(element)) continue
    const range = document.createRange()
    range.selectNode(element)
    if (element.tagName !== 'IMG') range.selectNodeContents(element)
    const ink = range.getBoundingClientRect()
    left = Math.min(left, ink.left)
    right = Math.max(right, ink.right)
  }
  const difference = box.right - right - (left - box.left)
  if (!Number.isFinite(difference) || Math.abs(difference) < box.width * clearShare) return null
  return difference > 0 ? 'shopper' : 'shop'
}

function isInk(element: HTMLElement): boolean {
  if (element.tagName === 'IMG') return true
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
}
