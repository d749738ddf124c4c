import * as v from 'valibot'
import { type Article, articleSchema } from '../../../shared/protocol/article.ts'
import type { ArticleImport, ArticlesImported } from '../../../shared/protocol/desk-article-import.ts'
import { findBlanks } from '../../../shared/protocol/find-blanks.ts'
import { notUndone } from '../store-missing.ts'

/** An article of the shop with the questions it gets. */
export interface Extension {
  body: Article
  /** All that this import ever gave it. */
  given: string[]
}

interface ExtensionPlan {
  extensions: Extension[]
  /** Those that have their questions already. */
  repeated: number
  refused: ArticlesImported['refused']
}

interface Extending {
  shop: string
  wish: Pick<ArticleImport, 'importId' | 'extended'>
  /** Who asks may put words live. */
  isTrusted: boolean
}

const mostQuestions = 60
const heldRow = v.object({
  body: v.pipe(v.string(), v.parseJson(), articleSchema),
  given: v.nullable(v.pipe(v.string(), v.parseJson(), v.array(v.string()))),
})

/** What becomes of the articles that a request gives further questions: each as it stands now, with what it lacks. */
export async function planExtensions(db: D1Database, { shop, wish, isTrusted }: Extending): Promise<ExtensionPlan> {
  const plan: ExtensionPlan = { extensions: [], repeated: 0, refused: [] }
  const asked = new Map<string, string[]>()
  for (const { id, questions } of wish.extended) asked.set(id, [...(asked.get(id) ?? []), ...questions])
  if (asked.size === 0) return plan
  const held = await loadHeld(db, shop, { importId: wish.importId, ids: [...asked.keys()] })
  for (const [id, questions] of asked) {
    const one = held.get(id)
    if (one === undefined) plan.refused.push({ id, title: id, why: 'unknown' })
    else decide(plan, one, { questions, isTrusted })
  }
  return plan
}

/** What somebody took out again since is not given twice. */
function decide(
  plan: ExtensionPlan,
  { body, given }: v.InferOutput<typeof heldRow>,
  { questions, isTrusted }: { questions: string[]; isTrusted: boolean },
): void {
  const { id, title } = body
  const had = new Set([...body.questions, ...(given ?? [])])
  const fresh = [...new Set(questions)].filter((question) => !had.has(question))
  const fitting = fresh.slice(0, Math.max(0, mostQuestions - body.questions.length))
  const next = { ...body, questions: [...body.questions, ...fitting] }
  if (fresh.length === 0) plan.repeated += 1
  else if (fitting.length === 0) plan.refused.push({ id, title, why: 'full' })
  else if (body.state === 'live' && !isTrusted) plan.refused.push({ id, title, why: 'not-allowed' })
  else if (body.state === 'live' && findBlanks(next).length > 0) plan.refused.push({ id, title, why: 'blank' })
  else plan.extensions.push({ body: next, given: [...(given ?? []), ...fitting] })
}

async function loadHeld(db: D1Database, shop: string, { importId, ids }: { importId: string; ids: string[] }) {
  const { results } = await db
    .prepare(
      `SELECT r.body, i.questions AS given FROM json_each(?2) e
       CROSS JOIN records r ON r.shop = ?1 AND r.kind = 'article' AND r.id = e.value AND r.removed = 0
       LEFT JOIN imported_articles i ON i.shop = ?1 AND i.import_id = ?3 AND i.article_id = r.id`,
    )
    .bind(shop, JSON.stringify(ids), importId)
    .all()
  return new Map(results.map((row) => v.parse(heldRow, row)).map((one) => [one.body.id, one]))
}

/** Stores them under their next version, unless somebody was faster; their revisions follow those of `after` others. */
export function extendArticles(
  db: D1Database,
  write: { shop: string; importId: string; extensions: readonly Extension[]; author: string; after: number },
): D1PreparedStatement {
  const { shop, importId, extensions, author, after } = write
  const bodies = extensions.map(({ body }) => ({ ...body, version: body.version + 1, author }))
  return db
    .prepare(
      `UPDATE records SET revision = s.revision + 1 + ?4 + e.key, version = e.value ->> '$.version', body = e.value
       FROM json_each(?2) e, shops s
       WHERE s.id = ?1 AND records.shop = ?1 AND records.kind = 'article' AND records.id = e.value ->> '$.id'
         AND records.version = e.value ->> '$.version' - 1 AND records.removed = 0 AND ${notUndone}
       RETURNING id`,
    )
    .bind(shop, JSON.stringify(bodies), importId, after)
}
