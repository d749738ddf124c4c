import type { ConversationView } from '../../../shared/engine/api.ts'
import type { ConversationSummary } from '../../../shared/protocol/conversation.ts'

/** Who answers a conversation, as one operator sees it. */
export type Answering = 'assistant' | 'waiting' | 'me' | 'colleague' | 'closed'

interface Known {
  view: Pick<ConversationView, 'owner' | 'operatorName'>
  /** Its row in the list, if it stands there; the only place that names the operator by id. */
  summary: Pick<ConversationSummary, 'operatorId'> | undefined
  staff: { id: string; name: string }
}

/** Tells this operator's own conversations from their colleagues'. */
export function whoAnswers({ view, summary, staff }: Known): Answering {
  if (view.owner !== 'operator') return view.owner
  const isMine = summary?.operatorId ? summary.operatorId === staff.id : view.operatorName === staff.name
  return isMine ? 'me' : 'colleague'
}
