import { addLine } from './add-line.ts'
import { dropEmptyGroups } from './drop-empty-groups.ts'
import { maskQuestion } from './mask-question.ts'

/** No conversation of this shop's own: it was asked on a console, and one press of a seller's stands for it. */
const lineOf = (id: string) => `seller:${id}`

/** Puts a question that a seller met on a console among the unanswered ones; false where nothing is left to ask. */
export async function noteSellersQuestion(
  db: D1Database,
  { shop, id, question, now }: { shop: string; id: string; question: string; now: Date },
): Promise<boolean> {
  const text = maskQuestion(question, null)
  if (text.replaceAll(/[\s*]+/g, '') === '') return false
  const conversation = lineOf(id)
  const known = await db
    .prepare('SELECT 1 FROM unanswered_lines WHERE shop = ? AND conversation = ?')
    .bind(shop, conversation)
    .first()
  if (known !== null) return true
  const line = { shop, conversation, seq: 1, shopper: conversation, text, productId: null }
  await addLine(db, { ...line, after: 'left', at: now.toISOString() })
  return true
}

/** Takes it off again; false where it is gone already. */
export async function removeSellersQuestion(db: D1Database, shop: string, id: string): Promise<boolean> {
  const [removed] = await db.batch([
    db.prepare('DELETE FROM unanswered_lines WHERE shop = ? AND conversation = ?').bind(shop, lineOf(id)),
    dropEmptyGroups(db, shop),
  ])
  return (removed?.meta.changes ?? 0) > 0
}
