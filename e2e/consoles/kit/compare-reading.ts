import type { ConsoleProfile } from '../../../extension/consoles/console-profile.ts'
import type { ConsoleReading } from '../../../extension/consoles/read-console.ts'
import type { ConsoleMessage } from '../../../extension/consoles/read-message.ts'
import type { Conversation, Line } from './conversation.ts'

/** What a reading says that the replica knows to be otherwise. */
export function compareReading(reading: ConsoleReading, profile: ConsoleProfile): string[] {
  const { conversation, isLoaded } = window.replica.current()
  if (!isLoaded) return [`read ${reading.shopperName} before the messages of ${conversation.name} were there`]
  const wrong: string[] = []
  const expect = (what: string, got: unknown, want: unknown) => {
    if (got !== want) wrong.push(`${what} of ${conversation.key}: ${String(got)} instead of ${String(want)}`)
  }
  const key = profile.keys.length > 0 ? conversation.key : conversation.name
  // What a seller taught takes the page's mark of a row as it stands, with what the page wrote around the key.
  const isAround = profile.id.startsWith('taught-') && reading.conversationKey.includes(key)
  expect('key', isAround ? key : reading.conversationKey, key)
  if (reading.shopperName !== '') expect('name', reading.shopperName, conversation.name)
  const lines = visibleLines(conversation, reading, profile)
  expect('count', reading.messages.length, lines.length)
  for (const [index, line] of lines.entries()) wrong.push(...compareLine(reading.messages[index], line, index))
  const lastWords = lines.findLast((line) => line.side === 'shopper')
  const lastRead = reading.messages.find((message) => message.id === reading.lastShopperId)
  expect('last words', lastRead?.text.includes(lastWords?.text ?? '') ?? false, true)
  if (profile.orders) {
    const { orders } = conversation
    expect('order', reading.order.kind, orders.length === 0 ? 'none' : orders.length === 1 ? 'one' : 'several')
    if (reading.order.kind === 'one')
      expect('order number', digits(reading.order.facts.orderNumber), digits(orders[0]?.orderNumber))
  }
  const clock = profile.clocks.length > 0 ? reading.clock : null
  if (clock && conversation.clock) expect('clock', clock.kind, conversation.clock.kind)
  return wrong
}

/** The reader takes the newest; a recycled list shows no more than it holds. */
function visibleLines(conversation: Conversation, reading: ConsoleReading, profile: ConsoleProfile): Line[] {
  const count = profile.message.newestAt === null ? 60 : Math.max(4, reading.messages.length)
  return conversation.lines.slice(-count)
}

function compareLine(message: ConsoleMessage | undefined, line: Line, index: number): string[] {
  if (!message) return [`line ${index} is missing: ${line.text}`]
  const isSame = message.side === line.side && (message.kind === line.kind || isAlike(message, line))
  if (isSame && message.text.includes(line.text)) return []
  return [
    `line ${index} is ${message.side} ${message.kind} "${message.text}" instead of ${line.side} ${line.kind} "${line.text}"`,
  ]
}

/** A page without names for its cards and robots shows them as words, and so they are read. */
function isAlike(message: ConsoleMessage, line: Line): boolean {
  return message.kind === 'text' && (line.kind === 'product' || line.kind === 'robot')
}

/** Some consoles write an order's number without its hyphens. */
function digits(number: string | undefined): string {
  return (number ?? '').replace(/\D/g, '')
}
