import { cardFromState } from '../card-from-state.ts'
import { toWaiting } from '../to-waiting.ts'
import { isOperatorOf } from './post-message.ts'
import { reopenIfClosed, toAssistant } from './reopen.ts'
import { deny, grant, type Verdict, type Wish } from './verdict.ts'

/** The shopper's button: whatever trigger a client names, it means "asked". */
export function requestHandoff(wish: Wish<'handoff.request'>, known: Parameters<typeof cardFromState>[1]): Verdict {
  const { record, drafts } = reopenIfClosed(wish.record)
  if (record.owner !== 'assistant') return deny('wrong-state')
  const epoch = record.epoch + 1
  const card = cardFromState(record, known, 'asked')
  return grant(toWaiting(record, wish.now, 'asked'), ...drafts, {
    type: 'handoff.requested',
    epoch,
    trigger: 'asked',
    card,
  })
}

/** 继续问 AI: the shopper leaves the queue. */
export function cancelHandoff({ record }: Wish<'handoff.cancel'>): Verdict {
  if (record.owner !== 'waiting') return deny('wrong-state')
  return grant(toAssistant(record), { type: 'handoff.cancelled', epoch: record.epoch + 1, by: 'shopper' })
}

/** An operator takes over, from the queue or from the assistant; an owner also from another operator. */
export function acceptHandoff({ up, record, sender }: Wish<'handoff.accept'>): Verdict {
  if (sender.side !== 'staff') return deny('forbidden')
  if (up.epoch !== record.epoch) return deny('stale-epoch')
  if (record.owner === 'closed' || isOperatorOf(sender, record.operatorId)) return deny('wrong-state')
  if (record.owner === 'operator' && sender.role !== 'owner') return deny('not-owner')
  const epoch = record.epoch + 1
  const operator = { operatorId: sender.id, operatorName: sender.name }
  const waitingSince = record.owner === 'waiting' ? record.waitingSince : null
  return grant(
    { ...record, ...operator, owner: 'operator', epoch, waitingSince, handedOff: true },
    { type: 'handoff.accepted', epoch, ...operator },
  )
}

/** The operator gives back to the assistant; the shopper may rate this session. */
export function returnHandoff({ up, record, sender }: Wish<'handoff.return'>): Verdict {
  if (up.epoch !== record.epoch) return deny('stale-epoch')
  if (record.owner !== 'operator') return deny('wrong-state')
  if (!isOperatorOf(sender, record.operatorId)) return deny('not-owner')
  const operatorName = record.operatorName ?? ''
  const after = { ...toAssistant(record), handedOff: true }
  return grant(after, { type: 'handoff.returned', epoch: record.epoch + 1, operatorName })
}

/** The shopper, or staff, ends the session. An operator's conversation is closed by nobody else on the staff. */
export function closeConversation({ up, record, sender }: Wish<'conversation.close'>): Verdict {
  if (record.owner === 'closed') return deny('wrong-state')
  if (up.epoch !== record.epoch) return deny('stale-epoch')
  const isOthers = record.owner === 'operator' && !isOperatorOf(sender, record.operatorId)
  if (sender.side === 'staff' && isOthers) return deny('not-owner')
  return close(record, sender.side === 'staff' ? 'operator' : 'shopper')
}

/** Ends a session; the name of who served stays in the fact. */
export function close(record: Wish<'conversation.close'>['record'], by: 'operator' | 'shopper' | 'idle'): Verdict {
  const { operatorName } = record
  const after = { ...toAssistant(record), owner: 'closed' as const }
  return grant(after, { type: 'conversation.closed', epoch: record.epoch + 1, by, operatorName })
}
