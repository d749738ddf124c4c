import type { ConsoleProfile, SlotName, TextSource } from './console-profile.ts'
import { type ConsoleParts, locateParts, missingParts } from './locate-parts.ts'
import { readClock, type WaitingClock } from './read-clock.ts'
import { readField } from './read-field.ts'
import type { ConsoleMessage, ReadRow } from './read-message.ts'
import { readMessages } from './read-messages.ts'
import { type PageOrder, readOrder } from './read-order.ts'
import { textOf } from './text-of.ts'

/** What stands on the console's page now. */
export interface ConsoleReading {
  conversationKey: string
  shopperName: string
  productName: string | null
  /** The newest of them, oldest first. */
  messages: ConsoleMessage[]
  /** The last message the customer wrote; drafts answer this one. */
  lastShopperId: string | null
  order: PageOrder
  clock: WaitingClock | null
  /** Null while a page that shows no empty conversation shows none. */
  list: HTMLElement | null
  /** The row of the newest message, which nothing may cover. */
  newestRow: HTMLElement | null
  /** Null on pages that only show. */
  input: HTMLElement | null
}

export type ReadFailure =
  | { kind: 'slot-missing'; slot: SlotName }
  /** This frame or page shows no chat at all. */
  | { kind: 'elsewhere' }
  /** The page says that no conversation is open. */
  | { kind: 'nothing-open' }
  /** Header, list and messages name different customers: the page is between two conversations. */
  | { kind: 'unsettled' }
  /** A list that holds what is in view alone was scrolled away from its newest message. */
  | { kind: 'scrolled-away' }

type ReadResult = { ok: true; value: ConsoleReading } | { ok: false; reason: ReadFailure }

/** Reads the open conversation through a profile. Touches nothing: no clicks, no scrolling, no focus. */
export function readConsole(page: ParentNode, profile: ConsoleProfile): ReadResult {
  const parts = locateParts(page, profile)
  const lack = findLack(page, parts, profile)
  if (lack) return { ok: false, reason: lack }
  const list = parts.messageList
  const rows = list ? readMessages(parts.messageRow, list, profile) : []
  const names = readAgreed(profile.names, parts, rows)
  const keys = readAgreed(profile.keys, parts, rows)
  if (names.isSplit || keys.isSplit) return { ok: false, reason: { kind: 'unsettled' } }
  const shopperName = names.text ?? ''
  const conversationKey = keys.text ?? shopperName
  if (conversationKey === '') return { ok: false, reason: { kind: 'unsettled' } }
  const messages = rows.map((row) => row.message)
  return {
    ok: true,
    value: {
      conversationKey,
      shopperName,
      productName: (parts.productName && textOf(parts.productName)) || null,
      messages,
      lastShopperId: messages.findLast((message) => message.side === 'shopper')?.id ?? null,
      order: readOrder(page, profile),
      clock: readClock(parts.activeRow, profile),
      list,
      newestRow: rows.at(-1)?.row ?? null,
      input: parts.input,
    },
  }
}

function findLack(page: ParentNode, parts: ConsoleParts, profile: ConsoleProfile): ReadFailure | null {
  const missing = missingParts(parts, profile)
  const slot = missing[0]
  if (slot && profile.idleTexts.some((words) => page.textContent?.includes(words))) return { kind: 'nothing-open' }
  const isAnyThere = profile.needs.some((need) => need !== 'messageRow' && parts[need] !== null)
  if (slot) return isAnyThere ? { kind: 'slot-missing', slot } : { kind: 'elsewhere' }
  if (parts.messageList && isScrolledAway(parts.messageList, profile)) return { kind: 'scrolled-away' }
  return null
}

const scrollSlackPx = 40

function isScrolledAway(list: HTMLElement, { message }: ConsoleProfile): boolean {
  if (message.newestAt === null) return false
  if (message.newestAt === 'scroll-start') return list.scrollTop > scrollSlackPx
  return list.scrollHeight - list.clientHeight - list.scrollTop > scrollSlackPx
}

/** Asks every source that is on the page; they are split where two say different things. */
function readAgreed(sources: readonly TextSource[], parts: ConsoleParts, rows: readonly ReadRow[]) {
  const shopperRows = rows.filter((row) => row.message.side === 'shopper').slice(-3)
  const said = sources.flatMap((source) => {
    const starts = source.from === 'shopperRow' ? shopperRows.map(({ row }) => row) : [parts[source.from]]
    return starts.flatMap((start) => (start && readField(start, source)) ?? [])
  })
  return { text: said[0] ?? null, isSplit: new Set(said).size > 1 }
}
