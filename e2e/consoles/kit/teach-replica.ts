import { type BuildResult, buildProfile } from '../../../extension/teach/build-profile.ts'
import { ownWords } from '../../../extension/teach/own-words.ts'
import { tryProfile } from '../../../extension/teach/try-profile.ts'
import type { Line } from './conversation.ts'

/** Where a seller clicks on the name: in the list, or above the chat where the page shows it there. */
export type NamePlace = 'list' | 'header'

export type Taught = BuildResult & { isSound: boolean }

/** Shows the four places of a replica as a seller would, and makes a profile of them. */
export function teachReplica(namePlace: NamePlace): Taught {
  const { conversation } = window.replica.current()
  const said = (side: Line['side']) => conversation.lines.findLast((line) => line.side === side && line.kind === 'text')
  const names = seen('body *').filter((element) => ownWords(element) === conversation.name)
  const name = names.find((element) => (element.closest('[data-row]') !== null) === (namePlace === 'list')) ?? names[0]
  const shopper = bubbleSaying(said('shopper')?.text)
  const shop = bubbleSaying(said('shop')?.text)
  const input = seen('textarea, [contenteditable="true"]').at(-1) ?? null
  if (!name || !shopper || !shop) throw new Error('the replica does not show what a seller would click on')
  const built = buildProfile({ name, shopper, shop, input }, { host: 'kefu.example.com', version: 1, isFrame: false })
  return { ...built, isSound: built.ok && tryProfile(built.value).isSound }
}

function bubbleSaying(words: string | undefined): HTMLElement | undefined {
  const isElsewhere = (element: Element) => element.closest('[data-row], aside') !== null
  return seen('body *').findLast((element) => ownWords(element) === words && !isElsewhere(element))
}

function seen(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.getClientRects().length > 0)
}
