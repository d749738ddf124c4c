import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { validator } from 'hono-openapi'
import type { GenericSchema } from 'valibot'
import { attachmentLimits } from '../../shared/protocol/attachment.ts'
import { articleImportLimitBytes } from '../../shared/protocol/desk-article-import.ts'
import { bulkBodyLimitBytes } from '../../shared/protocol/desk-bulk.ts'
import { mediaLimits } from '../../shared/protocol/desk-media.ts'
import { rulesFileLimitBytes } from '../../shared/protocol/desk-rules.ts'
import { understandingBodyLimitBytes } from '../../shared/protocol/shop-understanding.ts'
import type { AppEnv } from './app-env.ts'
import { bodyLimitBytes } from './limits.ts'
import { refuse } from './refuse.ts'

/** Refuses a body beyond the limit before anything reads it. */
export const limitBody = createMiddleware<AppEnv>((context, next) =>
  (largeBodies.get(context.req.path) ?? byShape(context.req.path))(context, next),
)

const ordinary = limitTo(bodyLimitBytes)
const picture = limitTo(attachmentLimits.bytes)
const push = limitTo(256 * 1024)
const uploads = /^\/api\/conversations\/[^/]+\/attachments$/
/** A parcel's whole trace as a form, every Chinese character nine bytes of it. */
const pushes = /^\/api\/tracking\/[^/]+\/[^/]+$/

function byShape(path: string) {
  if (uploads.test(path)) return picture
  return pushes.test(path) ? push : ordinary
}

/** The routes that take more: all that a shop taught, its rules as a file, and many articles go up as one document. */
const largeBodies = new Map([
  ['/api/desk/articles/import', limitTo(articleImportLimitBytes)],
  ['/api/desk/understanding', limitTo(understandingBodyLimitBytes)],
  ['/api/desk/rules/import', limitTo(rulesFileLimitBytes)],
  ['/api/desk/articles/bulk', limitTo(bulkBodyLimitBytes)],
  ['/api/desk/media', limitTo(mediaLimits.video)],
])

function limitTo(maxSize: number) {
  return bodyLimit({ maxSize, onError: (context) => refuse(context, { code: 'too-large', limit: maxSize }) })
}

/** Parses a body or query by its schema; what does not fit is a 400 that names the field. */
export function check<S extends GenericSchema, T extends 'json' | 'query' | 'param'>(target: T, schema: S) {
  return validator(target, schema, (result, context) => {
    if (result.success) return undefined
    return refuse(context, { code: 'malformed', ...fieldOf(result.error) })
  })
}

interface Issue {
  path?: readonly (PropertyKey | { key: PropertyKey })[]
}

function fieldOf(issues: readonly Issue[]): { field?: string } {
  const path = issues[0]?.path?.map((step) => (typeof step === 'object' ? step.key : step))
  return path === undefined || path.length === 0 ? {} : { field: path.map(String).join('.') }
}
