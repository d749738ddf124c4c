import type { ErrorBody } from '../protocol/errors.ts'
import type { VisitorSession } from '../protocol/http.ts'
import type { UpOf } from '../protocol/up.ts'
import type { Store } from '../store/store.ts'
import type { Outcome } from '../sync/drain-outbox.ts'
import type { Fetch } from '../sync/http.ts'
import { uploadPicture } from '../sync/picture-http.ts'

export interface UploadDeps {
  fetch: Fetch
  edge: string
  store: Pick<Store, 'loadPictures'>
  fetchSession(): Promise<VisitorSession | null>
}

/** Brings up the pictures of a message, one after the other; null: all are there, whoever brought them. */
export async function uploadPictures(
  { fetch, edge, store, fetchSession }: UploadDeps,
  { clientId, attachments = [] }: UpOf<'message.post'>,
  onArrived: (count: number) => void,
): Promise<Outcome | { kind: 'failed'; error: ErrorBody } | null> {
  const kept = new Map((await store.loadPictures(clientId)).map((picture) => [picture.id, picture]))
  for (const [at, id] of attachments.entries()) {
    const picture = kept.get(id)
    if (picture === undefined) return { kind: 'failed', error: { code: 'unknown-attachment' } }
    const session = await fetchSession()
    // A new link asks for a session again, with the patience that belongs to it.
    if (session === null) return { kind: 'silent' }
    const access = { edge, token: session.accessToken, conversationId: session.conversationId }
    const blob = new Blob([picture.bytes], { type: picture.type })
    const sent = await uploadPicture(fetch, access, { id, blob })
    if (!sent.ok && sent.reason.kind === 'network') return { kind: 'silent' }
    if (!sent.ok && sent.reason.kind === 'refused') return toOutcome(sent.reason.error)
    onArrived(at + 1)
  }
  return null
}

/** An hour's limit is no reason to hold up the words that wait behind this message. */
function toOutcome(error: ErrorBody): Outcome | { kind: 'failed'; error: ErrorBody } {
  const isForLong = error.code === 'too-many-requests' && (error.retryAfterSeconds ?? 0) > 60
  return isForLong ? { kind: 'failed', error } : { kind: 'refused', error }
}
