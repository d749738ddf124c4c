import * as v from 'valibot'
import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import { type Article, articleBodySchema } from '../../../shared/protocol/article.ts'
import type { HandIn } from '../../../shared/protocol/desk-hand-in.ts'
import { storeChanged } from '../bulk/store-changed.ts'
import { loadRevision } from '../load-records.ts'
import { auditChange } from '../write-record.ts'
import { storeHandIn } from './store-hand-in.ts'

interface HandInWrite {
  shop: string
  staff: { id: string; name: string }
  /** As it is stored. */
  before: Article
  wish: HandIn
  now: Date
}

/**
 * Asks somebody who may publish to do it. An article that does not answer gets the words and waits as `review`; one that
 * is live goes on answering as it is, and its changed words wait beside it.
 */
export async function handIn(
  db: D1Database,
  { shop, staff, before, wish, now }: HandInWrite,
): Promise<Result<{ revision: number; version: number }, 'revision-conflict'>> {
  const { id: articleId, version } = before
  if (wish.basedOn !== version) return refuse('revision-conflict')
  const audit = auditChange(db, { shop, staffId: staff.id, action: 'article.handed-in', subject: articleId, now })
  const note = { shop, articleId, note: wish.note, staff, now }
  if (before.state === 'live') {
    const { body = before } = wish
    const [done] = await db.batch([
      storeHandIn(db, { ...note, version, body: v.parse(articleBodySchema, body) }),
      audit,
    ])
    if (done?.meta.changes === 0) return refuse('revision-conflict')
    return ok({ revision: (await loadRevision(db, shop)) ?? 0, version })
  }
  const next: Article = { ...before, ...wish.body, state: 'review', version: version + 1, author: staff.name }
  const also = [storeHandIn(db, { ...note, version: next.version, body: null }), audit]
  const stored = await storeChanged(db, { shop, articles: [next], staffId: staff.id, now, also })
  if (!stored.has(articleId)) return refuse('revision-conflict')
  return ok({ revision: (await loadRevision(db, shop)) ?? 0, version: next.version })
}
