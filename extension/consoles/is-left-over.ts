import type { ConsoleReading } from './read-console.ts'

/**
 * True when the messages on the page are still those of the conversation before: a header may name the next customer
 * long before, or without, its messages. `settled` is the last reading that was believed.
 */
export function isLeftOver(reading: ConsoleReading, settled: ConsoleReading | null): boolean {
  if (!settled || settled.conversationKey === reading.conversationKey) return false
  const now = new Set(reading.messages.map(({ id }) => id))
  const shared = settled.messages.filter(({ id }) => now.has(id))
  if (shared.some(({ id }) => !isNamedByWords(id))) return true
  // Greetings of the same minute are alike in two conversations; the last words with half of the rest are not.
  const last = settled.messages.at(-1)
  return last !== undefined && now.has(last.id) && shared.length * 2 >= settled.messages.length
}

function isNamedByWords(id: string): boolean {
  return /^(shopper|shop|system):/.test(id)
}
