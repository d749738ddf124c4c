import * as v from 'valibot'

/** What of a stored fact is compared. */
export const storedFactSchema = v.object({
  type: v.string(),
  seq: v.number(),
  message: v.optional(v.object({ clientId: v.string(), answers: v.nullable(v.number()) })),
})
export type Stored = v.InferOutput<typeof storedFactSchema>

/** Faults of a conversation: none is allowed. */
export interface Faults {
  lost: number
  doubled: number
  reordered: number
}

/** Compares what a shopper posted, what the room stored and the numbers of what their socket showed, in order of arrival. */
export function findFaults(posted: string[], stored: Stored[], shown: number[]): Faults {
  const own = stored.flatMap(({ message }) =>
    message !== undefined && posted.includes(message.clientId) ? [message.clientId] : [],
  )
  const answers = stored.flatMap(({ message }) => message?.answers ?? [])
  const neverStored = posted.filter((clientId) => !own.includes(clientId)).length
  const neverShown = stored.filter(({ seq }) => !shown.includes(seq)).length
  return {
    lost: neverStored + neverShown + countUnanswered(posted, stored),
    doubled: countRepeats(shown) + countRepeats(own) + countRepeats(answers),
    reordered: countBackward(shown) + countBackward(own.map((id) => posted.indexOf(id))) + countGaps(stored),
  }
}

/** Messages without a reply; once a conversation is handed over, people answer. */
function countUnanswered(posted: string[], stored: Stored[]): number {
  const handedAt = stored.find(({ type }) => type === 'handoff.requested')?.seq ?? Number.POSITIVE_INFINITY
  const answered = new Set(stored.map(({ message }) => message?.answers))
  const asked = stored.filter(({ message, seq }) => seq < handedAt - 1 && posted.includes(message?.clientId ?? ''))
  return asked.filter(({ seq }) => !answered.has(seq)).length
}

function countRepeats(list: (string | number)[]): number {
  return list.length - new Set(list).size
}

function countBackward(numbers: number[]): number {
  return numbers.filter((number, at) => at > 0 && number < numbers[at - 1]!).length
}

/** Numbers run 1, 2, 3 … without a hole. */
function countGaps(stored: Stored[]): number {
  return stored.filter(({ seq }, at) => seq !== at + 1).length
}
