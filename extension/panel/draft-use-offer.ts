import type { SeenDraftUse } from '../../shared/protocol/draft-use.ts'
import type { ConsoleReading } from '../consoles/read-console.ts'

/** A set of drafts that was shown for words that waited, until it is known what became of it. */
export interface DraftOffer {
  useId: string
  conversationKey: string
  lastShopperId: string
  question: string
  drafts: SeenDraftUse['drafts']
  /** Messages of the shop that stood there already. */
  before: ReadonlySet<string>
  chosen: { id: string; how: 'inserted' | 'copied' | 'undone'; text: string } | null
}

/** Fewer letters are 在的 or 稍等: the answer is still to come. */
const leastLetters = 5

/**
 * What the seller sent as an answer, read from the page: a new message of a person of the shop below the customer's; null
 * while none stands there, or what was inserted still waits in the input.
 */
export function findSent(offer: DraftOffer, reading: ConsoleReading, inputText: string): string | null {
  if (offer.chosen?.how === 'inserted' && fold(inputText) !== '' && fold(inputText) === fold(offer.chosen.text))
    return null
  const asked = reading.messages.findIndex(({ id }) => id === offer.lastShopperId)
  if (asked === -1) return null
  const said = reading.messages
    .slice(asked + 1)
    .filter(({ id, side, kind }) => side === 'shop' && kind === 'text' && !offer.before.has(id))
    .map(({ text }) => text)
  const exact = said.find((text) => offer.drafts.some((draft) => fold(draft.text) === fold(text)))
  const sent = exact ?? said.join('\n')
  return fold(sent).length < leastLetters && exact === undefined ? null : sent.slice(0, 4000)
}

/** Whether what was sent is a draft as it was offered: then there is nothing new in it. */
export function isOwnWords(offer: DraftOffer, sent: string): boolean {
  return !offer.drafts.some(({ text }) => fold(text) === fold(sent))
}

function fold(text: string): string {
  return text.replace(/\s+/g, '')
}
