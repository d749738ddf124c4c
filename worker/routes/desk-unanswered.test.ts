import { createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { toIsoDay } from '../../shared/domain/calendar.ts'
import {
  coverageSchema,
  deskUnansweredSchema,
  type UnansweredPage,
  unansweredDraftSchema,
  unansweredPageSchema,
} from '../../shared/protocol/desk-unanswered.ts'
import { deskCatalogueSchema, factsPageSchema, staffSessionSchema, writtenSchema } from '../../shared/protocol/http.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { noteUnanswered } from '../knowledge/unanswered/note-unanswered.ts'
import { keepRetention } from '../privacy/keep-retention.ts'
import { serveErasures } from '../privacy/serve-erasures.ts'
import { indexConversations } from '../queue/index-conversations.ts'
import { newId } from '../test/client.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'
import { scriptTurns } from '../test/scripted-turns.ts'

vi.setConfig({ testTimeout: 30_000 })
const waiting = { timeout: 15_000, interval: 100 }
const dayMs = 24 * 3_600_000

let owner = ''
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
})
beforeEach(async () => {
  for (const table of ['unanswered_lines', 'unanswered_groups', 'question_days', 'retention_runs'])
    await env.DB.prepare(`DELETE FROM ${table}`).run()
})

afterEach(() => vi.restoreAllMocks())

const list = (token = owner, query = ''): Promise<UnansweredPage> =>
  ask(`/api/desk/unanswered${query}`, { token }).then((response) => read(response, unansweredPageSchema))

let seq = 0
const missed = (text: string, more: object = {}) => {
  seq += 1
  const conversation = `c0-conversation-${String(seq).padStart(6, '0')}`
  const at = new Date().toISOString()
  const line = { conversation, shopper: conversation, seq: 1, text, productId: null, after: 'left', at }
  return { type: 'question.unanswered', shop: 'demo', ...line, ...more }
}

async function deliver(...bodies: unknown[]): Promise<void> {
  const messages = bodies.map((body, at) => ({ id: `q-${at}`, timestamp: new Date(), attempts: 1, body }))
  const batch = createMessageBatch('kefu-copilot-events', messages)
  await indexConversations(env.DB, batch)
  await noteUnanswered(env, batch)
}

/** A shopper of their own, whose messages are said one after another, each answered first. */
async function shopper() {
  const session = await openSession()
  const { accessToken: token, conversationId } = session
  const path = `/api/conversations/${conversationId}`
  const say = async (text: string) => {
    const before = await read(await ask(`${path}/facts`, { token }).then(orEmpty), factsPageSchema)
    await ask(`${path}/messages`, { token, body: { clientId: newId(), text, page: {} } })
    await vi.waitFor(async () => {
      const { facts } = await read(await ask(`${path}/facts`, { token }), factsPageSchema)
      expect(facts.length).toBeGreaterThan(before.facts.length + 1)
    }, waiting)
  }
  return { session, token, path, say }
}
const orEmpty = (response: Response) =>
  response.ok ? response : Response.json({ facts: [], more: false, now: new Date().toISOString() })

test('an unknown question appears, counted once a shopper, and goes when the shopper is forgotten', async () => {
  const { say, token, path } = await shopper()
  await say('这个能用来当雨棚养鸡吗')
  await vi.waitFor(async () => {
    const { groups, share } = await list()
    expect(groups).toMatchObject([{ state: 'open', count: 1, shoppers: 1, articleId: null }])
    expect(share).toMatchObject({ days: 7, asked: 1, unanswered: 1, share: 1 })
  }, waiting)
  await say('到底能不能用来当雨棚养鸡')
  await vi.waitFor(async () => {
    const [group] = (await list()).groups
    expect(group).toMatchObject({ count: 2, shoppers: 1 })
    expect(group?.samples.map(({ after }) => after)).toContain('asked-again')
  }, waiting)

  await ask(`${path}/erasure`, { token, body: { scope: 'conversation' } })
  await serveErasures(env, new Date())
  expect((await list()).groups).toEqual([])
  const rest = await env.DB.prepare('SELECT count(*) AS count FROM unanswered_groups').first()
  expect(rest).toEqual({ count: 0 })
})

test('what finds a person or an order never leaves the room', async () => {
  const basis = { kind: 'fixed' as const, line: 'talk.unknown' }
  scriptTurns(async () => ({ kind: 'reply', reply: { parts: [{ kind: 'text', text: '没有查到' }], basis, facts: [] } }))
  const { say } = await shopper()
  await say('我是许禾，手机 13912345678，单号 SF1234567890123，文三路 88 号 3 幢 502，能用来养鸡吗')
  await vi.waitFor(async () => expect((await list()).groups).toHaveLength(1), waiting)
  const { results } = await env.DB.prepare('SELECT text, terms FROM unanswered_lines').all()
  expect(JSON.stringify(results)).toContain('养鸡')
  expect(JSON.stringify(results)).not.toMatch(/许禾|139|1234567|文三|502/)
})

test('what still stood in the queue when a shopper was forgotten leaves nothing', async () => {
  const { say, session, token, path } = await shopper()
  await say('你好')
  await ask(`${path}/erasure`, { token, body: { scope: 'conversation' } })
  await serveErasures(env, new Date())
  const { conversationId: conversation } = session
  await deliver(missed('充气床垫漏气了怎么补', { conversation, shopper: conversation }))
  expect((await list()).groups).toEqual([])
})

test('the queue may deliver twice and in any order', async () => {
  const first = missed('充气床垫漏气了怎么补')
  const [left, again] = [first, { ...first, after: 'handed-over' }]
  await deliver(again, left, left)
  await deliver(left, again)
  const { groups } = await list()
  expect(groups).toMatchObject([{ count: 1, shoppers: 1, samples: [{ after: 'handed-over' }] }])
  const counted = { type: 'questions.counted', shop: 'demo', room: 'r1', day: toIsoDay(new Date()) }
  await deliver({ ...counted, asked: 9, unanswered: 3 }, { ...counted, asked: 4, unanswered: 2 })
  await deliver({ ...counted, asked: 9, unanswered: 3 }, { ...counted, room: 'r2', asked: 1, unanswered: 1 })
  expect((await list()).share).toEqual({ days: 7, asked: 10, unanswered: 4, share: 0.4 })
})

test('coverage is told of this week and those before it, and of the last seven days beside the seven before', async () => {
  const daysAgo = (days: number) => toIsoDay(new Date(Date.now() - days * dayMs))
  const counted = (days: number, unanswered: number) => {
    return { type: 'questions.counted', shop: 'demo', room: 'r1', day: daysAgo(days), asked: 10, unanswered }
  }
  await deliver(counted(0, 1), counted(6, 2), counted(7, 5), counted(13, 0), counted(14, 9), counted(70, 10))
  expect(await list()).toMatchObject({
    share: { asked: 20, unanswered: 3, share: 0.15 },
    shareBefore: { asked: 20, unanswered: 5, share: 0.25 },
  })
  const { weeks } = await read(await ask('/api/desk/coverage', { token: owner }), coverageSchema)
  expect(weeks.reduce((sum, { asked }) => sum + asked, 0)).toBe(50)
  const weekOf = (days: number) => weeks.find(({ from, to }) => from <= daysAgo(days) && daysAgo(days) <= to)
  expect(weekOf(0)).toBe(weeks.at(-1))
  expect(weekOf(14)).toBe(weeks.at(-3))
  expect(weekOf(14)?.unanswered).toBeGreaterThanOrEqual(9)
  const { token: operator } = await signIn('operator')
  expect((await ask('/api/desk/coverage', { token: operator })).status).toBe(200)
})

test('groups are counted by state and listed by it; each says what came after its questions', async () => {
  await deliver(missed('充气床垫漏气了怎么补', { after: 'handed-over' }), missed('天幕可以防蚊子吗'))
  await deliver(missed('充气床垫漏气了怎么补', { after: 'asked-again' }), missed('充气床垫漏气怎么补啊'))
  const [most, other] = (await list()).groups
  expect(most).toMatchObject({ count: 3, followed: { left: 1, 'asked-again': 1, 'handed-over': 1 } })
  expect(most?.samples.map(({ text, count }) => [text, count])).toEqual([
    ['充气床垫漏气了怎么补', 2],
    ['充气床垫漏气怎么补啊', 1],
  ])
  await ask(`/api/desk/unanswered/${other?.id}/dismiss`, { token: owner, body: { undo: false } })
  const dismissed = await list(owner, '?state=dismissed')
  expect(dismissed.counts).toEqual({ open: 1, written: 0, dismissed: 1 })
  expect(dismissed.groups.map(({ id }) => id)).toEqual([other?.id])
  expect((await list(owner, '?state=written')).groups).toEqual([])
  const later = new Date(Date.now() + dayMs).toISOString()
  expect((await list(owner, `?since=${later}`)).counts).toEqual({ open: 0, written: 0, dismissed: 0 })
})

test('questions that mean the same are one group; the most asked comes first, and pages go on', async () => {
  const at = new Date(Date.now() - 60_000).toISOString()
  await deliver(missed('充气床垫漏气了怎么补'), missed('天幕可以防蚊子吗', { at }))
  await deliver(missed('充气床垫漏气怎么补啊'), missed('天幕防不防蚊子'), missed('天幕能防蚊子吗，多久有效'))
  const { groups } = await list()
  expect(groups[0]?.samples[0]?.text).toBe('天幕可以防蚊子吗')
  expect(groups.map(({ count, samples: [sample] }) => [count, sample?.text.slice(0, 2)])).toEqual([
    [3, '天幕'],
    [2, '充气'],
  ])
  const [most] = groups
  expect((await list(owner, `?cursor=0~3~${most?.id}`)).groups).toMatchObject([{ count: 2 }])
  expect((await list(owner, `?since=${new Date(Date.now() + dayMs).toISOString()}`)).groups).toEqual([])
})

test('writing the answer begins one draft; its publication closes the group, and only a later miss opens it', async () => {
  await deliver(missed('充气床垫漏气了怎么补'), missed('充气床垫漏气怎么补啊'))
  const id = (await list()).groups[0]?.id
  const begin = async () =>
    read(await ask(`/api/desk/unanswered/${id}/article`, { token: owner, body: {} }), unansweredDraftSchema)
  const { articleId } = await begin()
  expect(await begin()).toEqual({ articleId })
  const { articles } = await read(await ask('/api/desk/catalogue', { token: owner }), deskCatalogueSchema)
  const { id: _, state, version, author, ...body } = articles.find((one) => one.id === articleId)!
  expect([state, body.questions]).toEqual(['draft', expect.arrayContaining(['充气床垫漏气怎么补啊'])])
  expect((await list()).groups).toMatchObject([{ state: 'open', articleId }])

  const write = { body: { ...body, answers: [{ id: 'A', text: '用随附的补片' }] }, publish: true, basedOn: 1 }
  const put = { method: 'PUT', token: owner, body: write }
  await read(await ask(`/api/desk/articles/${articleId}`, put), writtenSchema)
  expect((await list()).groups).toMatchObject([{ state: 'written' }])
  await deliver(missed('充气床垫漏气怎么补', { at: new Date(Date.now() - 60_000).toISOString() }))
  expect((await list()).groups).toMatchObject([{ state: 'written', count: 3 }])
  await deliver(missed('充气床垫漏气怎么补', { at: new Date(Date.now() + 1000).toISOString() }))
  expect((await list()).groups).toMatchObject([{ state: 'open', count: 4, articleId }])
})

test('a dismissed group stays so whoever asks, until it is put back', async () => {
  await deliver(missed('充气床垫漏气了怎么补'))
  const id = (await list()).groups[0]?.id
  const dismiss = async (undo: boolean) =>
    read(await ask(`/api/desk/unanswered/${id}/dismiss`, { token: owner, body: { undo } }), deskUnansweredSchema)
  expect(await dismiss(false)).toMatchObject({ state: 'dismissed' })
  await deliver(missed('充气床垫漏气怎么补啊'))
  expect((await list()).groups).toMatchObject([{ state: 'dismissed', count: 2 }])
  expect(await dismiss(true)).toMatchObject({ state: 'open' })
})

test('lines go after the time that personal data is kept', async () => {
  await deliver(missed('充气床垫漏气了怎么补', { at: new Date(Date.now() - 400 * dayMs).toISOString() }))
  expect((await list()).groups).toHaveLength(1)
  await keepRetention(env, new Date())
  expect((await list()).groups).toEqual([])
})

test('operators read and do not write; who connects systems and other shops see nothing', async () => {
  await deliver(missed('充气床垫漏气了怎么补'))
  const id = (await list()).groups[0]?.id
  const { token: operator } = await signIn('operator')
  expect((await list(operator)).groups).toHaveLength(1)
  for (const [path, body] of [
    ['dismiss', { undo: false }],
    ['article', {}],
  ] as const)
    expect((await refusal(await ask(`/api/desk/unanswered/${id}/${path}`, { token: operator, body }))).status).toBe(403)

  await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', '别家', '2026')").run()
  const enter = async (shop: string, role: 'owner' | 'integrator') => {
    const person = { email: `${role}@${shop}.unanswered`, name: '阿别', password: 'test-password' }
    await createStaff(env, { ...person, shop, role })
    const body = { email: person.email, password: person.password }
    return (await read(await ask('/api/staff/sign-in', { body }), staffSessionSchema)).token
  }
  const theirs = await enter('other', 'owner')
  expect(await list(theirs)).toMatchObject({ groups: [], share: { asked: 0 } })
  expect((await ask(`/api/desk/unanswered/${id}`, { token: theirs })).status).toBe(404)
  expect((await ask(`/api/desk/unanswered/${id}/article`, { token: theirs, body: {} })).status).toBe(404)
  const integrator = await enter('demo', 'integrator')
  for (const path of ['unanswered', 'coverage'])
    expect((await ask(`/api/desk/${path}`, { token: integrator })).status).toBe(403)
  const { weeks } = await read(await ask('/api/desk/coverage', { token: theirs }), coverageSchema)
  expect(weeks.every(({ asked }) => asked === 0)).toBe(true)
})
