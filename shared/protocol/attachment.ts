import * as v from 'valibot'
import { instantSchema } from './ids.ts'

/** Made on the client before anything is sent, so that uploading a picture twice is harmless. */
export const attachmentIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/))
export type AttachmentId = v.InferOutput<typeof attachmentIdSchema>

/** How large, how many with one message, how many in an hour of one conversation. */
export const attachmentLimits = { bytes: 10 * 1024 * 1024, perMessage: 9, perHour: 30, edgePx: 12_000 }

/** What is said of a shopper's picture where it cannot be seen. */
export const photoAlt = '买家发的照片'

/** The text of a message that is nothing but pictures. */
export function toPhotoText(count: number): string {
  return `发了 ${count} 张照片`
}

/** Whether a text stands only for its pictures. */
export function isPhotoText(text: string): boolean {
  return /^发了 \d 张照片$/.test(text)
}

/** `POST /api/conversations/:id/attachments?id=…` (Bearer visitor or staff token), the picture itself as body → uploaded. */
export const uploadQuerySchema = v.object({ id: attachmentIdSchema })
export const uploadedSchema = v.object({ id: attachmentIdSchema, width: v.number(), height: v.number() })
export type Uploaded = v.InferOutput<typeof uploadedSchema>

/** `POST /api/conversations/:id/attachments/links` {ids} → a link of 10 minutes for each picture that exists. */
export const linksRequestSchema = v.object({
  ids: v.pipe(v.array(attachmentIdSchema), v.minLength(1), v.maxLength(attachmentLimits.perMessage)),
})
export const attachmentLinkSchema = v.object({ id: attachmentIdSchema, path: v.string(), expiresAt: instantSchema })
export const linksSchema = v.object({ links: v.array(attachmentLinkSchema) })
