import type { StoredFact } from '../../protocol/down.ts'
import type { Seq } from '../../protocol/ids.ts'

/** Words count as a rating only right after the question: as the next message, or the one after it. */
const patience = 2

/** The service whose rating is asked for and not given, while words may still answer it; named by the fact that ended it. */
export function findOpenRating(facts: readonly StoredFact[]): Seq | null {
  let open: Seq | null = null
  let heard = 0
  for (const fact of facts) {
    const isEnd = fact.type === 'handoff.returned' || (fact.type === 'conversation.closed' && fact.by !== 'idle')
    if (isEnd) [open, heard] = [fact.seq, 0]
    if (fact.type === 'rating.given' || fact.type === 'handoff.requested' || fact.type === 'handoff.accepted')
      open = null
    if (fact.type === 'message.posted' && fact.message.author.kind === 'shopper') heard += 1
  }
  return heard <= patience ? open : null
}
