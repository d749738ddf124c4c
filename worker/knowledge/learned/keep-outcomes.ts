import type { DraftUsed, QuestionAsked } from '../../queue/conversation-event.ts'

/** Delivered twice it is the same row. */
export function keepAsked(db: D1Database, asked: QuestionAsked): D1PreparedStatement {
  const { shop, conversation, voter, seq, group, at } = asked
  return db
    .prepare(
      `INSERT OR IGNORE INTO asked_questions (shop, conversation, seq, asked_of, asked_mark, voter, at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(shop, conversation, seq, group.articleId, group.mark, voter ?? null, at)
}

/** One row for each article behind the draft. */
export function keepDraftUse(db: D1Database, used: DraftUsed): D1PreparedStatement[] {
  const { shop, conversation, seq, articles, changed, group, at } = used
  const keep = db.prepare(
    `INSERT OR IGNORE INTO draft_uses (shop, conversation, seq, article_id, version, changed, asked_of, asked_mark, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return articles.map(({ id, version }) =>
    keep.bind(shop, conversation, seq, id, version, changed, group?.articleId ?? null, group?.mark ?? null, at),
  )
}
