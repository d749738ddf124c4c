import * as v from 'valibot'
import type { CardOf } from '../../shared/protocol/cards.ts'
import { productSchema, skuSchema } from '../../shared/protocol/commerce.ts'
import { conversationIdSchema } from '../../shared/protocol/ids.ts'
import { quoteTitle } from '../../shared/replies/quote-title.ts'
import { log } from '../http/log.ts'
import { getRoom } from '../room/room-name.ts'
import type { News } from '../room/tell-news.ts'

/** Told in one go; the rest with the next. */
const batchSize = 100
const waitingRow = v.object({
  shop: v.string(),
  sku: v.string(),
  conversation: v.string(),
  variant: v.pipe(v.string(), v.parseJson(), skuSchema),
  product: v.pipe(v.string(), v.parseJson(), productSchema),
})
type Waiting = v.InferOutput<typeof waitingRow>

/** Whoever waits for a variant that is on hand again hears of it once, in the conversation they asked in. */
export async function tellRestocked(env: Env, now: Date): Promise<void> {
  const { results } = await env.DB.prepare(
    `SELECT watch.shop, watch.sku, watch.conversation, sku.body AS variant, product.body AS product
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
    await getRoom(env, shop, conversation)?.tellNews(shop, conversation, toNews(waiting, now))
  } catch (error) {
    log.error('restock.untold', { shop, sku, conversation, message: String(error) })
    await env.DB.prepare(`UPDATE restock_watches SET told_at = NULL ${where}`).bind(shop, sku, conversation).run()
  }
}

function toNews({ product, variant: { options, stock, priceMinor } }: Waiting, now: Date): News {
  const words = Object.values(options).join(' ')
  const name = `${quoteTitle(product.title)}${words}${/[\w]$/.test(words) ? ' ' : ''}`
  const card: CardOf<'product'> = {
    ...{ kind: 'product', productId: product.id, title: product.title, imagePath: product.imagePath },
    fromPriceMinor: priceMinor,
    attributes: [
      ...Object.entries(options).map(([option, value]) => ({ name: option, value })),
      { name: '现货', value: `${stock} 件` },
    ],
  }
  const source = `库存 · ${quoteTitle(product.title)}`
  return {
    text: `之前登记的${name}到货了，现在有 ${stock} 件。`,
    card,
    facts: [{ name: 'stock.quantity', value: stock, source, at: now.toISOString() }],
    settled: null,
  }
}
