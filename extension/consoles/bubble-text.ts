import { isVisible } from './find-slot.ts'
import { textOf } from './text-of.ts'

const clear = new Set(['transparent', 'rgba(0, 0, 0, 0)', ''])
/** What stands beside a bubble: its time, and whether it was read. */
const aside = /^(\S*\s)?\d{1,2}:\d{2}(:\d{2})?$|^(已读|未读|已送达|送达|Read|Sent)$/u

/** The words of the bubble in a row whose parts nothing names: the longest that stand on a ground of their own. */
export function bubbleText(row: HTMLElement): string | null {
  const grounds = [row, ...row.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.tagName !== 'IMG' && isVisible(element) && !clear.has(getComputedStyle(element).backgroundColor),
  )
  const onGround = grounds.filter((element) => element !== row)
  const candidates = onGround.length > 0 ? onGround : [...row.querySelectorAll<HTMLElement>('*')].filter(isLeaf)
  const words = candidates.map((element) => textOf(element)).filter((text) => text !== '' && !aside.test(text))
  return words.reduce<string | null>((best, text) => (text.length > (best?.length ?? 0) ? text : best), null)
}

function isLeaf(element: HTMLElement): boolean {
  return element.childElementCount === 0 && isVisible(element)
}
