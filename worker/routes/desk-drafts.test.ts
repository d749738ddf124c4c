import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { markQuestion } from '../../shared/knowledge/rerank/find-question-group.ts'
import { orderSchema } from '../../shared/protocol/commerce.ts'
import { deskLearnedSchema } from '../../shared/protocol/desk-learned.ts'
import { type DraftOutcome, draftOutcomesTakenSchema, draftReportSchema } from '../../shared/protocol/draft-use.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { newId } from '../test/client.ts'
import { ask, read, refusal, seedDemo, signIn } from '../test/edge.ts'

vi.setConfig({ testTimeout: 30_000 })

let owner = ''
let operator = ''
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
  operator = (await signIn('operator')).token
})
afterEach(async () => {
  const tables = ['draft_ends', 'draft_uses', 'learned_rankings']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

/** Noon in Beijing of a day long settled. */
const at = '2026-11-18T04:00:00.000Z'
const invoice = { articleId: 'a-invoice-how', mark: markQuestion('怎么开发票') }
const outcome = (change: Partial<DraftOutcome> = {}): DraftOutcome => ({
  ...{ id: newId(), where: 'pdd', conversation: `p-${newId()}`, end: 'accepted', changed: 0, at },
  ...{ articles: [{ id: 'a-invoice-how', version: 1 }], group: invoice },
  ...change,
})
const tell = (outcomes: unknown[], token = operator) => ask('/api/desk/draft-outcomes', { token, body: { outcomes } })
const take = async (...outcomes: DraftOutcome[]) => (await read(await tell(outcomes), draftOutcomesTakenSchema)).taken
const report = async (days = 'from=2026-11-16&to=2026-11-22') =>
  read(await ask(`/api/desk/draft-outcomes?${days}`, { token: owner }), draftReportSchema)

test('what became of drafts is counted once, by console and by article', async () => {
  const accepted = outcome()
  const rejected = outcome({ end: 'rejected', changed: 1, where: 'jd' })
  expect(await take(accepted, outcome(), rejected, outcome({ end: 'copied', articles: [] }))).toBe(4)
  expect(await take(accepted, rejected)).toBe(0)
  const { all, places, articles } = await report()
  expect(all).toEqual({ accepted: 2, edited: 0, copied: 1, rejected: 1 })
  expect(places.map(({ where }) => where)).toEqual(['pdd', 'jd'])
  expect(articles).toEqual([
    { articleId: 'a-invoice-how', title: '怎么开发票', accepted: 2, edited: 0, copied: 0, rejected: 1 },
  ])
})

test('the desk’s own drafts are counted with them, and a console’s not twice', async () => {
  await take(outcome({ end: 'edited', changed: 0.2 }))
  const keep = env.DB.prepare(
    `INSERT INTO draft_uses (shop, conversation, seq, article_id, version, changed, at)
     VALUES ('demo', 'c1-desk-conversation-01', ?, ?, 1, ?, ?)`,
  )
  // Two articles behind one draft are one draft.
  const rows = [
    [1, 'a-one', 0],
    [1, 'a-two', 0],
    [2, 'a-one', 0.4],
    [3, 'a-one', 1],
  ] as const
  await env.DB.batch(rows.map(([seq, article, changed]) => keep.bind(seq, article, changed, at)))
  const { places } = await report()
  expect(places).toEqual([
    { where: 'desk', accepted: 1, edited: 1, copied: 0, rejected: 1 },
    { where: 'pdd', accepted: 0, edited: 1, copied: 0, rejected: 0 },
  ])
})

test('articles are listed whose drafts were mended, what was thrown away first, no more than ten', async () => {
  const { results } = await env.DB.prepare(
    "SELECT id FROM records WHERE shop = 'demo' AND kind = 'article' AND removed = 0 ORDER BY id LIMIT 14",
  ).all<{ id: string }>()
  const [praised = '', gone = '', mended = '', thrown = '', ...others] = results.map(({ id }) => id)
  const of = (id: string, change: Partial<DraftOutcome>) => outcome({ articles: [{ id, version: 1 }], ...change })
  const edited = { end: 'edited', changed: 0.3 } as const
  await take(of(praised, {}), of(gone, edited), of(mended, edited), of(mended, edited))
  await take(of(thrown, { end: 'rejected', changed: 1 }), of(thrown, edited), ...others.map((id) => of(id, edited)))
  await env.DB.prepare("UPDATE records SET removed = 1 WHERE shop = 'demo' AND id = ?").bind(gone).run()
  const { articles } = await report()
  await env.DB.prepare("UPDATE records SET removed = 0 WHERE shop = 'demo' AND id = ?").bind(gone).run()
  const ids = articles.map(({ articleId }) => articleId)
  expect(ids.slice(0, 2)).toEqual([thrown, mended])
  expect(ids).toHaveLength(10)
  expect(ids).not.toContain(praised)
  expect(ids).not.toContain(gone)
})

test('days begin and end at midnight in Beijing', async () => {
  await take(outcome({ at: '2026-11-17T15:59:59.000Z' }), outcome({ at: '2026-11-17T16:00:00.000Z' }))
  expect((await report('from=2026-11-18&to=2026-11-18')).all.accepted).toBe(1)
  expect((await report('from=2026-11-17&to=2026-11-18')).all.accepted).toBe(2)
  // Nothing to mend in them.
  expect((await report('from=2026-11-17&to=2026-11-18')).articles).toEqual([])
})

test('ranking learns of what sellers threw away, one vote a conversation, and nothing of copies', async () => {
  const recent = new Date(Date.now() - 3_600_000).toISOString()
  const thrown = { end: 'rejected', changed: 1, at: recent } as const
  const learned = async () => {
    const response = await ask('/api/desk/learned/refresh', { token: owner, body: {} })
    return (await read(response, deskLearnedSchema)).groups.flatMap(({ answers }) => answers)
  }
  const same = `p-${newId()}`
  await take(...Array.from({ length: 6 }, () => outcome({ ...thrown, conversation: same })))
  await take(...Array.from({ length: 6 }, () => outcome({ end: 'copied', at: recent })))
  expect(await learned()).toEqual([])
  await take(...Array.from({ length: 6 }, () => outcome(thrown)))
  expect(await learned()).toMatchObject([{ articleId: 'a-invoice-how', accepted: 0, rejected: 7 }])
})

test('a clock that is ahead moves nothing into the future', async () => {
  await take(outcome({ at: '2999-01-01T00:00:00.000Z' }))
  const row = await env.DB.prepare('SELECT at FROM draft_ends').first<{ at: string }>()
  expect(Date.parse(row?.at ?? '')).toBeLessThanOrEqual(Date.now())
})

test.each([
  ['no words pass', { ...outcome(), sent: '亲' }, 200],
  ['a customer’s name is no mark', outcome({ conversation: '小**' }), 400],
  ['too many articles', outcome({ articles: Array.from({ length: 4 }, () => ({ id: 'a-x', version: 1 })) }), 400],
])('%s', async (_, body, status) => {
  expect((await tell([body])).status).toBe(status)
  const rows = await env.DB.prepare('SELECT * FROM draft_ends').all()
  expect(JSON.stringify(rows.results)).not.toMatch(/亲|小\*/)
})

test('integrators neither tell nor read, strangers neither', async () => {
  const email = `integrator-${newId()}@demo.shop`
  await createStaff(env, { shop: 'demo', email, name: '对接', role: 'integrator', password: 'test-password' })
  const session = await ask('/api/staff/sign-in', { body: { email, password: 'test-password' } })
  const { token } = (await session.json()) as { token: string }
  expect((await refusal(await tell([outcome()], token))).status).toBe(403)
  const days = 'from=2026-11-16&to=2026-11-22'
  expect((await ask(`/api/desk/draft-outcomes?${days}`, { token })).status).toBe(403)
  expect((await ask('/api/desk/orders/SY100238840937', { token })).status).toBe(403)
  expect((await tell([outcome()], 'nobody')).status).toBe(401)
})

test('an order by its number is written down, and shows an operator no address', async () => {
  const get = (token: string, id = 'SY100238840937') => ask(`/api/desk/orders/${id}`, { token })
  const [seen, whole] = [await read(await get(operator), orderSchema), await read(await get(owner), orderSchema)]
  expect(seen.shipments).toEqual(whole.shipments)
  expect(seen.address.detail).toBe('****')
  expect(whole.address.detail).not.toBe('****')
  expect(await refusal(await get(operator, 'SY000000000000'))).toEqual({
    status: 404,
    error: { code: 'order-not-found' },
  })
  const { results } = await env.DB.prepare("SELECT subject FROM audit WHERE action = 'order.read'").all()
  expect(results.map(({ subject }) => subject)).toEqual(['SY100238840937', 'SY100238840937', 'SY000000000000'])
})
