/** Which rows are meant, by parameters from ?2 on; ?1 is the present moment. */
export interface Rows {
  where: string
  bindings: string[]
}

const noAddress = JSON.stringify({ province: '', city: '', district: '', detail: '', name: '', phone: '' })
const isCutShort = "(state NOT IN ('done', 'refused') AND body ->> '$.action.kind' = 'change_address')"
const history =
  "(SELECT json_group_array(json_remove(entry.value, '$.note', '$.said')) FROM json_each(body, '$.history') AS entry)"

/**
 * Takes the person out of tickets: whose they are, addresses, reasons in their own words, photos and remarks. What was
 * asked of which order, its state and who worked on it stay. An address that nobody knows any more cannot be set: an
 * open wish for it ends. The revision grows, so that nobody saves an older text back.
 */
export function stripTickets(db: D1Database, { where, bindings }: Rows, now: Date): D1PreparedStatement {
  const state = `CASE WHEN ${isCutShort} THEN 'refused' ELSE state END`
  const told = `json_insert(${history}, '$[#]', json_object('at', ?1, 'by', 'assistant', 'state', 'refused'))`
  return db
    .prepare(
      `UPDATE tickets SET personal = 0, conversation = '', member_id = NULL, key = 'gone:' || id,
         revision = revision + 1, state = ${state},
         body = json_replace(body, '$.conversation', '', '$.memberId', json('null'), '$.state', ${state},
           '$.updatedAt', CASE WHEN ${isCutShort} THEN ?1 ELSE body ->> '$.updatedAt' END,
           '$.action.rating.reason.words', '', '$.action.address', json('${noAddress}'), '$.action.photos', json('[]'),
           '$.action.reason', CASE body ->> '$.action.kind' WHEN 'cancel' THEN '' ELSE body ->> '$.action.reason' END,
           '$.history', json(CASE WHEN ${isCutShort} THEN ${told} ELSE ${history} END))
       WHERE personal = 1 AND ${where}`,
    )
    .bind(now.toISOString(), ...bindings)
}

/** Takes the person out of what was done: what it came to stays with its amounts, for an order that is the merchant's. */
export function stripActions(db: D1Database, { where, bindings }: Rows, now: Date): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE actions SET personal = 0, conversation = '', member_id = NULL, wish = NULL,
         key = 'gone:' || lower(hex(randomblob(12))),
         outcome = json_set(outcome, '$.details', json((
           SELECT json_group_object(detail.key, detail.value) FROM json_each(outcome, '$.details') AS detail
           WHERE detail.type IN ('integer', 'real'))))
       WHERE personal = 1 AND at <= ?1 AND ${where}`,
    )
    .bind(now.toISOString(), ...bindings)
}
