import { type Context, Hono } from 'hono'
import type { AppEnv } from '../http/app-env.ts'
import { refuse } from '../http/refuse.ts'
import { loadShop } from '../shops/load-shop.ts'

/** Built pages that need headers of their own, and the loader. Hashed files beside them go out without us. */
export const pages = new Hono<AppEnv>()

pages.get('/widget/:shop', async (context) => {
  const shop = await loadShop(context.env, context.req.param('shop'))
  if (shop === null) return refuse(context, { code: 'unknown-shop' })
  const ancestors = shop.origins.map((origin) => (origin === 'self' ? "'self'" : origin)).join(' ')
  return page(context, '/widget/index.html', ancestors === '' ? "'none'" : ancestors)
})

pages.get('/desk', (context) => page(context, '/desk/index.html', "'none'"))
pages.get('/desk/*', (context) => page(context, '/desk/index.html', "'none'"))

pages.get('/embed.js', async (context) => {
  const found = await context.env.ASSETS.fetch(new URL('/embed.js', context.req.url))
  const response = new Response(found.body, found)
  response.headers.set('cache-control', 'public, max-age=300')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('cross-origin-resource-policy', 'cross-origin')
  return response
})

async function page(context: Context<AppEnv>, path: string, ancestors: string): Promise<Response> {
  const found = await context.env.ASSETS.fetch(new URL(path, context.req.url))
  const response = new Response(found.body, found)
  response.headers.set('content-security-policy', policy(ancestors))
  response.headers.set('cache-control', 'no-store')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin')
  return response
}

/** Scripts and sockets of the edge only; styles set by the interface itself. */
function policy(ancestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')
}
