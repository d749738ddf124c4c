import * as v from 'valibot'
import { log } from '../../http/log.ts'
import { type QuestionUnanswered, questionUnansweredSchema } from '../../queue/conversation-event.ts'
import { getRoom } from '../../room/room-name.ts'
import { addLine } from './add-line.ts'
import { dropEmptyGroups } from './drop-empty-groups.ts'

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
  if (!isKnown) await addLine(env.DB, question)
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

async function forget(db: D1Database, { shop, conversation }: QuestionUnanswered): Promise<void> {
  await db.batch([
    db.prepare('DELETE FROM unanswered_lines WHERE shop = ? AND conversation = ?').bind(shop, conversation),
    dropEmptyGroups(db, shop),
  ])
}
