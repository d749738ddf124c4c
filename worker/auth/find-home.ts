/** Whose conversation is looked for. */
export interface Login {
  shop: string
  memberId: string
}

/** The conversation of a login; the one it signs in to now when it has none yet. */
export async function findHome(
  db: D1Database,
  { shop, memberId }: Login,
  conversation: string,
  now: Date,
): Promise<string> {
  const row = await db
    .prepare(
      `INSERT INTO homes (shop, member_id, conversation, at) VALUES (?, ?, ?, ?)
       ON CONFLICT (shop, member_id) DO UPDATE SET at = excluded.at RETURNING conversation`,
    )
    .bind(shop, memberId, conversation, now.toISOString())
    .first<{ conversation: string }>()
  return row?.conversation ?? conversation
}

/** The tokens of a conversation were revoked: whoever signs in begins another. */
export function forgetHome(db: D1Database, conversation: string): D1PreparedStatement {
  return db.prepare('DELETE FROM homes WHERE conversation = ?').bind(conversation)
}
