import * as v from 'valibot'

const rowSchema = v.object({ publishing: v.nullable(v.string()) })

/** The rule a refusal names. */
export const ownersPublish = 'owners-publish'

/** Whether this member of staff may make words live: in most shops everyone, in some only owners. */
export async function mayPublish(db: D1Database, staff: { shop: string; role: string }): Promise<boolean> {
  if (staff.role === 'owner') return true
  const row = await db
    .prepare(
      `SELECT json_extract(body, '$.publishing') AS publishing FROM records
       WHERE shop = ? AND kind = 'settings' AND id = 'main'`,
    )
    .bind(staff.shop)
    .first()
  return row === null || v.parse(rowSchema, row).publishing !== 'owners'
}
