import { getBaseMark } from '../../shared/intents/read-base.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import { fitUnderstanding } from './fit-understanding.ts'
import { loadOutdated, replaceLayer } from './understanding-store.ts'

/** So many shops in one run: each takes up to a second of computing. */
const shopsPerRun = 5

/** After a release with another model: what shops taught is fitted over it, a few shops at a time. */
export async function refitLayers(env: Env): Promise<void> {
  for (const { shop, understanding } of await loadOutdated(env.DB, getBaseMark(), shopsPerRun)) {
    const revision = await replaceLayer(env.DB, { shop, feed: fitUnderstanding(understanding) })
    if (revision !== null) await announceRevision(env, shop, revision)
  }
}
