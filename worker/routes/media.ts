import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { mediaPathSchema } from '../../shared/protocol/article-media.ts'
import type { AppEnv } from '../http/app-env.ts'
import { mediaKey } from '../knowledge/media/media-store.ts'
import { readWanted } from '../knowledge/media/read-wanted.ts'

/** A file is shown as what it is and does nothing else, whatever is in it; the extension's pages show it too. */
const guards = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'referrer-policy': 'no-referrer',
  'content-disposition': 'inline',
  'cross-origin-resource-policy': 'cross-origin',
}

/** Pictures and videos of answers, public like the answers themselves; a path names its content for good. */
export const media = new Hono<AppEnv>()

media.get('/m/:shop/:hash', describeRoute({ summary: 'A picture or video of an answer' }), async (context) => {
  const { path } = context.req
  const key = mediaKey(path)
  const known = v.is(mediaPathSchema, path) ? await context.env.ATTACHMENTS.head(key) : null
  if (known === null) return context.text('没有这个文件。', 404, { ...guards, 'cache-control': 'no-store' })
  const headers = {
    ...guards,
    'content-type': known.httpMetadata?.contentType ?? 'application/octet-stream',
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    etag: known.httpEtag,
  }
  const range = readWanted((name) => context.req.header(name), known)
  if (range === 'not-modified') return context.body(null, 304, headers)
  if (range === 'unsatisfiable')
    return context.body(null, 416, { ...headers, 'content-range': `bytes */${known.size}` })
  const found = await context.env.ATTACHMENTS.get(key, range === null ? {} : { range })
  if (found === null) return context.text('没有这个文件。', 404, { ...guards, 'cache-control': 'no-store' })
  if (range === null) return context.body(found.body, 200, { ...headers, 'content-length': String(known.size) })
  const { offset, length } = range
  const span = {
    'content-range': `bytes ${offset}-${offset + length - 1}/${known.size}`,
    'content-length': `${length}`,
  }
  return context.body(found.body, 206, { ...headers, ...span })
})
