import type { Understanding } from '../dialog/dialog-state.ts'
import { readRating } from '../dialog/read-rating.ts'
import type { TurnInput, TurnOutcome } from './turn.ts'
import type { Writer } from './write-reply.ts'

/** Of five: these ask for what went wrong. */
const low = 2

/** A message that answers the question how the service was; null: it is about something else, or a flow asks. */
export function rateService(understanding: Understanding, input: TurnInput, writer: Writer): TurnOutcome | null {
  const { openRating: session = null, state } = input
  const stars = session === null || state.flow?.askedFor != null ? null : readRating(input.text)
  if (session === null || stars === null) return null
  const line = stars <= low ? 'rating.low' : 'rating.thanks'
  const said = { kind: 'text', text: writer.write(line) } as const
  return {
    kind: 'reply',
    reply: {
      parts: stars <= low ? [said, { kind: 'quick-replies', texts: ['转人工'] }] : [said],
      basis: { kind: 'fixed', line },
      facts: [],
    },
    event: null,
    rating: { session, stars },
    understanding: { ...understanding, requests: [] },
    state: { ...state, usedPhrases: writer.usedPhrases },
    slots: {},
    actions: [],
    walked: [],
  }
}
