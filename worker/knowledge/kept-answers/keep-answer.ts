import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import type { ArticleBody } from '../../../shared/protocol/article.ts'
import type { ImportRefusal } from '../../../shared/protocol/desk-article-import.ts'
import type { KeepAnswer, KeptAnswer } from '../../../shared/protocol/desk-kept-answers.ts'
import { importArticles } from '../import/import-articles.ts'
import { listKept } from './list-kept.ts'
import { hasMask } from './mask-kept.ts'

interface Keeping {
  shop: string
  /** Its words are masked. */
  wish: KeepAnswer
  staff: { id: string; name: string; role: string }
  isTrusted: boolean
  now: Date
}

/** A reply that became knowledge, and what the shop's revision came to; null: it was kept before. */
export interface Kept {
  kept: KeptAnswer
  revision: number | null
}

/** Stores an operator's answer as an import of one article, so that it can be taken back like any other. */
export async function keepAnswer(
  db: D1Database,
  keeping: Keeping,
): Promise<Result<Kept, ImportRefusal | 'wrong-state'>> {
  const { shop, wish, staff, isTrusted, now } = keeping
  const earlier = await findEarlier(db, keeping)
  if (earlier !== null) return ok({ kept: earlier, revision: null })
  const articleId = wish.extend ?? `k-${wish.importId.slice(0, 60)}`
  const imported = await importArticles(db, {
    ...{ shop, staff, isTrusted, now },
    wish: {
      importId: wish.importId,
      source: { kind: 'answer', name: wish.question.slice(0, 120) },
      publish: wish.publish && !hasMask(wish.question) && !hasMask(wish.answer),
      all: 1,
      articles: wish.extend === null ? [{ id: articleId, body: toBody(wish) }] : [],
      extended: wish.extend === null ? [] : [{ id: wish.extend, questions: [wish.question] }],
    },
  })
  if (!imported.ok) return imported
  const [refused] = imported.value.refused
  if (refused !== undefined) return refuse(refused.why)
  await db.batch([noteKept(db, keeping, articleId), ...settleGroup(db, keeping, articleId)])
  const [kept] = await listKept(db, { shop, importId: wish.importId, staff })
  return kept === undefined ? refuse('wrong-state') : ok({ kept, revision: imported.value.revision })
}

/** The same reply is kept once, whoever keeps it. */
async function findEarlier(db: D1Database, { shop, wish, staff }: Keeping): Promise<KeptAnswer | null> {
  const { from, importId } = wish
  const [repeated] = await listKept(db, { shop, importId, staff })
  if (repeated !== undefined) return repeated
  if (from === null) return null
  const others = await listKept(db, { shop, conversation: from.conversation, staff })
  return others.find((one) => one.from?.seq === from.seq) ?? null
}

function toBody({ question, answer, category }: KeepAnswer): ArticleBody {
  return {
    title: [...question].slice(0, 40).join(''),
    questions: [question],
    answers: [{ id: 'A', text: answer }],
    ...{ relatedIds: [], handoffCondition: null, layer: 'base', category, productIds: [] },
    ...{ channels: ['widget'], locale: 'zh-CN', validFrom: null, validTo: null },
  }
}

function noteKept(db: D1Database, { shop, wish }: Keeping, articleId: string): D1PreparedStatement {
  const { importId, extend, from, group } = wish
  return db
    .prepare(
      `INSERT OR IGNORE INTO kept_answers (shop, import_id, article_id, extends, conversation, seq, group_id)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(shop, importId, articleId, extend === null ? 0 : 1, from?.conversation ?? null, from?.seq ?? null, group)
}

/** The group of unanswered questions is worked off with it: closed where the article is live, else a draft is begun. */
function settleGroup(db: D1Database, { shop, wish, now }: Keeping, articleId: string): D1PreparedStatement[] {
  if (wish.group === null) return []
  return [
    db
      .prepare(`UPDATE unanswered_groups SET article_id = ?3 WHERE shop = ?1 AND id = ?2 AND state = 'open'`)
      .bind(shop, wish.group, articleId),
    db
      .prepare(
        `UPDATE unanswered_groups SET state = 'written', written_at = ?4
         WHERE shop = ?1 AND id = ?2 AND state = 'open' AND EXISTS (
           SELECT 1 FROM records WHERE shop = ?1 AND kind = 'article' AND id = ?3
             AND removed = 0 AND body ->> '$.state' = 'live')`,
      )
      .bind(shop, wish.group, articleId, now.toISOString()),
  ]
}
