import type { ErrorBody } from '../protocol/errors.ts'
import type { VisitorSession } from '../protocol/http.ts'
import type { UpOf } from '../protocol/up.ts'
import type { StoredPicture } from '../store/entries.ts'
import type { Store } from '../store/store.ts'
import type { Outcome } from '../sync/drain-outbox.ts'
import { type SendPicture, uploadPicture } from '../sync/picture-http.ts'
import type { PictureProgress } from './api.ts'

export interface UploadDeps {
  sendPicture: SendPicture
  edge: string
  store: Pick<Store, 'loadPictures'>
  fetchSession(): Promise<VisitorSession | null>
  /** What went up before in this tab, by conversation and id: a broken line is no reason to begin anew. */
  arrived: Set<string>
}

/** How far the pictures of a message are, and the way to end it. */
export interface UploadWatch {
  signal: AbortSignal
  onProgress(pictures: PictureProgress[]): void
}

type Hindrance = Outcome | { kind: 'failed'; error: ErrorBody }

/** A step smaller than this is not worth a word. */
const toldPercent = 2

/** Brings up the pictures of a message, one after the other; null: all are there, whoever brought them. */
export async function uploadPictures(
  deps: UploadDeps,
  { clientId, attachments = [] }: UpOf<'message.post'>,
  { signal, onProgress }: UploadWatch,
): Promise<Hindrance | null> {
  const kept = new Map((await deps.store.loadPictures(clientId)).map((picture) => [picture.id, picture]))
  const sizes = attachments.map((id) => kept.get(id)?.bytes.byteLength ?? 0)
  const tell = (sentOf: (at: number, size: number) => number) =>
    onProgress(sizes.map((of, at) => ({ sent: sentOf(at, of), of })))
  tell(() => 0)
  for (const [at, id] of attachments.entries()) {
    const picture = kept.get(id)
    if (picture === undefined) return { kind: 'failed', error: { code: 'unknown-attachment' } }
    const onSent = (bytes: number) => tell((other, of) => (other < at ? of : other === at ? Math.min(bytes, of) : 0))
    const hindrance = await uploadOne(deps, picture, { signal, onSent: inSteps(onSent, picture.bytes.byteLength) })
    // Thrown away meanwhile: nothing of it waits any more.
    if (signal.aborted && signal.reason === 'discarded') return { kind: 'acknowledged' }
    if (hindrance !== null) return hindrance
    onSent(picture.bytes.byteLength)
  }
  return null
}

async function uploadOne(
  { sendPicture, edge, fetchSession, arrived }: UploadDeps,
  { id, bytes, type }: StoredPicture,
  watch: { signal: AbortSignal; onSent(bytes: number): void },
): Promise<Hindrance | null> {
  const session = await fetchSession()
  // A new link asks for a session again, with the patience that belongs to it.
  if (session === null) return { kind: 'silent' }
  const { accessToken: token, conversationId } = session
  if (arrived.has(`${conversationId}/${id}`)) return null
  const access = { edge, token, conversationId }
  const sent = await uploadPicture(sendPicture, access, { id, blob: new Blob([bytes], { type }), ...watch })
  if (sent.ok) arrived.add(`${conversationId}/${id}`)
  if (sent.ok) return null
  return sent.reason.kind === 'network' ? { kind: 'silent' } : toHindrance(sent.reason.error)
}

/** An hour's limit is no reason to hold up the words that wait behind this message. */
function toHindrance(error: ErrorBody): Hindrance {
  const isForLong = error.code === 'too-many-requests' && (error.retryAfterSeconds ?? 0) > 60
  return isForLong ? { kind: 'failed', error } : { kind: 'refused', error }
}

/** Every word about the progress draws the chat again. */
function inSteps(onSent: (bytes: number) => void, size: number): (bytes: number) => void {
  let told = 0
  return (bytes) => {
    if ((bytes - told) * 100 < size * toldPercent) return
    told = bytes
    onSent(bytes)
  }
}
