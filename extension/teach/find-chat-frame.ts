import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { isVisible } from '../consoles/find-slot.ts'
import { locateParts } from '../consoles/locate-parts.ts'

/** Where the chat of a page stands: here, perhaps here, in a frame with a script of its own, or in another site's. */
export type ChatPlace =
  | { kind: 'here' }
  | { kind: 'perhaps' }
  | { kind: 'frame' }
  | { kind: 'other-site'; host: string }
  | { kind: 'unseen' }

const leastShare = 0.4
const leastRows = 2

/** Looks by structure alone: in a frame only a chat is worth a card, on the page itself anything but a large frame. */
export function findChatFrame(generic: ConsoleProfile, isTop: boolean): ChatPlace {
  const { input, messageRow } = locateParts(document, generic)
  if (input && messageRow.length >= leastRows) return { kind: 'here' }
  if (!isTop) return { kind: 'unseen' }
  const frame = [...document.querySelectorAll('iframe')].find(isLarge)
  if (!frame) return { kind: 'perhaps' }
  const address = frame.src === '' ? location.href : frame.src
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  return host === '' || host === location.hostname ? { kind: 'frame' } : { kind: 'other-site', host }
}

function isLarge(frame: HTMLIFrameElement): boolean {
  const box = frame.getBoundingClientRect()
  return isVisible(frame) && box.width * box.height >= innerWidth * innerHeight * leastShare
}
