import * as v from 'valibot'
import { type PackPersona, packPersonaSchema } from '../../../shared/protocol/desk-packs.ts'

const rowSchema = v.object({ persona: v.pipe(v.string(), v.parseJson(), packPersonaSchema) })

/** How the shop's assistant speaks now. */
export async function loadPersona(db: D1Database, shop: string): Promise<PackPersona> {
  const row = await db
    .prepare(
      `SELECT json_extract(body, '$.persona') AS persona FROM records
       WHERE shop = ? AND kind = 'settings' AND id = 'main' AND removed = 0`,
    )
    .bind(shop)
    .first()
  return v.parse(rowSchema, row).persona
}
