import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { type MediaStored, mediaLimits, mediaStoredSchema, movingPicture } from '../../shared/protocol/desk-media.ts'
import type { ErrorBody } from '../../shared/protocol/errors.ts'
import type { AppEnv } from '../http/app-env.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { cleanMedia, type MediaFault } from '../knowledge/media/clean-media.ts'
import { saveMedia, toMediaPath } from '../knowledge/media/media-store.ts'

const refusals: Record<MediaFault, ErrorBody> = {
  unsupported: { code: 'picture-unsupported' },
  moving: { code: 'picture-unsupported', rule: movingPicture },
  broken: { code: 'picture-broken' },
  'large-picture': { code: 'too-large', limit: mediaLimits.picture },
  'large-video': { code: 'too-large', limit: mediaLimits.video },
}

/** Pictures and videos for answers, from whoever may edit articles. */
export const deskMedia = new Hono<AppEnv>()

deskMedia.post(
  '/media',
  describeRoute({ summary: 'Upload a picture or video; the body is the file itself', ...answers(mediaStoredSchema) }),
  async (context) => {
    const { shop } = context.var.staff
    const cleaned = cleanMedia(new Uint8Array(await context.req.arrayBuffer()))
    if (!cleaned.ok) return refuse(context, refusals[cleaned.reason])
    const media = cleaned.value
    const path = await toMediaPath(shop, new Uint8Array(media.bytes))
    const isStored = await saveMedia(context.env, { shop, path, media, now: new Date() })
    if (!isStored) return refuse(context, { code: 'storage-full', limit: mediaLimits.shop })
    const size = media.kind === 'picture' ? { width: media.width, height: media.height } : {}
    return context.json({ kind: media.kind, path, bytes: media.bytes.length, ...size } satisfies MediaStored)
  },
)
