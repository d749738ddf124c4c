import { tellRestocked } from './actions/tell-restocked.ts'
import { app } from './app.ts'
import { log } from './http/log.ts'
import { learnShops } from './knowledge/learned/learn-shops.ts'
import { dropUnusedMedia } from './knowledge/media/drop-unused-media.ts'
import { refitLayers } from './knowledge/refit-layers.ts'
import { noteUnanswered } from './knowledge/unanswered/note-unanswered.ts'
import { dropOrphans } from './privacy/drop-orphans.ts'
import { keepRetention } from './privacy/keep-retention.ts'
import { serveErasures } from './privacy/serve-erasures.ts'
import { indexConversations } from './queue/index-conversations.ts'
import { sweep } from './queue/sweep.ts'
import { subscribeParcels } from './tracking/subscribe-parcels.ts'

export { ShopDesk } from './desk/shop-desk.ts'
export { ConversationRoom } from './room/conversation-room.ts'

/** What the clock asks for, in this order; one that fails keeps none of the others from its turn. */
const chores: ((env: Env, now: Date) => Promise<void>)[] = [
  serveErasures,
  (env, now) => sweep(env.DB, now),
  refitLayers,
  learnShops,
  tellRestocked,
  (env, now) => subscribeParcels(env, now),
  dropOrphans,
  dropUnusedMedia,
  keepRetention,
]

export default {
  fetch: app.fetch,
  queue: async (batch, env) => {
    await indexConversations(env.DB, batch)
    await noteUnanswered(env, batch)
  },
  scheduled: async (_event, env) => {
    for (const chore of chores) {
      await chore(env, new Date()).catch((error: unknown) => log.error('chore.failed', { message: String(error) }))
    }
  },
} satisfies ExportedHandler<Env>
