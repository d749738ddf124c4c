import { photoAlt, type Uploaded } from '../../../shared/protocol/attachment.ts'
import type { Author, Part } from '../../../shared/protocol/conversation.ts'
import type { Sender } from '../../auth/ticket.ts'
import type { FactDraft } from '../fact-draft.ts'
import { reopenIfClosed } from './reopen.ts'
import { deny, grant, type Verdict, type Wish } from './verdict.ts'

/** Words of a shopper are always taken; words of staff only from the operator who took the conversation over. */
export function postMessage(wish: Wish<'message.post'>, pictures: Uploaded[] | null): Verdict {
  // Told apart from a message without pictures: null means that one of them was never uploaded.
  if (pictures === null) return deny('unknown-attachment')
  const parts = toParts(wish.up.text, pictures)
  return wish.sender.side === 'shopper' ? postAsShopper(wish, parts) : postAsOperator(wish, parts)
}

function postAsShopper(wish: Wish<'message.post'>, parts: Part[]): Verdict {
  const { record, drafts } = reopenIfClosed(wish.record)
  const waitingSince =
    record.owner === 'operator' ? (record.waitingSince ?? wish.now.toISOString()) : record.waitingSince
  const address = wish.sender.side === 'shopper' ? wish.sender.address : record.address
  const after = { ...record, waitingSince, address, page: wish.up.page ?? record.page }
  return grant(after, ...drafts, toDraft(wish, { kind: 'shopper' }, parts))
}

function postAsOperator(wish: Wish<'message.post'>, parts: Part[]): Verdict {
  const { record, sender } = wish
  if (!isOperatorOf(sender, record.operatorId) || record.owner !== 'operator') return deny('not-owner')
  const author: Author = { kind: 'operator', id: record.operatorId ?? '', name: record.operatorName ?? '' }
  return grant({ ...record, waitingSince: null }, toDraft(wish, author, parts))
}

/** Whether this sender is the operator a conversation belongs to. */
export function isOperatorOf(sender: Sender, operatorId: string | null): boolean {
  return sender.side === 'staff' && sender.id === operatorId
}

function toParts(text: string, pictures: Uploaded[]): Part[] {
  const images = pictures.map(
    ({ id, width, height }): Part => ({ kind: 'image', path: '', alt: photoAlt, attachmentId: id, width, height }),
  )
  return [{ kind: 'text', text }, ...images]
}

function toDraft({ up }: Wish<'message.post'>, author: Author, parts: Part[]): FactDraft {
  return {
    type: 'message.posted',
    message: {
      clientId: up.clientId,
      author,
      parts,
      answers: null,
      basis: author.kind === 'operator' ? { kind: 'operator' } : null,
      facts: [],
    },
  }
}
