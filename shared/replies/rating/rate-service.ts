import type { Understanding } from '../../dialog/dialog-state.ts'
import type { LineId } from '../../dialog/line-ids.ts'
import { readSaidRating } from '../../dialog/read-rating.ts'
import { lowStars } from '../../protocol/rating.ts'
import type { PlannedReply, TurnInput, TurnOutcome, TurnSources } from '../turn.ts'
import type { Writer } from '../write-reply.ts'
import { askReason } from './ask-reason.ts'
import { type FiledRating, fileRating } from './file-rating.ts'
import { keepReason } from './keep-reason.ts'

/** A message that answers the question how the service was; null: it is about something else, or a flow asks. */
export async function rateService(
  understanding: Understanding,
  input: TurnInput,
  { sources, writer }: { sources: TurnSources; writer: Writer },
): Promise<TurnOutcome | null> {
  const { openRating = null, state } = input
  const said = openRating === null || state.flow?.askedFor != null ? null : readSaidRating(input.text)
  if (openRating === null || said === null) return null
  const rating = { session: openRating.session, servedBy: openRating.servedBy, stars: said.stars }
  const rest = { understanding: { ...understanding, requests: [] }, slots: {}, walked: [], rating }
  const finish = () => ({ ...state, usedPhrases: writer.usedPhrases })
  if (said.stars > lowStars) {
    const reply = fixed('rating.thanks', writer)
    return { ...rest, actions: [], state: finish(), kind: 'reply', reply, event: null }
  }
  const reason = said.reason === '' ? null : keepReason(said.reason)
  const filed = await fileRating(reason === null ? rating : { ...rating, reason }, sources)
  const explained = reason === null ? {} : { explained: { session: rating.session, reason } }
  const reply = reason === null ? ask(filed, rating.servedBy, writer) : thank(filed, writer)
  const outcome = { ...rest, ...explained, actions: [filed.done], state: finish(), reply }
  return filed.isOffline
    ? { ...outcome, kind: 'needs-edge', flow: 'feedback', event: 'message' }
    : { ...outcome, kind: 'reply', event: null }
}

function ask({ values, isOffline }: FiledRating, servedBy: 'assistant' | 'operator', writer: Writer): PlannedReply {
  return isOffline ? fixed('rating.low-offline', writer) : askReason(servedBy, values, writer)
}

/** What happens with a reason, as far as it is known. */
export function thank({ values, isOffline }: FiledRating, writer: Writer): PlannedReply {
  if (isOffline) return fixed('rating.reason-offline', writer)
  if (values.ticket !== undefined) return fixed('rating.reason', writer, values)
  const kept = fixed('rating.reason-kept', writer)
  return { ...kept, parts: [...kept.parts, { kind: 'quick-replies', texts: ['转人工'] }] }
}

/** One line by itself. */
export function fixed(line: LineId, writer: Writer, values: FiledRating['values'] = {}): PlannedReply {
  return { parts: [{ kind: 'text', text: writer.write(line, values) }], basis: { kind: 'fixed', line }, facts: [] }
}
