import type { TurnEnded } from '../../queue/conversation-event.ts'

/** Delivered twice or in any order it comes to the same: what went wrong is only ever added. */
export function keepTurnEnd(db: D1Database, end: TurnEnded): D1PreparedStatement {
  const { shop, conversation, seq, kind, topic, trigger, article, followedBy, at } = end
  const troubles = (['asked-again', 'rated-low', 'changed', 'handed-off'] as const).map((one) =>
    Number(one === followedBy),
  )
  return db
    .prepare(
      `INSERT INTO turn_ends (shop, conversation, seq, kind, topic, trigger, article_id, version, variant,
         asked_again, rated_low, changed, handed_off, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (shop, conversation, seq) DO UPDATE SET topic = coalesce(topic, excluded.topic),
         asked_again = max(asked_again, excluded.asked_again), rated_low = max(rated_low, excluded.rated_low),
         changed = max(changed, excluded.changed), handed_off = max(handed_off, excluded.handed_off)`,
    )
    .bind(
      ...[shop, conversation, seq, kind, topic, trigger],
      ...[article?.id ?? null, article?.version ?? null, article?.variant ?? null, ...troubles, at],
    )
}
