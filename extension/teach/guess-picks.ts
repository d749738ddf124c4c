import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { locateParts } from '../consoles/locate-parts.ts'
import { readMessages } from '../consoles/read-messages.ts'
import type { Picks } from './build-profile.ts'
import { bubbleOf } from './find-thread.ts'
import { ownWords } from './own-words.ts'

/** What a profile finds of the four places; the seller is only asked whether it is so. */
export function guessPicks(profile: ConsoleProfile): Partial<Record<keyof Picks, HTMLElement>> {
  const parts = locateParts(document, profile)
  const rows = parts.messageList ? readMessages(parts.messageRow, parts.messageList, profile) : []
  const lastOf = (side: 'shopper' | 'shop') => {
    const row = rows.findLast(({ message }) => message.side === side && message.kind === 'text')?.row
    return row && bubbleOf(row, row)
  }
  const found = {
    name: parts.headerName ?? nameIn(parts.activeRow),
    shopper: lastOf('shopper'),
    shop: lastOf('shop'),
    input: parts.input,
  }
  return Object.fromEntries(Object.entries(found).filter(([, element]) => element))
}

function nameIn(row: HTMLElement | null): HTMLElement | undefined {
  return row ? [row, ...row.querySelectorAll<HTMLElement>('*')].find((one) => ownWords(one) !== '') : undefined
}
