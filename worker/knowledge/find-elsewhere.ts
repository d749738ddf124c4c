import * as v from 'valibot'
import { normaliseText } from '../../shared/language/normalise-text.ts'
import { type Article, articleSchema } from '../../shared/protocol/article.ts'

/** Pairs of a question that are looked for: the rarest tell most, and are found soonest. */
const pairsUsed = 20
const articlesFound = 64

const seenSchema = v.object({ term: v.string() })
const foundSchema = v.object({ body: v.pipe(v.string(), v.parseJson(), articleSchema) })

/** The live articles of a shop that share most with a text, found in the database: for shops that no memory holds. */
export async function findElsewhere(db: D1Database, shop: string, text: string): Promise<Article[]> {
  const pairs = toPairs(shop, normaliseText(text))
  if (pairs.length === 0) return []
  const { results: seen } = await db
    .prepare('SELECT term FROM article_pairs_seen WHERE term IN (SELECT value FROM json_each(?)) ORDER BY doc LIMIT ?')
    .bind(JSON.stringify(pairs), pairsUsed)
    .all()
  if (seen.length === 0) return []
  const wanted = seen.map((row) => `"${v.parse(seenSchema, row).term}"`).join(' OR ')
  const { results } = await db
    .prepare(
      `SELECT records.body FROM article_pairs
       JOIN searched_articles ON searched_articles.number = article_pairs.rowid
       JOIN records ON records.shop = searched_articles.shop AND records.kind = 'article'
         AND records.id = searched_articles.id
       WHERE article_pairs MATCH ?1 AND records.shop = ?2 ORDER BY rank LIMIT ?3`,
    )
    .bind(wanted, shop, articlesFound)
    .all()
  return results.map((row) => v.parse(foundSchema, row).body)
}

/** Two characters each, as the database keeps them: behind the shop's name in hexadecimal. */
function toPairs(shop: string, text: string): string[] {
  const place = [...new TextEncoder().encode(shop)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const runs = text.match(/\p{Script=Han}+|[a-z0-9]{2,}/gu) ?? []
  const pairs = runs.flatMap((run) => {
    const chars = [...run]
    return chars.slice(1).map((char, at) => `${place}x${chars[at]}${char}`)
  })
  return [...new Set(pairs)]
}
