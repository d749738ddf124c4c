import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env.ts'
import { refuse } from './refuse.ts'

/** Where a request says it comes from. */
export type OriginKind = 'edge' | 'extension' | 'foreign'

/**
 * Judges the `Origin` header. None at all is a browser's same-origin GET or a program that is no browser;
 * both still need a token, and nothing here is authenticated by cookie, so there is nothing to forge.
 */
export function judgeOrigin(request: Request, extensionId: string): OriginKind {
  const origin = request.headers.get('origin')
  if (origin === null || origin === new URL(request.url).origin) return 'edge'
  return origin === `chrome-extension://${extensionId}` ? 'extension' : 'foreign'
}

/** Lets the edge's own pages and the extension in; the extension's pages get the CORS headers they need. */
export const checkOrigin = createMiddleware<AppEnv>(async (context, next) => {
  const kind = judgeOrigin(context.req.raw, context.env.EXTENSION_ID)
  if (kind === 'foreign') return refuse(context, { code: 'foreign-origin' })
  context.set('fromExtension', kind === 'extension')
  if (kind === 'extension') {
    context.header('access-control-allow-origin', `chrome-extension://${context.env.EXTENSION_ID}`)
    context.header('vary', 'origin')
    if (context.req.method === 'OPTIONS') {
      context.header('access-control-allow-methods', 'GET, POST, PUT')
      context.header('access-control-allow-headers', 'authorization, content-type')
      context.header('access-control-max-age', '600')
      return context.body(null, 204)
    }
  }
  context.header('cache-control', 'no-store')
  context.header('x-content-type-options', 'nosniff')
  return next()
})
