import { getRoomAt, roomsPerShop } from '../room/room-name.ts'

interface Sought {
  id: string
  shop: string
  memberId: string
  askedAt: string
}

/** Notes every conversation that this login held when it asked: those the database knows of, and those only rooms do. */
export async function findConversations(env: Env, { id, shop, memberId, askedAt }: Sought): Promise<void> {
  const known = ['actions', 'restock_watches'].map(
    (table) => `SELECT conversation FROM ${table} WHERE shop = ?2 AND
    member_id = ?3 AND at <= ?4`,
  )
  await env.DB.prepare(
    `INSERT OR IGNORE INTO erasure_conversations (erasure, conversation)
     SELECT ?1, conversation FROM (${known.join(' UNION ')}
       UNION SELECT conversation FROM tickets WHERE shop = ?2 AND member_id = ?3 AND opened_at <= ?4
       UNION SELECT conversation FROM notices WHERE shop = ?2 AND holder = ?3 AND at <= ?4)
     WHERE conversation <> ''`,
  )
    .bind(id, shop, memberId, askedAt)
    .run()
  for (let room = 0; room < roomsPerShop; room += 1) await noteOfRoom(env, { id, shop, memberId, askedAt }, room)
}

async function noteOfRoom(env: Env, { id, shop, memberId, askedAt }: Sought, room: number): Promise<void> {
  for (let after: string | null = ''; after !== null; ) {
    const page: { found: string[]; next: string | null } = await getRoomAt(env, shop, room).listOfMember(shop, {
      ...{ memberId, before: askedAt, after },
    })
    await env.DB.prepare(
      'INSERT OR IGNORE INTO erasure_conversations (erasure, conversation) SELECT ?1, value FROM json_each(?2)',
    )
      .bind(id, JSON.stringify(page.found))
      .run()
    after = page.next
  }
}
