import * as v from 'valibot'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import { type ShopWord, type ShopWords, shopWordsSchema } from '../../shared/protocol/desk-compliance.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { bumpShop } from '../knowledge/write-record.ts'

const rowSchema = v.object({ version: v.number(), body: v.pipe(v.string(), v.parseJson(), shopWordsSchema) })

/** So often is a change tried again that somebody else's came before. */
const tries = 4

/** The shop's own words; none where it never wrote any. */
export async function loadShopWords(db: D1Database, shop: string): Promise<ShopWord[]> {
  return (await load(db, shop)).words
}

/** Changes the list for every device, without losing what somebody else changes in the same moment. */
export async function changeShopWords(
  db: D1Database,
  { shop, change }: { shop: string; change: (words: readonly ShopWord[]) => ShopWord[] },
  audit: D1PreparedStatement,
): Promise<Result<{ revision: number; words: ShopWord[] }, 'revision-conflict'>> {
  for (let turn = 0; turn < tries; turn += 1) {
    const held = await load(db, shop)
    const words = change(held.words)
    const [done] = await db.batch([store(db, shop, { words, version: held.version }), audit, bumpShop(db, shop)])
    if (done?.meta.changes !== 0) return ok({ revision: (await loadRevision(db, shop)) ?? 0, words })
  }
  return refuse('revision-conflict')
}

async function load(db: D1Database, shop: string): Promise<ShopWords & { version: number }> {
  const row = await db
    .prepare("SELECT version, body FROM records WHERE shop = ? AND kind = 'shop-words' AND id = 'main' AND removed = 0")
    .bind(shop)
    .first()
  if (row === null) return { version: 0, words: [] }
  const { version, body } = v.parse(rowSchema, row)
  return { version, words: body.words }
}

/** Never public: shoppers' devices hear neither of it nor of its end. */
function store(db: D1Database, shop: string, { words, version }: ShopWords & { version: number }) {
  return db
    .prepare(
      `INSERT INTO records (shop, kind, id, revision, public, body)
       SELECT ?1, 'shop-words', 'main', revision + 1, 0, ?2 FROM shops
       WHERE id = ?1 AND ?3 = coalesce(
         (SELECT version FROM records WHERE shop = ?1 AND kind = 'shop-words' AND id = 'main'), 0)
       ON CONFLICT (shop, kind, id) DO UPDATE SET revision = excluded.revision, version = version + 1,
         removed = 0, body = excluded.body`,
    )
    .bind(shop, JSON.stringify({ words }), version)
}
