import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toIsoDay } from '../../shared/domain/calendar.ts'
import { startOfDay } from '../../shared/knowledge/review/summarise-week.ts'
import { type DeskReport, deskReportSchema } from '../../shared/protocol/desk-report.ts'
import { deskCatalogueSchema, staffSessionSchema } from '../../shared/protocol/http.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { loadReport } from '../knowledge/report/load-report.ts'
import { listWeeks } from '../knowledge/unanswered/list-weeks.ts'
import { ask, read, refusal, seedDemo, signIn } from '../test/edge.ts'

const dayMs = 24 * 3_600_000
const now = new Date('2026-11-22T06:00:00.000Z') // a Sunday
const [before, week] = ['2026-11-09', '2026-11-16']

let owner = ''
let ids: string[] = []
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
  const { articles } = await read(await ask('/api/desk/catalogue', { token: owner }), deskCatalogueSchema)
  ids = articles.filter(({ state, validTo }) => state === 'live' && validTo === null).map(({ id }) => id)
})
beforeEach(async () => {
  for (const table of [
    'turn_ends',
    'turn_thanks',
    'question_days',
    'unanswered_lines',
    'unanswered_groups',
    'article_history',
  ])
    await env.DB.prepare(`DELETE FROM ${table}`).run()
  // The demo shop's own campaigns run out by the real clock.
  await env.DB.prepare("UPDATE records SET body = json_set(body, '$.validTo', NULL) WHERE kind = 'article'").run()
})

const report = async (monday?: string): Promise<DeskReport> => (await loadReport(env.DB, 'demo', monday, now))!
const run = (sql: string, ...values: (string | number | null | undefined)[]) =>
  env.DB.prepare(sql)
    .bind(...values.map((value) => value ?? null))
    .run()
const asked = (day: string, all: number, unanswered: number) =>
  run(
    "INSERT INTO question_days (shop, room, day, asked, unanswered) VALUES ('demo', ?, ?, ?, ?)",
    `r${day}`,
    day,
    all,
    unanswered,
  )

let seq = 0
interface End {
  article?: string | undefined
  topic?: string | null
  trigger?: string
  askedAgain?: number
}
function end(at: string, kind: string, { article, topic = 'stock', trigger, askedAgain = 0 }: End = {}) {
  seq += 1
  return run(
    `INSERT INTO turn_ends (shop, conversation, seq, kind, topic, trigger, article_id, version, variant, asked_again, at)
     VALUES ('demo', ?, 1, ?, ?, ?, ?, 1, 'A', ?, ?)`,
    ...[`c${seq}`, kind, topic, trigger, article, askedAgain, at],
  )
}
const history = (id: string | undefined, version: number, state: string, at: string) =>
  run(
    "INSERT INTO article_history (shop, article_id, version, state, body, author, at) VALUES ('demo', ?, ?, ?, '{}', '', ?)",
    ...[id, version, state, at],
  )
const first = startOfDay(week)
const last = new Date(Date.parse(first) + 7 * dayMs - 1).toISOString()
const soonBefore = new Date(Date.parse(first) - 1).toISOString()

test('a week in Beijing is counted from its first to its last second', async () => {
  await asked(before, 50, 25)
  await asked('2026-11-15', 50, 15)
  await asked(week, 60, 10)
  await asked('2026-11-22', 40, 15)
  await asked('2026-11-23', 9, 9)
  await end(soonBefore, 'flow')
  await end(first, 'article', { article: ids[0] })
  await end(last, 'article', { article: ids[0], askedAgain: 1 })
  await end('2026-11-18T00:00:00.000Z', 'flow')
  await end('2026-11-18T00:00:00.000Z', 'unknown')
  await end('2026-11-18T00:00:00.000Z', 'handoff', { trigger: 'asked' })
  await end(new Date(Date.parse(last) + 1).toISOString(), 'article', { article: ids[0] })
  const { from, to, week: figures, before: figuresBefore, coverageChange, needsWork, weeks } = await report()
  expect([from, to]).toEqual([week, '2026-11-22'])
  expect(figures).toEqual({
    ...{ asked: 100, unanswered: 25, coverage: 0.75 },
    ...{ answered: 2, byFlow: 1, askedAgain: 1, handedOff: 1 },
  })
  expect(figuresBefore).toMatchObject({ asked: 100, unanswered: 40, byFlow: 1, answered: 0 })
  expect(coverageChange).toBeCloseTo(0.15)
  expect(needsWork).toBe(false)
  expect(weeks).toHaveLength(9)
  expect([weeks[0], weeks[1], weeks[8]]).toEqual([week, before, '2026-09-21'])
})

describe('what is not known is left out', () => {
  test('a week from before counting has its questions and nothing else', async () => {
    await asked(before, 50, 25)
    await end('2026-11-18T00:00:00.000Z', 'article', { article: ids[0] })
    expect((await report(before)).week).toEqual({
      ...{ asked: 50, unanswered: 25, coverage: 0.5 },
      ...{ answered: null, byFlow: null, askedAgain: null, handedOff: null },
    })
    expect(await report(before)).toMatchObject({ isPartial: false, topics: [] })
    expect(await report()).toMatchObject({ isPartial: true, topics: [{ topic: 'stock', askedBefore: null }] })
  })

  test('a week nobody asked in has no coverage', async () => {
    expect((await report()).week).toMatchObject({ asked: 0, coverage: null, answered: null })
    expect(await report()).toMatchObject({ coverageChange: null, countedSince: null, first: [] })
  })
})

test('topics beside the week before, with what came unanswered and went to people', async () => {
  await end('2026-11-01T00:00:00.000Z', 'flow', { topic: 'gift' })
  for (const at of [soonBefore, soonBefore, first]) await end(at, 'flow', { topic: 'invoice' })
  await end(first, 'unknown', { topic: 'invoice' })
  await end(first, 'handoff', { topic: 'invoice', trigger: 'cannot-answer' })
  await end(first, 'handoff', { topic: 'stock', trigger: 'asked' })
  await end(first, 'flow', { topic: null })
  await end(first, 'flow', { topic: 'no_intent_any_more' })
  expect((await report()).topics).toEqual([
    { topic: 'invoice', asked: 3, unanswered: 2, handedOff: 1, askedBefore: 2 },
    { topic: 'stock', asked: 0, unanswered: 0, handedOff: 1, askedBefore: 0 },
  ])
})

test('articles that began or changed in the week, and drafts of nobody’s concern', async () => {
  const midweek = '2026-11-18T00:00:00.000Z'
  await history(ids[0], 1, 'draft', soonBefore)
  await history(ids[0], 2, 'live', midweek)
  await history(ids[1], 1, 'live', soonBefore)
  await history(ids[1], 2, 'live', midweek)
  await history(ids[2], 1, 'draft', midweek)
  await history(ids[3], 7, 'live', midweek)
  await history(ids[4], 1, 'live', soonBefore)
  const { articles, added, changed } = await report()
  expect(Object.fromEntries(articles.map(({ articleId, change }) => [articleId, change]))).toEqual({
    ...{ [ids[0]!]: 'added', [ids[1]!]: 'changed', [ids[3]!]: 'changed' },
  })
  expect([added, changed]).toEqual([1, 2])
})

test('what to do first: groups that still wait, weak articles of that week, campaigns that run out', async () => {
  const line = (group: string, at: string, text: string) => {
    seq += 1
    return run(
      `INSERT INTO unanswered_lines (shop, conversation, seq, group_id, shopper, text, terms, then_what, at)
       VALUES ('demo', ?, 1, ?, ?, ?, '[]', 'left', ?)`,
      ...[`u${seq}`, group, `u${seq}`, text, at],
    )
  }
  for (const [id, state] of [
    ['g-open', 'open'],
    ['g-done', 'written'],
  ])
    await run("INSERT INTO unanswered_groups (shop, id, state) VALUES ('demo', ?, ?)", id, state)
  for (const text of ['能寄到香港吗', '能寄到香港吗', '香港寄不寄']) await line('g-open', first, text)
  await line('g-open', soonBefore, '香港')
  await line('g-done', first, '有发票吗')
  for (let at = 0; at < 4; at += 1) await end(first, 'article', { article: ids[0], askedAgain: 1 })
  await run(
    `UPDATE records SET body = json_set(body, '$.validTo', '2026-11-24T00:00:00.000Z') WHERE shop = 'demo' AND id = ?`,
    ids[1],
  )
  const { first: things, groups, weak, ending } = await report()
  expect(groups).toEqual([{ id: 'g-open', text: '能寄到香港吗', count: 3 }])
  expect(weak).toMatchObject([{ articleId: ids[0], uses: 4, troubled: 4 }])
  expect(ending).toMatchObject([{ articleId: ids[1] }])
  expect(things.map(({ kind, count }) => [kind, count])).toEqual([
    ['renew', 0],
    ['mend', 4],
    ['write', 3],
  ])
  expect((await report(before)).first.map(({ kind }) => kind)).toEqual([])
})

test('an article with several answers tells what is known of them, and to take the better one', async () => {
  const two = ids[2]
  await run(
    `UPDATE records SET body = json_set(body, '$.version', 1, '$.answers', json('[{"id":"A","text":"甲"},{"id":"B","text":"乙"}]'))
     WHERE shop = 'demo' AND id = ?`,
    two,
  )
  const got = (variant: string, count: number, troubled: number) =>
    run(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
       INSERT INTO turn_ends (shop, conversation, seq, kind, article_id, version, variant, asked_again, at)
       SELECT 'demo', ?2 || ?1 || '-' || i, 1, 'article', ?3, 1, ?2, i <= ?4, ?5 FROM n`,
      ...[count, variant, two, troubled, first],
    )
  const thank = () =>
    run(
      `INSERT OR IGNORE INTO turn_thanks (shop, conversation, seq, at)
       SELECT shop, conversation, seq, at FROM turn_ends WHERE article_id = ? AND asked_again = 0`,
      two,
    )
  const verdict = async () => (await report()).variants.find(({ articleId }) => articleId === two)
  await got('A', 40, 30)
  await got('B', 29, 1)
  await thank()
  expect(await verdict()).toMatchObject({ uses: 69, isDecided: false, text: expect.stringContaining('样本还不够') })
  await got('B', 5, 0)
  await thank()
  expect(await verdict()).toMatchObject({ uses: 74, isDecided: true, text: expect.stringContaining('答案 B 更好') })
  expect((await report()).first).toContainEqual(expect.objectContaining({ kind: 'choose', articleId: two }))
  expect((await report(before)).variants).toEqual([])
})

test('owners and operators read it; only the last nine weeks are there; other shops have their own', async () => {
  await end(new Date().toISOString(), 'flow')
  const [current] = listWeeks(toIsoDay(new Date()), 1)
  for (const who of ['owner', 'operator'] as const) {
    const { token } = await signIn(who)
    const found = await read(await ask('/api/desk/report', { token }), deskReportSchema)
    expect(found).toMatchObject({ from: current?.from, week: { byFlow: 1 } })
  }
  for (const query of ['?week=2020-01-06', '?week=2026-11-17'])
    expect((await refusal(await ask(`/api/desk/report${query}`, { token: owner }))).status).toBe(404)
  expect((await ask('/api/desk/report?week=monday', { token: owner })).status).toBe(400)

  await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', '别家', '2026')").run()
  const enter = async (shop: string, role: 'owner' | 'integrator') => {
    const person = { email: `${role}@${shop}.report`, name: '阿别', password: 'test-password' }
    await createStaff(env, { ...person, shop, role })
    const body = { email: person.email, password: person.password }
    return (await read(await ask('/api/staff/sign-in', { body }), staffSessionSchema)).token
  }
  const theirs = await read(await ask('/api/desk/report', { token: await enter('other', 'owner') }), deskReportSchema)
  expect(theirs).toMatchObject({ week: { asked: 0, byFlow: null }, countedSince: null, topics: [] })
  expect((await ask('/api/desk/report', { token: await enter('demo', 'integrator') })).status).toBe(403)
})
