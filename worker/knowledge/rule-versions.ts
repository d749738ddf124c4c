import * as v from 'valibot'
import { carefulServiceRules } from '../../shared/domain/service/careful-service-rules.ts'
import {
  type RuleKind,
  type RuleRecord,
  type RuleVersions,
  ruleKindSchema,
  ruleRecordSchema,
} from '../../shared/protocol/desk-rules.ts'
import { speechSchema } from '../../shared/protocol/shop.ts'

const shownVersions = 50

const stampRow = {
  version: v.number(),
  removed: v.number(),
  author: v.nullable(v.string()),
  at: v.nullable(v.string()),
  body: v.pipe(v.string(), v.parseJson()),
}
const versionRow = v.object(stampRow)
const recordRow = v.object({ kind: ruleKindSchema, id: v.string(), ...stampRow })

/** Every rule of a shop as it is kept now, with who saved it; what was never set stands under version 0 as it holds. */
export async function loadRules(db: D1Database, shop: string): Promise<RuleRecord[]> {
  const { results } = await db
    .prepare(
      `SELECT r.kind, r.id, r.version, r.removed, r.body, h.author, h.at FROM records r
       LEFT JOIN rule_versions h ON h.shop = r.shop AND h.kind = r.kind AND h.id = r.id AND h.version = r.version
       WHERE r.shop = ?1 AND r.removed = 0 AND r.kind IN (SELECT value FROM json_each(?2)) ORDER BY r.kind, r.id`,
    )
    .bind(shop, JSON.stringify(ruleKindSchema.options))
    .all()
  const records = results.map((row) => {
    const { kind, id, version, author, at, body } = v.parse(recordRow, row)
    return v.parse(ruleRecordSchema, { kind, id, version, savedAt: at, savedBy: author, body })
  })
  return [...records, ...unset.filter(({ kind }) => !records.some((record) => record.kind === kind))]
}

const never = { id: 'main', version: 0, savedAt: null, savedBy: null }
const unset: RuleRecord[] = [
  { kind: 'price-protection', ...never, body: null },
  { kind: 'service', ...never, body: carefulServiceRules },
]

/** Of the settings only what is edited as a rule; older versions hold them whole. */
function shown(kind: RuleKind, body: unknown): unknown {
  return kind === 'settings' ? v.parse(speechSchema, body) : body
}

/** What a rule was, newest first; empty for one that was never saved on the desk. */
export async function loadVersions(
  db: D1Database,
  shop: string,
  { kind, id }: { kind: RuleKind; id: string },
): Promise<RuleVersions> {
  const { results } = await db
    .prepare(
      `SELECT version, removed, body, author, at FROM rule_versions WHERE shop = ? AND kind = ? AND id = ?
       ORDER BY version DESC LIMIT ?`,
    )
    .bind(shop, kind, id, shownVersions)
    .all()
  const versions = results.map((row) => {
    const { version, removed, body, author, at } = v.parse(versionRow, row)
    return { version, savedAt: at, savedBy: author, removed: removed === 1, body: shown(kind, body) }
  })
  return { versions }
}
