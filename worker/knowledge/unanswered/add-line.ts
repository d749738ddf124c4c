import * as v from 'valibot'
import type { QuestionUnanswered } from '../../queue/conversation-event.ts'
import { chooseGroup, type Standing, toLineTerms } from './choose-group.ts'
import { dropEmptyGroups } from './drop-empty-groups.ts'

/** The newest lines of a shop that a new one is compared with. */
const comparedLines = 2000

const standingRow = v.object({
  group: v.string(),
  terms: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
})

/** Puts a question into the group it is most like, or begins one with it. */
export async function addLine(db: D1Database, question: Omit<QuestionUnanswered, 'type'>): Promise<void> {
  const { shop, conversation, seq, shopper, text, productId, after, at } = question
  const terms = toLineTerms(text)
  const group = chooseGroup(terms, await loadStanding(db, shop)) ?? `u-${crypto.randomUUID()}`
  await db.batch([
    db.prepare('INSERT OR IGNORE INTO unanswered_groups (shop, id) VALUES (?, ?)').bind(shop, group),
    db
      .prepare(
        `INSERT OR IGNORE INTO unanswered_lines
           (shop, conversation, seq, group_id, shopper, text, terms, product_id, then_what, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(shop, conversation, seq, group, shopper, text, JSON.stringify(terms), productId, after, at),
    // The article that was written does not answer this one.
    db
      .prepare(
        `UPDATE unanswered_groups SET state = 'open' WHERE shop = ? AND id = ? AND state = 'written' AND written_at < ?`,
      )
      .bind(shop, group, at),
    dropEmptyGroups(db, shop),
  ])
}

async function loadStanding(db: D1Database, shop: string): Promise<Standing[]> {
  const { results } = await db
    .prepare('SELECT group_id AS "group", terms FROM unanswered_lines WHERE shop = ? ORDER BY at DESC LIMIT ?')
    .bind(shop, comparedLines)
    .all()
  return results.map((row) => v.parse(standingRow, row))
}
