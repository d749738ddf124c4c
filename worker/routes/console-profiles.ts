import { Hono } from 'hono'
import type { AppEnv } from '../http/app-env.ts'

const path = '/console-profiles.json'

/**
 * The publisher's signed profiles of seller consoles, passed on as they were built in; 404 where the publisher gave
 * none. Signed and the same for everybody: any origin may read it, and nobody can change it on the way.
 */
export const consoleProfiles = new Hono<AppEnv>()

consoleProfiles.get(path, async (context) => {
  context.header('access-control-allow-origin', '*')
  context.header('x-content-type-options', 'nosniff')
  const found = await context.env.ASSETS.fetch(new URL(path, context.req.url))
  if (!found.ok) return context.body(null, 404)
  context.header('content-type', 'application/json; charset=utf-8')
  context.header('cache-control', 'public, max-age=300')
  return context.body(await found.text())
})
