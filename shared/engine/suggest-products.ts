import type { CardOf } from '../protocol/cards.ts'
import { fetchPurchases } from '../sync/fetch-purchases.ts'
import type { ShopperTab } from './shopper-tab.ts'

/** Goods to show before anything was said: from what this device holds of the shop, with or without a network. */
export async function suggestProducts(tab: ShopperTab): Promise<CardOf<'recommend'> | null> {
  const catalogue = await tab.loadCatalogue()
  if (catalogue === null) return null
  await learnPurchases(tab)
  return tab.visit.suggest(catalogue, new Date(tab.now))
}

/** Only the edge knows the orders, and only who has proved who they are is told; asked only where the answer may count. */
async function learnPurchases(tab: ShopperTab): Promise<void> {
  const { env, config, visit } = tab
  const { connection, conversation } = tab.getSnapshot()
  if (conversation.proof !== 'identity' || connection === 'offline') return
  const session = await tab.fetchSession()
  if (session === null) return
  const { accessToken: token, conversationId } = session
  if (!visit.wantsPurchases(conversationId, env.now())) return
  const found = await fetchPurchases(env.fetch, { edge: config.edge, token, conversationId })
  if (found.ok) visit.notePurchases({ ...found.value, conversationId, atMs: env.now() })
}
