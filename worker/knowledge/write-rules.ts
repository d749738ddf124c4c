import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import type { RuleKind } from '../../shared/protocol/desk-rules.ts'
import { loadRevision } from './load-records.ts'
import { bumpShop } from './write-record.ts'

/** One rule as it shall be. `body` null removes it where `removed` says so; price protection may be null and stay. */
export interface RuleChange {
  kind: RuleKind
  id: string
  /** The version that was edited; 0 for a rule that is new or was removed before anybody saw it. */
  basedOn: number
  removed: boolean
  body: unknown
}

interface RulesWrite {
  shop: string
  changes: RuleChange[]
  staff: { id: string; name: string }
  now: Date
  audit: D1PreparedStatement
}

/** So that no bound text comes near the database's 2 MB. */
const chunkCharacters = 400_000

/**
 * Stores rules together, each under its next version, and keeps what stood there before; all of them or none. A rule
 * that somebody else saved meanwhile refuses the whole.
 */
export async function writeRules(
  db: D1Database,
  write: RulesWrite,
): Promise<Result<{ revision: number }, 'revision-conflict'>> {
  const { shop, changes, audit } = write
  const chunks = toChunks(changes)
  const statements = [
    ...chunks.map((chunk) => assertUntouched(db, shop, chunk)),
    ...chunks.map((chunk) => keepFormer(db, shop, chunk)),
    ...chunks.flatMap((chunk) => [storeChunk(db, shop, chunk), bumpShop(db, shop), keepNew(db, write, chunk)]),
    audit,
  ]
  try {
    await db.batch(statements)
  } catch (error) {
    // The first statement of a lost race breaks a constraint on purpose, which takes the whole batch back.
    if (String(error).includes('NOT NULL constraint failed: rule_versions')) return refuse('revision-conflict')
    throw error
  }
  return ok({ revision: (await loadRevision(db, shop)) ?? 0 })
}

/** Pieces of JSON text that each fit a bound parameter. */
function toChunks(changes: readonly RuleChange[]): string[] {
  const chunks: string[][] = [[]]
  let length = 0
  for (const change of changes) {
    const { body, ...rest } = change
    const text = JSON.stringify({ ...rest, removed: Number(change.removed), body: JSON.stringify(body) })
    if (length + text.length > chunkCharacters && length > 0) {
      chunks.push([])
      length = 0
    }
    chunks.at(-1)?.push(text)
    length += text.length
  }
  return chunks.map((chunk) => `[${chunk.join()}]`)
}

/** The changes as rows. They come first in every join, so that each finds its record by key: CROSS JOIN keeps that order. */
const each = `SELECT json_extract(value, '$.kind') AS kind, json_extract(value, '$.id') AS id,
  json_extract(value, '$.basedOn') AS based_on, json_extract(value, '$.removed') AS removed,
  json_extract(value, '$.body') AS body, key FROM json_each(?2)`

/** Breaks the batch when any rule has moved on: a version that is not the one named gives a row without a kind. */
function assertUntouched(db: D1Database, shop: string, chunk: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO rule_versions (shop, kind, id, version, removed, body)
       SELECT ?1, NULL, c.id, 0, 0, '' FROM (${each}) c
       LEFT JOIN records r ON r.shop = ?1 AND r.kind = c.kind AND r.id = c.id
       WHERE coalesce(r.version, 0) <> c.based_on AND NOT (c.based_on = 0 AND coalesce(r.removed, 0) = 1)`,
    )
    .bind(shop, chunk)
}

/** What stands now, unless it is kept already: a rule that was never saved on the desk has no version yet. */
function keepFormer(db: D1Database, shop: string, chunk: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO rule_versions (shop, kind, id, version, removed, body)
       SELECT r.shop, r.kind, r.id, r.version, r.removed, r.body FROM (${each}) c
       CROSS JOIN records r ON r.shop = ?1 AND r.kind = c.kind AND r.id = c.id`,
    )
    .bind(shop, chunk)
}

function storeChunk(db: D1Database, shop: string, chunk: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO records (shop, kind, id, revision, version, removed, body)
       SELECT ?1, c.kind, c.id, s.revision + 1 + c.key, 1, c.removed, c.body FROM (${each}) c, shops s WHERE s.id = ?1
       ON CONFLICT (shop, kind, id) DO UPDATE SET revision = excluded.revision, version = records.version + 1,
         removed = excluded.removed, body = CASE excluded.removed WHEN 1 THEN records.body ELSE excluded.body END`,
    )
    .bind(shop, chunk)
}

function keepNew(db: D1Database, { shop, staff, now }: RulesWrite, chunk: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO rule_versions (shop, kind, id, version, removed, body, staff_id, author, at)
       SELECT r.shop, r.kind, r.id, r.version, r.removed, r.body, ?3, ?4, ?5 FROM (${each}) c
       CROSS JOIN records r ON r.shop = ?1 AND r.kind = c.kind AND r.id = c.id`,
    )
    .bind(shop, chunk, staff.id, staff.name, now.toISOString())
}
