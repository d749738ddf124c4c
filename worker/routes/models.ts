import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { isLibraryPath, isModelPath } from '../../shared/protocol/model-path.ts'
import type { AppEnv } from '../http/app-env.ts'
import type { Span } from '../knowledge/media/read-range.ts'
import { readWanted } from '../knowledge/media/read-wanted.ts'

/** Any page's device may read a model: its files are public, hold no secret, and are checked against their hashes. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'accept-ranges, content-length, content-range, etag',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
}
const asked = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'range, if-range, if-none-match',
  'access-control-max-age': '86400',
}

const types: Record<string, string> = { '.json': 'application/json', '.wasm': 'application/wasm' }
const isServed = (path: string) => isModelPath(path) || isLibraryPath(path)

/** Files of local models and the libraries that run them, as `npm run models` put them there. */
export const models = new Hono<AppEnv>()

models.options('/models/*', (context) => context.body(null, 204, { ...open, ...asked }))

models.get('/models/*', describeRoute({ summary: 'A file of a local model' }), async (context) => {
  const key = context.req.path.slice(1)
  const known = isServed(context.req.path) ? await context.env.ATTACHMENTS.head(key) : null
  if (known === null) return refuse(context)
  const headers = {
    ...open,
    'content-type': types[key.slice(key.lastIndexOf('.'))] ?? 'application/octet-stream',
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    etag: known.httpEtag,
  }
  const range = readWanted((name) => context.req.header(name), known)
  if (range === 'not-modified') return context.body(null, 304, headers)
  if (range === 'unsatisfiable')
    return context.body(null, 416, { ...headers, 'content-range': `bytes */${known.size}` })
  const { offset, length } = range ?? { offset: 0, length: known.size }
  const span: Record<string, string> =
    range === null ? {} : { 'content-range': `bytes ${offset}-${offset + length - 1}/${known.size}` }
  const found = await read(context, key, range === null ? {} : { range })
  if (found === 'gone') return refuse(context)
  const status = range === null ? 200 : 206
  const all: Record<string, string> = { ...headers, ...span, 'content-length': `${length}` }
  return found === null ? context.body(null, status, all) : context.body(found, status, all)
})

/** The bytes; nothing is read when only the head was asked for. */
async function read({ req, env }: Context<AppEnv>, key: string, options: { range?: Span }) {
  if (req.method === 'HEAD') return null
  const found = await env.ATTACHMENTS.get(key, options)
  return found === null ? 'gone' : found.body
}

/** With CORS, or a device could not tell a missing file from a network that is down. */
function refuse(context: Context<AppEnv>): Response {
  return context.text('没有这个文件。', 404, { ...open, 'cache-control': 'no-store' })
}
