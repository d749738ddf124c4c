import * as v from 'valibot'
import { fetchStored } from './open-session.ts'
import type { SeenFact, Shopper } from './shopper.ts'

/** Faults of a conversation: none is allowed. */
export interface Faults {
  lost: number
  doubled: number
  reordered: number
}

const storedSchema = v.object({
  type: v.string(),
  seq: v.number(),
  message: v.optional(v.object({ clientId: v.string(), answers: v.nullable(v.number()) })),
})
type Stored = v.InferOutput<typeof storedSchema>

/** Compares what a shopper posted, what their socket showed and what the room stored. */
export async function auditShopper(edge: string, { session, posted, seen }: Shopper): Promise<Faults> {
  const stored = (await fetchStored(edge, session)).map((fact) => v.parse(storedSchema, fact))
  const shown = new Set(seen.map(({ seq }) => seq))
  const own = stored.flatMap(({ message }) =>
    message !== undefined && posted.includes(message.clientId) ? [message.clientId] : [],
  )
  const neverStored = posted.filter((clientId) => !own.includes(clientId)).length
  const neverShown = stored.filter(({ seq }) => !shown.has(seq)).length
  return {
    lost: neverStored + neverShown + countUnanswered(stored, posted),
    doubled: seen.length - shown.size + own.length - new Set(own).size + countRepeatedReplies(stored),
    reordered: countBackward(seen) + countSwapped(own, posted) + countGaps(stored),
  }
}

/** Messages without a reply; once a conversation is handed over, people answer. */
function countUnanswered(stored: Stored[], posted: string[]): number {
  const handedAt = stored.find(({ type }) => type === 'handoff.requested')?.seq ?? Number.POSITIVE_INFINITY
  const answered = new Set(stored.map(({ message }) => message?.answers))
  const asked = stored.filter(({ message, seq }) => seq < handedAt - 1 && posted.includes(message?.clientId ?? ''))
  return asked.filter(({ seq }) => !answered.has(seq)).length
}

function countRepeatedReplies(stored: Stored[]): number {
  const answers = stored.flatMap(({ message }) => message?.answers ?? [])
  return answers.length - new Set(answers).size
}

function countBackward(seen: SeenFact[]): number {
  return seen.filter(({ seq = 0 }, at) => at > 0 && seq < (seen[at - 1]?.seq ?? 0)).length
}

function countSwapped(own: string[], posted: string[]): number {
  const places = own.map((clientId) => posted.indexOf(clientId))
  return places.filter((place, at) => at > 0 && place < places[at - 1]!).length
}

/** Numbers run 1, 2, 3 … without a hole. */
function countGaps(stored: Stored[]): number {
  return stored.filter(({ seq }, at) => seq !== at + 1).length
}
