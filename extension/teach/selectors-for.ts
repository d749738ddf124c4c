import { isVisible } from '../consoles/find-slot.ts'
import { signsOf } from './signs.ts'

const mostSelectors = 3
const mostLevels = 8

/** Selectors that find this element alone among all that can be seen: by its own signs, then by those of what holds it. */
export function selectorsFor(element: HTMLElement): string[] {
  const tag = element.localName
  const own = signsOf(element)
  const found = own.filter((sign) => findsOnly(sign, element))
  let above = element.parentElement
  for (let level = 0; above && above !== document.body && level < mostLevels; level += 1) {
    if (found.length >= mostSelectors) break
    const pairs = signsOf(above).flatMap((sign) => [...own, tag].map((end) => `${sign} ${end}`))
    found.push(...pairs.filter((selector) => findsOnly(selector, element)).slice(0, 1))
    above = above.parentElement
  }
  if (found.length === 0 && findsOnly(tag, element)) found.push(tag)
  if (found.length === 0) found.push(pathTo(element))
  return found.filter((selector) => selector.length <= 300).slice(0, mostSelectors)
}

function findsOnly(selector: string, element: Element): boolean {
  const seen = [...document.querySelectorAll(selector)].filter(isVisible)
  return seen.length === 1 && seen[0] === element
}

/** By its place below the nearest element that is known by a sign of its own. */
function pathTo(element: HTMLElement): string {
  const steps: string[] = []
  for (let at: Element = element; at.parentElement; at = at.parentElement) {
    const sign = at === element ? undefined : signsOf(at).find((one) => findsOnly(one, at))
    if (sign) return [sign, ...steps].join(' > ')
    const alike = [...at.parentElement.children].filter((child) => child.localName === at.localName)
    steps.unshift(alike.length > 1 ? `${at.localName}:nth-of-type(${alike.indexOf(at) + 1})` : at.localName)
  }
  return ['html', ...steps].join(' > ')
}
