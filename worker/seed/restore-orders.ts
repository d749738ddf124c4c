import { createDemoShop } from '../../shared/demo/create-demo-shop.ts'

/** Puts orders of the demo shop back to what they were when it was filled; returns how many there are. */
export async function restoreOrders(env: Env, ids: readonly string[], now: Date): Promise<number> {
  const { id: shop, orders } = createDemoShop(now)
  const meant = orders.filter(({ id }) => ids.includes(id))
  const update = env.DB.prepare('UPDATE orders SET body = ? WHERE shop = ? AND id = ?')
  if (meant.length > 0) await env.DB.batch(meant.map((order) => update.bind(JSON.stringify(order), shop, order.id)))
  return meant.length
}
