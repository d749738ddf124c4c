import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { base64url } from 'jose'
import * as v from 'valibot'
import {
  type AttachmentId,
  attachmentLimits,
  linksRequestSchema,
  linksSchema,
  uploadedSchema,
  uploadQuerySchema,
} from '../../shared/protocol/attachment.ts'
import { conversationIdSchema } from '../../shared/protocol/ids.ts'
import { readAttachmentLink, signAttachmentLink } from '../attachments/attachment-link.ts'
import {
  attachmentKey,
  findAttachment,
  findPicture,
  type KnownPicture,
  type PictureOwner,
  saveAttachment,
  waitForRoom,
} from '../attachments/attachment-store.ts'
import { cleanPicture } from '../attachments/clean-picture.ts'
import { requireCaller } from '../auth/callers.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { findOwner } from './find-owner.ts'

const idParam = v.object({ id: conversationIdSchema })

/** Pictures of a conversation: stored without what a camera writes into them, shown by links that end. */
export const attachments = new Hono<AppEnv>()

attachments.post(
  '/api/conversations/:id/attachments',
  describeRoute({ summary: 'Upload a picture; the body is the picture itself', ...answers(uploadedSchema) }),
  requireCaller,
  check('param', idParam),
  check('query', uploadQuerySchema),
  async (context) => {
    const owner = await findOwner(context, context.req.valid('param').id)
    if (!owner.ok) return refuse(context, { code: owner.reason })
    return upload(context, owner.value, context.req.valid('query').id)
  },
)

attachments.post(
  '/api/conversations/:id/attachments/links',
  describeRoute({ summary: 'Links of ten minutes for pictures of this conversation', ...answers(linksSchema) }),
  requireCaller,
  check('param', idParam),
  check('json', linksRequestSchema),
  async (context) => {
    const owner = await findOwner(context, context.req.valid('param').id)
    if (!owner.ok) return refuse(context, { code: owner.reason })
    const links = await Promise.all(context.req.valid('json').ids.map((id) => toLink(context.env, owner.value, id)))
    return context.json({ links: links.flatMap((link) => (link === null ? [] : [link])) })
  },
)

attachments.get('/a/:token', describeRoute({ summary: 'Show a picture by its link' }), async (context) => {
  const read = await readAttachmentLink(context.env.TOKEN_SECRET, context.req.param('token'))
  if (!read.ok && read.reason === 'expired') return say(context, 410, '这张照片的链接过期了，回到对话里再打开一次。')
  const found = read.ok ? await context.env.ATTACHMENTS.get(attachmentKey(read.value, read.value.id)) : null
  if (found === null) return say(context, 404, '没有这张照片。')
  return new Response(found.body, {
    headers: {
      ...guards,
      'content-type': found.httpMetadata?.contentType ?? 'application/octet-stream',
      'cache-control': 'private, max-age=600',
    },
  })
})

/** A picture is shown as what it is and does nothing else, whatever is in it. */
const guards = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'referrer-policy': 'no-referrer',
  'content-disposition': 'inline',
}

async function upload(context: Context<AppEnv>, owner: PictureOwner, id: AttachmentId): Promise<Response> {
  const { env } = context
  const bytes = new Uint8Array(await context.req.arrayBuffer())
  const hash = base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
  const known = await findPicture(env, owner, id)
  if (known !== null) return answerKnown(context, known, hash)
  const { perHour } = attachmentLimits
  const retryAfterSeconds = await waitForRoom(env, owner, perHour, new Date())
  if (retryAfterSeconds > 0) return refuse(context, { code: 'too-many-requests', limit: perHour, retryAfterSeconds })
  const picture = cleanPicture(bytes)
  if (!picture.ok) return refuse(context, { code: picture.reason })
  if (!(await saveAttachment(env, owner, id, { ...picture.value, hash })))
    return refuse(context, { code: 'token-reused' })
  const stored = await findPicture(env, owner, id)
  return stored === null ? refuse(context, { code: 'unavailable' }) : answerKnown(context, stored, hash)
}

/** The same picture under its id is the same, also when two of it came at once; another one is refused. */
function answerKnown(context: Context<AppEnv>, { id, width, height, hash }: KnownPicture, sent: string): Response {
  return hash === sent ? context.json({ id, width, height }) : refuse(context, { code: 'conflict', field: 'id' })
}

async function toLink(env: Env, owner: PictureOwner, id: AttachmentId) {
  if ((await findAttachment(env, owner, id)) === null) return null
  return { id, ...(await signAttachmentLink(env.TOKEN_SECRET, { ...owner, id }, new Date())) }
}

function say(context: Context<AppEnv>, status: 404 | 410, words: string): Response {
  return context.text(words, status, { ...guards, 'cache-control': 'private, no-store' })
}
