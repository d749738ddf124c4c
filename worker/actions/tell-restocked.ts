import * as v from 'valibot'
import { conversationIdSchema } from '../../shared/protocol/ids.ts'
import { log } from '../http/log.ts'
import { getRoom } from '../room/room-name.ts'

/** Told in one go; the rest with the next. */
const batchSize = 100
const waitingRow = v.object({
  shop: v.string(),
  sku: v.string(),
  conversation: v.string(),
  title: v.string(),
  options: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string())),
  stock: v.number(),
})
type Waiting = v.InferOutput<typeof waitingRow>

/** Whoever waits for a variant that is on hand again hears of it once, in the conversation they asked in. */
export async function tellRestocked(env: Env, now: Date): Promise<void> {
  const { results } = await env.DB.prepare(
    `SELECT watch.shop, watch.sku, watch.conversation, product.body ->> 'title' AS title,
       sku.body -> 'options' AS options, sku.body ->> 'stock' AS stock
     FROM restock_watches AS watch
     JOIN records AS sku ON sku.shop = watch.shop AND sku.kind = 'sku' AND sku.id = watch.sku AND sku.removed = 0
     JOIN records AS product ON product.shop = watch.shop AND product.kind = 'product'
       AND product.id = sku.body ->> 'productId' AND product.removed = 0
     WHERE watch.told_at IS NULL AND (sku.body ->> 'stock') > 0
     ORDER BY watch.at LIMIT ?`,
  )
    .bind(batchSize)
    .all()
  for (const row of results) await tell(env, v.parse(waitingRow, row), now)
}

/** Claimed before it is told, so that two runs at once tell nobody twice; given back when it could not be told. */
async function tell(env: Env, waiting: Waiting, now: Date): Promise<void> {
  const { shop, sku, conversation } = waiting
  const where = 'WHERE shop = ?1 AND sku = ?2 AND conversation = ?3'
  const claimed = await env.DB.prepare(`UPDATE restock_watches SET told_at = ?4 ${where} AND told_at IS NULL`)
    .bind(shop, sku, conversation, now.toISOString())
    .run()
  if (claimed.meta.changes === 0 || !v.is(conversationIdSchema, conversation)) return
  try {
    await getRoom(env, shop, conversation)?.tellNews(shop, conversation, { text: toText(waiting), settled: null })
  } catch (error) {
    log.error('restock.untold', { shop, sku, conversation, message: String(error) })
    await env.DB.prepare(`UPDATE restock_watches SET told_at = NULL ${where}`).bind(shop, sku, conversation).run()
  }
}

function toText({ title, options, stock }: Waiting): string {
  const variant = Object.values(options).join(' ')
  return `你等的「${title}」${variant}到货了，现在有 ${stock} 件。`
}
