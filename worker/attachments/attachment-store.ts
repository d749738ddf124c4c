import * as v from 'valibot'
import type { AttachmentId, Uploaded } from '../../shared/protocol/attachment.ts'
import type { CleanPicture } from './picture.ts'
import type { PictureType } from './sniff-picture.ts'

/** The conversation that pictures belong to. */
export interface PictureOwner {
  shop: string
  conversation: string
}

const metadataSchema = v.object({
  width: v.pipe(v.string(), v.toNumber()),
  height: v.pipe(v.string(), v.toNumber()),
  /** Of the picture as it was sent, before anything was taken out of it. */
  hash: v.optional(v.string()),
})

/** Where a picture is kept: nobody reaches another conversation's by its id alone. */
export function attachmentKey({ shop, conversation }: PictureOwner, id: AttachmentId): string {
  return `${shop}/${conversation}/${id}`
}

/**
 * Stores a picture once: the same id again keeps the first. Its row is there before it, so that none is stored that
 * nobody knows of; false when the row went meanwhile, with everything of this conversation.
 */
export async function saveAttachment(
  env: Env,
  owner: PictureOwner,
  id: AttachmentId,
  { bytes, type, width, height, hash }: CleanPicture & { type: PictureType; hash: string },
): Promise<boolean> {
  const { shop, conversation } = owner
  const insert = 'INSERT INTO photos (shop, conversation, id, uploaded_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'
  await env.DB.prepare(insert).bind(shop, conversation, id, new Date().toISOString()).run()
  await env.ATTACHMENTS.put(attachmentKey(owner, id), bytes, {
    onlyIf: { etagDoesNotMatch: '*' },
    httpMetadata: { contentType: type },
    customMetadata: { width: String(width), height: String(height), hash },
  })
  const row = 'SELECT 1 FROM photos WHERE shop = ? AND conversation = ? AND id = ?'
  if ((await env.DB.prepare(row).bind(shop, conversation, id).first()) !== null) return true
  await env.ATTACHMENTS.delete(attachmentKey(owner, id))
  return false
}

/** A stored picture with the hash it came with. */
export type KnownPicture = Uploaded & { hash: string | undefined }

/** What is known of a stored picture; null: there is none. */
export async function findPicture(env: Env, owner: PictureOwner, id: AttachmentId): Promise<KnownPicture | null> {
  const found = await env.ATTACHMENTS.head(attachmentKey(owner, id))
  return found === null ? null : { id, hash: undefined, ...v.parse(metadataSchema, found.customMetadata) }
}

/** The same without its hash. */
export async function findAttachment(env: Env, owner: PictureOwner, id: AttachmentId): Promise<Uploaded | null> {
  const found = await findPicture(env, owner, id)
  return found === null ? null : { id, width: found.width, height: found.height }
}

/** The pictures of one message, in its order; null when one of them was never uploaded. */
export async function findAttachments(
  { env, shop }: { env: Env; shop(): string },
  conversation: string,
  ids: readonly AttachmentId[] = [],
): Promise<Uploaded[] | null> {
  const owner = { shop: shop(), conversation }
  const found = await Promise.all(ids.map((id) => findAttachment(env, owner, id)))
  const pictures = found.flatMap((one) => (one === null ? [] : [one]))
  return pictures.length === ids.length ? pictures : null
}

/** When this conversation may store its next picture, in seconds; 0: now. */
export async function waitForRoom(env: Env, owner: PictureOwner, perHour: number, now: Date): Promise<number> {
  const since = now.getTime() - hourMs
  const { objects } = await env.ATTACHMENTS.list({ prefix: attachmentKey(owner, '') })
  const recent = objects.map(({ uploaded }) => uploaded.getTime()).filter((at) => at > since)
  const oldest = recent.sort((a, b) => a - b).at(-perHour)
  return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest - since) / 1000))
}

const hourMs = 60 * 60_000
