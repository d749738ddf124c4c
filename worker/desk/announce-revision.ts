import { log } from '../http/log.ts'

/**
 * Tells a shop's desk of a new revision. What was written stays written when nobody could be told: rooms ask for
 * the revision themselves, so the change is late by a second or two and not lost.
 */
export async function announceRevision(env: Env, shop: string, revision: number): Promise<void> {
  try {
    await env.DESK.getByName(shop).announceRevision(shop, revision)
  } catch (error) {
    log.error('revision.unannounced', { shop, revision, message: String(error) })
  }
}
