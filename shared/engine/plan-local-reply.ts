import type { Basis } from '../protocol/conversation.ts'
import type { UpOf } from '../protocol/up.ts'
import type { PlannedReply, TurnOutcome } from '../replies/turn.ts'
import type { LocalMessage, OutboxWish, StoredProvisional } from '../store/entries.ts'

/** What a device does with the outcome of its own turn. */
export interface LocalPlan {
  /** Shown until the edge settles it. */
  provisional: StoredProvisional | null
  /** Goes up after the message itself. */
  proposal: OutboxWish | null
  /** Nothing is shown yet and the edge is asked: typing dots. */
  awaitsEdge: boolean
}

type ProposedBasis = UpOf<'reply.propose'>['basis']

/** `outcome` null: this device knows nothing of the shop yet. The edge then answers at once instead of waiting for us. */
export function planLocalReply(
  outcome: TurnOutcome | null,
  { message, epoch, offline, at }: { message: LocalMessage; epoch: number; offline: boolean; at: string },
): LocalPlan {
  const propose = (basis: ProposedBasis): OutboxWish => ({
    type: 'reply.propose',
    answersClientId: message.clientId,
    epoch,
    basis,
  })
  const show = (reply: PlannedReply, onlyOffline: boolean): StoredProvisional => ({
    answersClientId: message.clientId,
    conversationId: message.conversationId,
    reply,
    at,
    onlyOffline,
    shownOffline: offline,
    replaced: false,
  })
  if (outcome === null) return { provisional: null, proposal: propose({ kind: 'none' }), awaitsEdge: true }
  switch (outcome.kind) {
    case 'reply':
      return {
        provisional: show(outcome.reply, false),
        proposal: propose(toProposed(outcome.reply.basis, outcome.event)),
        awaitsEdge: false,
      }
    case 'needs-edge':
      return {
        provisional: show(outcome.reply, true),
        proposal: propose({ kind: 'flow', flow: outcome.flow, event: outcome.event }),
        awaitsEdge: true,
      }
    case 'handoff':
      // The edge decides hand-offs from the message itself; only the line said before it is ours.
      return { provisional: outcome.reply && show(outcome.reply, true), proposal: null, awaitsEdge: true }
  }
}

function toProposed(basis: Basis, event: string | null): ProposedBasis {
  if (basis.kind === 'article') return { kind: 'article', articleId: basis.articleId }
  if (basis.kind === 'flow' && event !== null) return { kind: 'flow', flow: basis.flow, event }
  return { kind: 'none' }
}
