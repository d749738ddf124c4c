import type { DialogState, Understanding } from '../../dialog/dialog-state.ts'
import { isRatingAction } from '../../domain/service/rating-ticket.ts'
import { sessionPauseMs } from '../../domain/service/service-session.ts'
import type { Instant } from '../../protocol/ids.ts'
import type { DoneAction } from '../acts/act.ts'

/** What a turn that ends in a reply came to. */
interface ReplyTurn {
  understanding: Understanding
  state: DialogState
  actions: DoneAction[]
  now: Date
}

/**
 * When that was done or answered which has just come to its end: something was done or filed and nothing more is asked,
 * or the shopper takes leave. Null while anything waits, and of a message in a bad mood.
 */
export function findServedMoment({ understanding, state, actions, now }: ReplyTurn): Instant | null {
  const { emotion, requests } = understanding
  const waits = state.flow?.askedFor != null || (state.waiting ?? []).length > 0 || (state.suspended ?? []).length > 0
  if (waits || emotion.polarity === 'negative' || emotion.flags.length > 0 || isUpset(state, now)) return null
  if (actions.some(isDone)) return now.toISOString()
  const isLeave = requests.length > 0 && requests.every(({ intent, own }) => own === undefined && leave.has(intent))
  return isLeave && requests.some(({ intent }) => intent === 'thanks_bye') ? (state.servedAt ?? null) : null
}

/** Something was done or filed for the shopper; what follows a rating is no service of its own, or asking would never end. */
export function isDone({ action, outcome: { status } }: DoneAction): boolean {
  return (status === 'executed' || status === 'requested') && !isRatingAction(action)
}

function isUpset({ upsetAt }: DialogState, now: Date): boolean {
  return upsetAt !== undefined && now.getTime() - Date.parse(upsetAt) <= sessionPauseMs
}

const leave: ReadonlySet<string> = new Set(['thanks_bye', 'ack', 'greeting', 'feedback_rating'])
