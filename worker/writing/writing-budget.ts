import * as v from 'valibot'
import type { EngineLimits } from '../../shared/protocol/desk-engines.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** One day of a shop, by the clock of its opening hours. */
export interface ShopDay {
  day: string
  resetsAt: string
}

/** The shop's day at this moment. */
export async function loadShopDay(db: D1Database, shop: string, now: Date): Promise<ShopDay> {
  const row = await db
    .prepare(
      `SELECT body ->> '$.hours.utcOffsetMinutes' AS offset FROM records
       WHERE shop = ? AND kind = 'settings' AND id = 'main'`,
    )
    .bind(shop)
    .first()
  const { offset } = row === null ? { offset: null } : v.parse(v.object({ offset: v.nullable(v.number()) }), row)
  const offsetMs = (offset ?? 480) * minuteMs
  const local = now.getTime() + offsetMs
  const begin = local - (local % dayMs)
  return {
    day: new Date(begin).toISOString().slice(0, 10),
    resetsAt: new Date(begin + dayMs - offsetMs).toISOString(),
  }
}

/** What of a day is used. */
export interface Usage {
  requests: number
  tokens: number
}

const usageSchema = v.object({ requests: v.number(), tokens: v.number() })

/** What was used on a day so far. */
export async function loadUsage(db: D1Database, shop: string, day: string): Promise<Usage> {
  const row = await db
    .prepare('SELECT requests, tokens FROM engine_usage WHERE shop = ? AND day = ?')
    .bind(shop, day)
    .first()
  return row === null ? { requests: 0, tokens: 0 } : v.parse(usageSchema, row)
}

/** Whether nothing more can be asked for on this day. */
export function isUsedUp(used: Usage, limits: EngineLimits): boolean {
  return used.requests >= limits.requests || used.tokens >= limits.tokens
}

/** Takes one request and its tokens out of the day's allowance, in one statement: of two at once only what is left goes through. */
export async function reserve(
  db: D1Database,
  { shop, day }: { shop: string; day: string },
  { tokens, limits }: { tokens: number; limits: EngineLimits },
): Promise<boolean> {
  const row = await db
    .prepare(
      `INSERT INTO engine_usage (shop, day, requests, tokens) SELECT ?1, ?2, 1, ?3 WHERE ?4 >= 1 AND ?5 >= ?3
       ON CONFLICT (shop, day) DO UPDATE SET requests = requests + 1, tokens = tokens + ?3
       WHERE requests + 1 <= ?4 AND tokens + ?3 <= ?5 RETURNING requests`,
    )
    .bind(shop, day, tokens, limits.requests, limits.tokens)
    .first()
  return row !== null
}

/** Corrects what was reserved by what was used. */
export async function settle(
  db: D1Database,
  { shop, day }: { shop: string; day: string },
  { reserved, used }: { reserved: number; used: number },
): Promise<void> {
  await db
    .prepare('UPDATE engine_usage SET tokens = max(0, tokens + ?3) WHERE shop = ?1 AND day = ?2')
    .bind(shop, day, used - reserved)
    .run()
}

/** Counts one request beside the allowance: a trial by an owner. */
export async function countTrial(
  db: D1Database,
  { shop, day }: { shop: string; day: string },
  tokens: number,
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO engine_usage (shop, day, requests, tokens) VALUES (?1, ?2, 1, ?3)
       ON CONFLICT (shop, day) DO UPDATE SET requests = requests + 1, tokens = tokens + ?3`,
    )
    .bind(shop, day, tokens)
    .run()
}
