import type { ConsoleProfile, SlotName } from './console-profile.ts'
import { findSlot, findSlots } from './find-slot.ts'

export interface ConsoleMessage {
  id: string
  side: 'shopper' | 'shop' | 'system'
  kind: 'text' | 'product'
  text: string
  at: string | null
}

/** What stands on the console's page now. */
export interface ConsoleReading {
  conversationKey: string
  shopperName: string
  productName: string | null
  messages: ConsoleMessage[]
  /** The last message the customer wrote; drafts answer this one. */
  lastShopperId: string | null
  input: HTMLElement
}

/** `unsettled`: header and list name different customers, so the page is between two conversations. */
export type ReadFailure = { kind: 'slot-missing'; slot: SlotName } | { kind: 'unsettled' }

/** Reads the open conversation through a profile. Touches nothing: no clicks, no scrolling, no focus. */
export function readConsole(
  page: ParentNode,
  profile: ConsoleProfile,
): { ok: true; value: ConsoleReading } | { ok: false; reason: ReadFailure } {
  const { slots } = profile
  const header = findSlot(page, slots.headerName)
  if (!header) return missing('headerName')
  const row = findSlot(page, slots.activeRow)
  if (!row) return missing('activeRow')
  const list = findSlot(page, slots.messageList)
  if (!list) return missing('messageList')
  const input = findSlot(page, slots.input)
  if (!input) return missing('input')
  const shopperName = textWithout(header, slots.headerNoise)
  const rowName = findSlot(row, slots.activeRowName)?.textContent?.trim()
  if (rowName !== shopperName) return { ok: false, reason: { kind: 'unsettled' } }
  const messages = findSlots(list, slots.messageRow).flatMap((element) => readMessage(element, profile) ?? [])
  const productName = findSlot(page, slots.productName)?.textContent?.trim()
  return {
    ok: true,
    value: {
      conversationKey: row.getAttribute(profile.rowKeyAttribute) ?? shopperName,
      shopperName,
      productName: productName ? productName : null,
      messages: dropRepeats(messages),
      lastShopperId: messages.findLast((message) => message.side === 'shopper')?.id ?? null,
      input,
    },
  }
}

function missing(slot: SlotName): { ok: false; reason: ReadFailure } {
  return { ok: false, reason: { kind: 'slot-missing', slot } }
}

function readMessage(row: HTMLElement, profile: ConsoleProfile): ConsoleMessage | null {
  const { slots } = profile
  const sides = { shopper: slots.shopperSide, shop: slots.shopSide, system: slots.systemSide } as const
  for (const side of ['shopper', 'shop', 'system'] as const) {
    const element = findSlot(row, sides[side])
    if (!element) continue
    const card = findSlot(element, slots.productCard)
    const text = (card ?? findSlot(element, slots.messageText) ?? element).textContent?.trim() ?? ''
    const at = findSlot(element, slots.messageTime)?.textContent?.trim() ?? null
    const id = element.getAttribute(profile.messageIdAttribute) ?? `${side}:${at ?? ''}:${text}`
    return { id, side, kind: card ? 'product' : 'text', text, at }
  }
  return null
}

function textWithout(element: Element, noise: readonly string[]): string {
  const copy = element.cloneNode(true) as Element
  for (const selector of noise) for (const part of copy.querySelectorAll(selector)) part.remove()
  return copy.textContent?.trim() ?? ''
}

/** Recycled lists mount a row twice. */
function dropRepeats(messages: ConsoleMessage[]): ConsoleMessage[] {
  return [...new Map(messages.map((message) => [message.id, message])).values()]
}
