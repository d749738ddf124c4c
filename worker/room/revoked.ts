/** Conversations whose visitor's tokens were revoked; remembered as long as the conversation. */
export function createRevoked({ sql }: DurableObjectStorage) {
  sql.exec('CREATE TABLE IF NOT EXISTS revoked (conversation TEXT PRIMARY KEY) WITHOUT ROWID')
  return {
    add(conversation: string): void {
      sql.exec('INSERT INTO revoked (conversation) VALUES (?) ON CONFLICT DO NOTHING', conversation)
    },
    has(conversation: string): boolean {
      return sql.exec('SELECT 1 FROM revoked WHERE conversation = ?', conversation).toArray().length > 0
    },
  }
}
export type Revoked = ReturnType<typeof createRevoked>
