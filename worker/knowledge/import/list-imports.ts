import * as v from 'valibot'
import { type StoredImport, storedImportSchema } from '../../../shared/protocol/desk-article-import.ts'

const shownImports = 20
const importRow = v.object({
  ...storedImportSchema.entries,
  source: v.pipe(v.string(), v.parseJson(), storedImportSchema.entries.source),
  undone: v.nullable(v.pipe(v.string(), v.parseJson(), v.unwrap(storedImportSchema.entries.undone))),
  mayUndo: v.pipe(
    v.number(),
    v.transform((bit) => bit === 1),
  ),
})

/** The last imports of a shop, newest first; `staff` is who asks. */
export async function listImports(
  db: D1Database,
  shop: string,
  staff: { id: string; role: string },
): Promise<StoredImport[]> {
  const { results } = await db
    .prepare(
      `SELECT m.id AS importId, json_object('kind', m.source, 'name', m.name) AS source,
         (SELECT count(*) FROM imported_articles i
          WHERE i.shop = m.shop AND i.import_id = m.id AND i.questions IS NULL) AS articles,
         (SELECT count(*) FROM imported_articles i
          WHERE i.shop = m.shop AND i.import_id = m.id AND i.questions IS NOT NULL) AS extended,
         m.expected AS "all", m.staff_name AS "by", m.at,
         iif(m.undone_at IS NULL, NULL, json_object('by', m.undone_by, 'at', m.undone_at)) AS undone,
         m.undone_at IS NULL AND (?2 = 'owner' OR m.staff_id = ?3) AS mayUndo
       FROM article_imports m WHERE m.shop = ?1 ORDER BY m.at DESC, m.id LIMIT ?4`,
    )
    .bind(shop, staff.role, staff.id, shownImports)
    .all()
  return results.map((row) => v.parse(importRow, row))
}
