import { tellRestocked } from './actions/tell-restocked.ts'
import { app } from './app.ts'
import { refitLayers } from './knowledge/refit-layers.ts'
import { indexConversations } from './queue/index-conversations.ts'
import { sweep } from './queue/sweep.ts'

export { ShopDesk } from './desk/shop-desk.ts'
export { ConversationRoom } from './room/conversation-room.ts'

export default {
  fetch: app.fetch,
  queue: (batch, env) => indexConversations(env.DB, batch),
  scheduled: async (_event, env) => {
    await sweep(env.DB, new Date())
    await refitLayers(env)
    await tellRestocked(env, new Date())
  },
} satisfies ExportedHandler<Env>
