import type { Up } from '../../shared/protocol/up.ts'
import type { Sender } from '../auth/ticket.ts'

type Side = Sender['side']

const both: Side[] = ['shopper', 'staff']

/** Who may send which wish up. Whether it is granted depends on the conversation and is decided after. */
const sides: Record<Up['type'], Side[]> = {
  'conversation.resume': both,
  'message.post': both,
  'reply.propose': ['shopper'],
  'handoff.request': ['shopper'],
  'handoff.cancel': ['shopper'],
  'handoff.accept': ['staff'],
  'handoff.return': ['staff'],
  'conversation.close': both,
  'rating.give': ['shopper'],
  'typing.set': both,
  'read.mark': both,
  'identity.present': ['shopper'],
}

/** True when this side may ask for that at all. An integrator reads and writes settings, never conversations. */
export function authoriseUp(type: Up['type'], sender: Sender): boolean {
  if (sender.side === 'staff' && sender.role === 'integrator') return type === 'conversation.resume'
  return sides[type].includes(sender.side)
}
