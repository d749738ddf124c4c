import type { StoredFact } from '../../../shared/protocol/down.ts'
import type { ErrorBody, ErrorCode } from '../../../shared/protocol/errors.ts'
import type { Seq } from '../../../shared/protocol/ids.ts'
import type { Up, UpOf } from '../../../shared/protocol/up.ts'
import type { Sender } from '../../auth/ticket.ts'
import type { ConversationRecord } from '../conversation-record.ts'
import type { FactDraft } from '../fact-draft.ts'

/** A wish with all that its decision may look at. Deciding changes nothing. */
export interface Wish<T extends Up['type']> {
  up: UpOf<T>
  record: ConversationRecord
  sender: Sender
  now: Date
  getFact(seq: Seq): StoredFact | undefined
}

/** The facts a wish leads to and the record after them, or why not. */
export type Verdict = { ok: true; drafts: FactDraft[]; record: ConversationRecord } | { ok: false; error: ErrorBody }

/** A wish that is granted. */
export function grant(record: ConversationRecord, ...drafts: FactDraft[]): Verdict {
  return { ok: true, drafts, record }
}

/** A wish that is refused. */
export function deny(code: ErrorCode): Verdict {
  return { ok: false, error: { code } }
}
