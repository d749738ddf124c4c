import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { seedDemo } from '../../test/edge.ts'
import { loadArticle } from '../load-article.ts'
import { runBulk } from './run-bulk.ts'
import { undoBulk } from './undo-bulk.ts'

beforeAll(seedDemo)

/** The database, which loses its connection at the nth transaction. */
function failAt(nth: number): D1Database {
  let batches = 0
  return new Proxy(env.DB, {
    get(db, name: keyof D1Database) {
      if (name !== 'batch') return db[name].bind(db)
      return (statements: D1PreparedStatement[]) => {
        batches += 1
        return batches === nth ? Promise.reject(new Error('connection lost')) : db.batch(statements)
      }
    },
  })
}

test('a part that cannot be stored is named; the others are changed, and one undo brings all of them back', async () => {
  const { results } = await env.DB.prepare(
    "SELECT id, version FROM records WHERE shop = 'demo' AND kind = 'article' ORDER BY id",
  ).all<{ id: string; version: number }>()
  // Two parts: the first has every article of the shop, the second none.
  const items = [...results, ...results.map(({ id }) => ({ id: `${id}-nowhere`, version: 1 }))]
  const staff = { id: 's', name: '林舟', role: 'owner' }
  const now = new Date('2026-11-22T08:00:00.000Z')
  const faults: unknown[] = []
  const rest = { shop: 'demo', staff, mayPublish: true, now, onProgress: async () => undefined }
  const run = (db: D1Database, runId: string) =>
    runBulk(db, {
      ...rest,
      runId,
      write: { items, change: { kind: 'move', category: ['别处'] } },
      onFault: (error) => faults.push(error),
    })
  const failed = await run(failAt(1), 'bulk-a')
  expect(faults).toHaveLength(1)
  expect(failed.changed).toBe(0)
  expect(failed.left.filter(({ why }) => why === 'failed').map(({ id }) => id)).toEqual(results.map(({ id }) => id))
  const [first] = results
  expect((await loadArticle(env.DB, 'demo', first?.id ?? ''))?.version).toBe(first?.version)

  const done = await run(env.DB, 'bulk-b')
  expect(done.changed).toBe(results.length)
  expect(new Set(done.left.map(({ why }) => why))).toEqual(new Set(['gone']))
  const undone = await undoBulk(env.DB, { shop: 'demo', staff, runId: 'bulk-b', now: new Date() })
  expect(undone).toMatchObject({ ok: true, value: { restored: results.length, left: [] } })
})
