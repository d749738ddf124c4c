import type { ConsoleProfile, SlotName } from './console-profile.ts'
import { findSlot, hits } from './find-slot.ts'
import { locateByStructure } from './locate-by-structure.ts'

/** The places of a console's page as elements; null for what is not there. */
export interface ConsoleParts {
  headerName: HTMLElement | null
  activeRow: HTMLElement | null
  messageList: HTMLElement | null
  input: HTMLElement | null
  productName: HTMLElement | null
  /** Every row of the list, seen or not. */
  messageRow: HTMLElement[]
}

/** Finds the places by selectors, and, where the profile allows it, by where things stand. */
export function locateParts(page: ParentNode, profile: ConsoleProfile): ConsoleParts {
  const { slots } = profile
  const messageList = findSlot(page, slots.messageList)
  const parts: ConsoleParts = {
    headerName: findSlot(page, slots.headerName),
    activeRow: findSlot(page, slots.activeRow),
    messageList,
    input: findSlot(page, slots.input),
    productName: findSlot(page, slots.productName),
    messageRow: messageList ? rowsOf(messageList, slots.messageRow) : [],
  }
  return profile.find === 'structure' ? locateByStructure(page, parts) : parts
}

/** The needed places that are not there. A list without any row is an empty conversation, unless words stand in it. */
export function missingParts(parts: ConsoleParts, profile: ConsoleProfile): SlotName[] {
  return profile.needs.filter((slot) => {
    if (slot !== 'messageRow') return parts[slot] === null
    return parts.messageRow.length === 0 && holdsWords(parts.messageList)
  })
}

function rowsOf(list: HTMLElement, selectors: readonly string[]): HTMLElement[] {
  for (const selector of selectors) {
    const rows = list.querySelectorAll<HTMLElement>(selector)
    if (rows.length > 0) return [...rows]
  }
  return []
}

function holdsWords(list: HTMLElement | null): boolean {
  return list !== null && !hits(list, ['[aria-busy="true"]']) && (list.textContent ?? '').trim() !== ''
}
