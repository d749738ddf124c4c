import { createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type DeskReview, deskReviewSchema, dismissedSchema } from '../../shared/protocol/desk-review.ts'
import { deskCatalogueSchema, staffSessionSchema, writtenSchema } from '../../shared/protocol/http.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { serveErasures } from '../privacy/serve-erasures.ts'
import { indexConversations } from '../queue/index-conversations.ts'
import { newId, openConversation } from '../test/client.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'
import { type Script, scriptTurns } from '../test/scripted-turns.ts'

vi.setConfig({ testTimeout: 30_000 })
const waiting = { timeout: 15_000, interval: 100 }
const dayMs = 24 * 3_600_000
const ago = (days: number) => new Date(Date.now() - days * dayMs).toISOString()

let owner = ''
let ids: string[] = []
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
  const { articles } = await read(await ask('/api/desk/catalogue', { token: owner }), deskCatalogueSchema)
  ids = articles.filter(({ state, handoffCondition }) => state === 'live' && !handoffCondition).map(({ id }) => id)
})
beforeEach(async () => {
  for (const table of ['turn_ends', 'review_dismissals', 'article_history', 'article_uses'])
    await env.DB.prepare(`DELETE FROM ${table}`).run()
})
afterEach(() => vi.restoreAllMocks())

const review = (token = owner): Promise<DeskReview> =>
  ask('/api/desk/review', { token }).then((response) => read(response, deskReviewSchema))
const reasonsOf = async (id: string | undefined) =>
  (await review()).weak.find(({ articleId }) => articleId === id)?.reasons.map(({ reason }) => reason)

/** 「答 2」 is answered by the third article, anything else by no article. */
function answerByArticle() {
  scriptTurns(async ({ text }): Promise<Script> => {
    const articleId = ids[Number(/^答 (\d)/.exec(text)?.[1])]
    const basis =
      articleId === undefined
        ? { kind: 'flow' as const, flow: 'stock', state: 'done' }
        : { kind: 'article' as const, articleId, version: 1, variant: 'A', title: '文章' }
    return { kind: 'reply', reply: { parts: [{ kind: 'text', text: '答' }], basis, facts: [] } }
  })
}

async function talk() {
  const { accessToken: token, conversationId } = await openSession()
  const { socket: shopper } = await openConversation(token, conversationId)
  const say = async (text: string) => {
    shopper.send({ type: 'message.post', clientId: newId(), text })
    const { seq } = await shopper.next('message.posted', ({ message }) => message.author.kind === 'shopper')
    shopper.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
    await shopper.next('message.posted', ({ message }) => message.answers === seq)
  }
  return { token, conversationId, shopper, say }
}

let seq = 0
const ended = (article: string | undefined, more: object = {}) => {
  seq += 1
  return {
    ...{
      type: 'turn.ended',
      shop: 'demo',
      conversation: `c0-conversation-${seq}`,
      seq: 1,
      kind: 'article',
      topic: 'stock',
    },
    ...{ trigger: null, article: { id: article, version: 1, variant: 'A' }, followedBy: null, at: ago(1), ...more },
  }
}
async function deliver(...bodies: unknown[]): Promise<void> {
  const messages = bodies.map((body, at) => ({ id: `r-${at}`, timestamp: new Date(), attempts: 1, body }))
  await indexConversations(env.DB, createMessageBatch('kefu-copilot-events', messages))
}

test('what a shopper does after an article’s answer is counted against it', async () => {
  answerByArticle()
  const { shopper, say } = await talk()
  await say('答 0')
  await say('有货吗')
  await say('答 1')
  await say('答 1 再说一遍')
  await say('答 1 还是没懂')
  await say('答 2')
  shopper.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
  await shopper.next('handoff.requested')
  await vi.waitFor(async () => {
    expect(await reasonsOf(ids[1])).toEqual(['asked-again'])
    expect(await reasonsOf(ids[2])).toEqual(['handed-off'])
  }, waiting)
  const { weak, countedSince } = await review()
  expect(weak).toHaveLength(2)
  expect(weak).toContainEqual(expect.objectContaining({ articleId: ids[1], uses: 3, troubled: 2 }))
  expect(countedSince).not.toBeNull()
  const { results } = await env.DB.prepare('SELECT kind, count(*) AS count FROM turn_ends GROUP BY kind').all()
  expect(results).toEqual([
    { kind: 'article', count: 5 },
    { kind: 'flow', count: 1 },
    { kind: 'handoff', count: 1 },
  ])
})

test('an operator who steps in unasked and says something else changed it; one who was asked for did not', async () => {
  answerByArticle()
  const { token } = await signIn('operator')
  const step = async ({ conversationId, shopper }: Awaited<ReturnType<typeof talk>>, epoch: number) => {
    const { socket: operator } = await openConversation(token, conversationId)
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch })
    await shopper.next('handoff.accepted')
    operator.send({ type: 'message.post', clientId: newId(), text: '刚才说错了，是这样' })
    await shopper.next('message.posted', ({ message }) => message.author.kind === 'operator')
  }
  const one = await talk()
  await one.say('答 0')
  await step(one, 0)
  const other = await talk()
  await other.say('答 1')
  other.shopper.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
  await other.shopper.next('handoff.requested')
  await step(other, 1)
  await vi.waitFor(async () => {
    expect(await reasonsOf(ids[0])).toEqual(['changed'])
    expect(await reasonsOf(ids[1])).toEqual(['handed-off'])
  }, waiting)
})

test('a low rating counts against the articles of that service alone', async () => {
  answerByArticle()
  const { shopper, say } = await talk()
  const close = async (epoch: number) => {
    shopper.send({ type: 'conversation.close', clientId: newId(), epoch })
    return (await shopper.next('conversation.closed')).seq
  }
  await say('答 0')
  await close(0)
  await say('答 1')
  await say('答 2')
  shopper.send({ type: 'rating.give', clientId: newId(), session: await close(2), stars: 1 })
  await shopper.next('rating.given')
  await vi.waitFor(async () => expect(await reasonsOf(ids[1])).toEqual(['rated-low']), waiting)
  expect(await reasonsOf(ids[2])).toEqual(['rated-low'])
  expect(await reasonsOf(ids[0])).toBeUndefined()
})

test('the queue may deliver twice and in any order; what harmed most comes first', async () => {
  const [first, second] = [ended(ids[0]), ended(ids[0])]
  await deliver({ ...first, followedBy: 'asked-again', topic: null }, first, first, second)
  await deliver({ ...first, followedBy: 'handed-off' }, { ...second, followedBy: 'asked-again' }, second)
  await deliver(ended(ids[1], { followedBy: 'rated-low' }))
  const { weak } = await review()
  expect(weak.map(({ articleId, uses, troubled }) => [articleId, uses, troubled])).toEqual([
    [ids[0], 2, 2],
    [ids[1], 1, 1],
  ])
  expect(weak[0]?.reasons).toEqual([
    { reason: 'asked-again', count: 2 },
    { reason: 'handed-off', count: 1 },
  ])
  const topic = await env.DB.prepare('SELECT topic FROM turn_ends WHERE conversation = ?')
    .bind(first.conversation)
    .first()
  expect(topic).toEqual({ topic: 'stock' })
})

test('answers older than four weeks, of words mended since, and good ones say nothing', async () => {
  await deliver(ended(ids[0], { followedBy: 'asked-again', at: ago(29) }))
  await deliver(ended(ids[1], { followedBy: 'asked-again' }), ...Array.from({ length: 9 }, () => ended(ids[1])))
  await deliver(ended(ids[2], { followedBy: 'asked-again' }))
  expect((await review()).weak.map(({ articleId }) => articleId)).toEqual([ids[2]])
  const { articles } = await read(await ask('/api/desk/catalogue', { token: owner }), deskCatalogueSchema)
  const { id, state, version, author, ...body } = articles.find((one) => one.id === ids[2])!
  const write = { body: { ...body, title: `${body.title} ` }, publish: true, basedOn: version }
  await read(await ask(`/api/desk/articles/${id}`, { method: 'PUT', token: owner, body: write }), writtenSchema)
  expect((await review()).weak).toEqual([])
})

test('articles that could answer for sixty days and did not are told, with what is known', async () => {
  const live = (id: string | undefined, version: number, state: string, at: string) =>
    env.DB.prepare(
      `INSERT INTO article_history (shop, article_id, version, state, body, author, at) VALUES ('demo', ?, ?, ?, '{}', '', ?)`,
    )
      .bind(id, version, state, at)
      .run()
  const used = (id: string | undefined) =>
    env.DB.prepare("INSERT INTO article_uses (shop, article_id, uses) VALUES ('demo', ?, 4)").bind(id).run()
  for (const id of [ids[0], ids[1], ids[2], ids[3]]) await live(id, 1, 'live', ago(70))
  await live(ids[1], 2, 'retired', ago(65))
  await live(ids[1], 3, 'live', ago(20))
  await used(ids[2])
  await used(ids[3])
  expect((await review()).unused).toEqual([
    { articleId: ids[0], uses: 0, lastUsedAt: null, liveSince: expect.any(String) },
  ])

  // From the day that answers are counted one by one, the others are known too.
  await deliver(ended(ids[3], { at: ago(61) }), ended(ids[2], { at: ago(59) }))
  expect((await review()).unused.map(({ articleId, uses }) => [articleId, uses])).toEqual([
    [ids[0], 0],
    [ids[3], 4],
  ])
})

test('a finding is called no fault by owners, keeps being so, and is put back', async () => {
  const dismiss = (undo: boolean, token = owner) =>
    ask('/api/desk/review/dismissals', { token, body: { fingerprint: 'c-abc1234567', undo } })
  expect(await read(await dismiss(false), dismissedSchema)).toEqual({ dismissed: ['c-abc1234567'] })
  await dismiss(false)
  expect((await review()).dismissed).toEqual(['c-abc1234567'])
  expect(await read(await dismiss(true), dismissedSchema)).toEqual({ dismissed: [] })
  const { token: operator } = await signIn('operator')
  expect((await refusal(await dismiss(false, operator))).status).toBe(403)
  expect((await review(operator)).dismissed).toEqual([])
  const { results } = await env.DB.prepare("SELECT action FROM audit WHERE subject = 'c-abc1234567' ORDER BY id").all()
  expect(results).toEqual([{ action: 'finding.dismissed' }, { action: 'finding.restored' }])
})

test('a shopper who is forgotten stays a number in nobody’s conversation', async () => {
  answerByArticle()
  const { say, token, conversationId } = await talk()
  await say('答 0')
  const count = async () =>
    env.DB.prepare('SELECT count(*) AS all_ends, sum(conversation = ?) AS own FROM turn_ends')
      .bind(conversationId)
      .first()
  await vi.waitFor(async () => expect(await count()).toEqual({ all_ends: 1, own: 1 }), waiting)
  await ask(`/api/conversations/${conversationId}/erasure`, { token, body: { scope: 'conversation' } })
  await serveErasures(env, new Date())
  expect(await count()).toEqual({ all_ends: 1, own: 0 })
})

test('other shops see nothing of it, and who connects systems is refused', async () => {
  await deliver(ended(ids[0], { followedBy: 'asked-again' }))
  await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', '别家', '2026')").run()
  const enter = async (shop: string, role: 'owner' | 'integrator') => {
    const person = { email: `${role}@${shop}.review`, name: '阿别', password: 'test-password' }
    await createStaff(env, { ...person, shop, role })
    const body = { email: person.email, password: person.password }
    return (await read(await ask('/api/staff/sign-in', { body }), staffSessionSchema)).token
  }
  expect(await review(await enter('other', 'owner'))).toEqual({
    dismissed: [],
    weak: [],
    unused: [],
    countedSince: null,
  })
  expect((await ask('/api/desk/review', { token: await enter('demo', 'integrator') })).status).toBe(403)
})
