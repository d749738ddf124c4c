import * as v from 'valibot'
import { log } from '../../http/log.ts'
import { type QuestionUnanswered, questionUnansweredSchema } from '../../queue/conversation-event.ts'
import { getRoom } from '../../room/room-name.ts'
import { chooseGroup, type Standing, toLineTerms } from './choose-group.ts'
import { dropEmptyGroups } from './drop-empty-groups.ts'

/** The newest lines of a shop that a new one is compared with. */
const comparedLines = 2000

const standingRow = v.object({
  group: v.string(),
  terms: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
})

/** Puts questions that came unanswered into groups, one after another. One that fails comes again by itself. */
export async function noteUnanswered(env: Env, batch: MessageBatch): Promise<void> {
  for (const message of batch.messages) {
    const parsed = v.safeParse(questionUnansweredSchema, message.body)
    if (!parsed.success) continue
    try {
      await noteOne(env, parsed.output)
    } catch (error) {
      log.error('unanswered.failed', { shop: parsed.output.shop, message: String(error) })
      message.retry()
    }
  }
}

async function noteOne(env: Env, question: QuestionUnanswered): Promise<void> {
  const { shop, conversation, shopper } = question
  const isKnown = await raise(env.DB, question)
  if (!isKnown) await add(env.DB, question)
  if (shopper !== conversation) {
    await env.DB.prepare('UPDATE unanswered_lines SET shopper = ? WHERE shop = ? AND conversation = ?')
      .bind(shopper, shop, conversation)
      .run()
  }
  // Asked last: whoever was forgotten before or meanwhile leaves nothing here.
  if (await getRoom(env, shop, conversation)?.isRevoked(conversation)) await forget(env.DB, question)
}

/** What came after only ever gets worse; true when the line stands already. */
async function raise(db: D1Database, { shop, conversation, seq, after }: QuestionUnanswered): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE unanswered_lines
       SET then_what = CASE WHEN then_what = 'handed-over' OR ?4 = 'left' THEN then_what ELSE ?4 END
       WHERE shop = ?1 AND conversation = ?2 AND seq = ?3`,
    )
    .bind(shop, conversation, seq, after)
    .run()
  return meta.changes > 0
}

async function add(db: D1Database, question: QuestionUnanswered): Promise<void> {
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

async function forget(db: D1Database, { shop, conversation }: QuestionUnanswered): Promise<void> {
  await db.batch([
    db.prepare('DELETE FROM unanswered_lines WHERE shop = ? AND conversation = ?').bind(shop, conversation),
    dropEmptyGroups(db, shop),
  ])
}
