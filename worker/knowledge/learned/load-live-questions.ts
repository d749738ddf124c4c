import * as v from 'valibot'
import { markQuestion } from '../../../shared/knowledge/rerank/find-question-group.ts'

const row = v.object({
  id: v.string(),
  title: v.string(),
  questions: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
})

/** An article that may be quoted, and its question variants by their marks. */
interface LiveQuestions {
  title: string
  byMark: ReadonlyMap<string, string>
}

/** The live ones of these articles. */
export async function loadLiveQuestions(
  db: D1Database,
  shop: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, LiveQuestions>> {
  const { results } = await db
    .prepare(
      `SELECT id, body ->> '$.title' AS title, body -> '$.questions' AS questions FROM records
       WHERE shop = ?1 AND kind = 'article' AND removed = 0 AND body ->> '$.state' = 'live'
         AND id IN (SELECT value FROM json_each(?2))`,
    )
    .bind(shop, JSON.stringify([...ids]))
    .all()
  return new Map(
    results
      .map((one) => v.parse(row, one))
      .map(({ id, title, questions }) => {
        const byMark = new Map([title, ...questions].map((text) => [markQuestion(text), text]))
        return [id, { title, byMark }]
      }),
  )
}
