import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import type { Article } from '../../../shared/protocol/article.ts'
import type { HandedIn } from '../../../shared/protocol/desk-hand-in.ts'
import { storeChanged } from '../bulk/store-changed.ts'
import { loadRevision } from '../load-records.ts'
import { auditChange } from '../write-record.ts'
import { dropHandIn, sendBack } from './store-hand-in.ts'

interface Decision {
  shop: string
  staff: { id: string; name: string }
  /** As it is stored. */
  before: Article
  /** What was handed in of it. */
  waiting: HandedIn
  now: Date
}
type Decided = Result<{ revision: number; version: number }, 'revision-conflict'>

/** The article as it would go live. */
export function toPublished({ before, waiting }: Pick<Decision, 'before' | 'waiting'>): Article {
  return { ...before, ...waiting.body, state: 'live' }
}

/** What was handed in goes live; not where the live words changed since, or they would be lost unseen. */
export async function publishHandedIn(db: D1Database, decision: Decision): Promise<Decided> {
  const { shop, staff, before, waiting, now } = decision
  if (waiting.body !== null && waiting.version !== before.version) return refuse('revision-conflict')
  const action = 'article.published'
  const audit = auditChange(db, { shop, staffId: staff.id, action, subject: before.id, now })
  const stored = { version: before.version + 1, now }
  const drop = dropHandIn(db, { shop, articleId: before.id, stored })
  return store(db, decision, toPublished(decision), [drop, audit])
}

/** It goes back to whoever handed it in, with the reason. */
export async function sendBackHandedIn(db: D1Database, decision: Decision, reason: string): Promise<Decided> {
  const { shop, staff, before, waiting, now } = decision
  const articleId = before.id
  const stored = waiting.body === null ? { version: before.version + 1, now } : null
  const note = sendBack(db, { shop, articleId, stored, reason, by: staff.name })
  const audit = auditChange(db, { shop, staffId: staff.id, action: 'article.sent-back', subject: articleId, now })
  if (waiting.body === null) return store(db, decision, { ...before, state: 'draft' }, [note, audit])
  await db.batch([note, audit])
  return ok({ revision: (await loadRevision(db, shop)) ?? 0, version: before.version })
}

async function store(
  db: D1Database,
  { shop, staff, before, now }: Decision,
  article: Article,
  also: D1PreparedStatement[],
): Promise<Decided> {
  const next = { ...article, version: before.version + 1, author: staff.name }
  const stored = await storeChanged(db, { shop, articles: [next], staffId: staff.id, now, also })
  if (!stored.has(before.id)) return refuse('revision-conflict')
  return ok({ revision: (await loadRevision(db, shop)) ?? 0, version: next.version })
}
