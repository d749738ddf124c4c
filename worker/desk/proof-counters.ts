/** Whose failures are counted when somebody tries to prove an order. */
export interface ProofAttempt {
  conversation: string
  order: string
  address: string
}

const hourMs = 3600_000
const limits = {
  /** For the life of the conversation. */
  conversation: { limit: 5, windowMs: 365 * 24 * hourMs },
  order: { limit: 10, windowMs: 24 * hourMs },
  address: { limit: 20, windowMs: hourMs },
  shop: { limit: 200, windowMs: hourMs },
}
type Kind = keyof typeof limits

/**
 * Failed order proofs of one shop, in SQLite. An attempt is counted before it is made and forgiven when it
 * succeeds, so that many at once cannot slip through.
 */
export function createProofCounters(storage: DurableObjectStorage) {
  const { sql } = storage
  sql.exec(`
    CREATE TABLE IF NOT EXISTS proof_failures (
      name TEXT PRIMARY KEY, count INTEGER NOT NULL, until_ms INTEGER NOT NULL) WITHOUT ROWID`)

  const countOf = (name: string): number => {
    const [row] = sql.exec('SELECT count FROM proof_failures WHERE name = ?', name).toArray()
    return row === undefined ? 0 : Number(row.count)
  }
  const add = (name: string, untilMs: number): void => {
    sql.exec(
      'INSERT INTO proof_failures (name, count, until_ms) VALUES (?, 1, ?) ON CONFLICT DO UPDATE SET count = count + 1',
      ...[name, untilMs],
    )
  }

  return {
    /** Counts an attempt; false when one of the limits is reached, which says nothing about the order. */
    begin(attempt: ProofAttempt, nowMs: number): boolean {
      return storage.transactionSync(() => {
        sql.exec('DELETE FROM proof_failures WHERE until_ms <= ?', nowMs)
        const names = namesOf(attempt)
        if (names.some(([kind, name]) => countOf(name) >= limits[kind].limit)) return false
        for (const [kind, name] of names) add(name, nowMs + limits[kind].windowMs)
        return true
      })
    },
    /** Takes the count back: the attempt was right. */
    forgive(attempt: ProofAttempt): void {
      for (const [, name] of namesOf(attempt)) {
        sql.exec('UPDATE proof_failures SET count = max(0, count - 1) WHERE name = ?', name)
      }
    },
  }
}

function namesOf({ conversation, order, address }: ProofAttempt): [Kind, string][] {
  return [
    ['conversation', `conversation:${conversation}`],
    ['order', `order:${order.toUpperCase()}`],
    ['address', `address:${address}`],
    ['shop', 'shop'],
  ]
}
