import { isVisible } from '../consoles/find-slot.ts'
import { ownWords } from './own-words.ts'
import { signsOf } from './signs.ts'

/** A page may draw itself anew between two picks: the element of the same words and signs that stands there now. */
export function refindPick(pick: HTMLElement): HTMLElement | null {
  if (pick.isConnected) return pick
  const selector = signsOf(pick)[0] ?? pick.localName
  const words = ownWords(pick)
  const alike = [...document.querySelectorAll<HTMLElement>(selector)]
  return alike.findLast((one) => isVisible(one) && ownWords(one) === words && one.localName === pick.localName) ?? null
}
