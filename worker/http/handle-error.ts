import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { SourceUnavailable } from '../commerce/rest-source.ts'
import type { AppEnv } from './app-env.ts'
import { log } from './log.ts'
import { refuse } from './refuse.ts'

/** The last door: whatever broke crosses the wire as a code, never as a stack trace. */
export function handleError(error: Error, context: Context<AppEnv>): Response {
  if (error instanceof HTTPException && error.status === 400) return refuse(context, { code: 'malformed' })
  if (error instanceof SourceUnavailable) {
    log.warn('source.unavailable', { path: new URL(context.req.url).pathname, fault: error.fault })
    return refuse(context, { code: 'unavailable' })
  }
  log.error('request.failed', { path: new URL(context.req.url).pathname, name: error.name, message: error.message })
  return refuse(context, { code: 'internal' })
}
