import { createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type VariantStands, variantStandsSchema } from '../../shared/protocol/desk-variants.ts'
import { staffSessionSchema, writtenSchema } from '../../shared/protocol/http.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { indexConversations } from '../queue/index-conversations.ts'
import { newId, openConversation } from '../test/client.ts'
import { ask, openSession, read, seedDemo, signIn } from '../test/edge.ts'

vi.setConfig({ testTimeout: 30_000 })
const waiting = { timeout: 15_000, interval: 100 }

let owner = ''
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
})
afterEach(() => vi.restoreAllMocks())

const body = {
  ...{ title: '冰爪怎么绑', questions: ['冰爪怎么绑紧', '冰爪怎么绑'], relatedIds: [], handoffCondition: null },
  answers: [
    { id: 'A', text: '先扣前扣。' },
    { id: 'B', text: '先扣后扣。' },
  ],
  ...{ layer: 'base', category: ['使用'], productIds: [], channels: ['widget'], locale: 'zh-CN' },
  ...{ validFrom: null, validTo: null },
}
async function publish(more: object = {}): Promise<string> {
  const written = await ask('/api/desk/articles', {
    token: owner,
    body: { body: { ...body, ...more }, publish: true, basedOn: null },
  })
  return (await read(written, writtenSchema)).id
}

const stands = (id: string): Promise<VariantStands> =>
  ask(`/api/desk/articles/${id}/variants`, { token: owner }).then((response) => read(response, variantStandsSchema))

let seq = 0
function ended(article: string, variant: string, more: object = {}) {
  seq += 1
  return {
    ...{ type: 'turn.ended', shop: 'demo', conversation: `c0-conversation-${seq}`, seq: 1, kind: 'article' },
    ...{ topic: null, trigger: null, article: { id: article, version: 1, variant }, followedBy: null },
    at: '2026-11-20T08:00:00.000Z',
    ...more,
  }
}
const rated = (conversation: string, stars: number) => ({
  ...{ type: 'service.rated', shop: 'demo', conversation, session: 3, stars, servedBy: 'assistant', topics: [] },
  at: '2026-11-20T08:05:00.000Z',
})
const helped = (conversation: string) => ({
  ...{ type: 'turn.solved', shop: 'demo', conversation, seq: 1, at: '2026-11-20T08:01:00.000Z' },
})

async function deliver(...bodies: unknown[]): Promise<void> {
  const messages = bodies.map((one, at) => ({ id: `q-${at}`, timestamp: new Date(), attempts: 1, body: one }))
  await indexConversations(env.DB, createMessageBatch('kefu-copilot-events', messages))
}

test('each answer is counted by shopper: stars, thanks, asking again and asking for a person; twice delivered is once', async () => {
  const id = await publish()
  const [content, low, thanked, again, silent] = Array.from({ length: 5 }, () => ended(id, 'A'))
  const other = ended(id, 'B')
  const events = [
    ...[content, low, thanked, again, silent, other],
    ...[rated(content!.conversation, 5), rated(low!.conversation, 3), helped(thanked!.conversation)],
    // The same shopper once more, and this time it did not help.
    { ...again, seq: 5, followedBy: 'asked-again' },
    { ...other, followedBy: 'handed-off' },
  ]
  await deliver(...events)
  await deliver(...events)
  const { rows, verdict } = await stands(id)
  expect(rows).toMatchObject([
    { variant: 'A', asked: 5, solved: 1, total: 4, satisfied: 2 },
    { variant: 'B', asked: 1, solved: 0, total: 1, satisfied: 0 },
  ])
  expect(verdict).toMatchObject({ kind: 'too-few', variant: null })
})

test('with enough shoppers the better answer is named', async () => {
  const id = await publish()
  const shown = ['A', 'B'].flatMap((variant) => Array.from({ length: 40 }, () => ended(id, variant)))
  const ratings = shown.map((one, at) => rated(one.conversation, at < 36 || at > 70 ? 5 : 1))
  await deliver(...shown)
  await deliver(...ratings)
  const { rows, verdict } = await stands(id)
  expect(rows).toMatchObject([
    { variant: 'A', satisfied: 36, total: 40, share: 0.9 },
    { variant: 'B', satisfied: 9, total: 40 },
  ])
  expect(verdict).toMatchObject({ kind: 'better', variant: 'A' })
})

test('an answer with new words begins anew, one that was left as it was goes on', async () => {
  const id = await publish()
  await deliver(ended(id, 'A'), ended(id, 'B'))
  const answers = [body.answers[0], { id: 'B', text: '先扣后扣，再拉紧。' }]
  await ask(`/api/desk/articles/${id}`, {
    ...{ token: owner, method: 'PUT' },
    body: { body: { ...body, answers }, publish: true, basedOn: 1 },
  })
  const { rows } = await stands(id)
  expect(Object.fromEntries(rows.map(({ variant, asked }) => [variant, asked]))).toEqual({ A: 1, B: 0 })
})

test('a reply the edge gave counts, and thanks for it; what a device only proposed does not', async () => {
  const id = await publish({ title: '雪套怎么穿', questions: ['雪套怎么穿', '雪套怎么穿上'] })
  const { accessToken: token, conversationId } = await openSession()
  const { socket } = await openConversation(token, conversationId)
  const say = async (text: string) => {
    socket.send({ type: 'message.post', clientId: newId(), text })
    const { seq: answers } = await socket.next('message.posted', ({ message }) => message.author.kind === 'shopper')
    socket.send({ type: 'reply.propose', answers, epoch: 0, basis: { kind: 'article', articleId: id } })
    return (await socket.next('message.posted', ({ message }) => message.answers === answers)).message
  }
  const { basis } = await say('雪套怎么穿')
  expect(basis).toMatchObject({ kind: 'article', articleId: id })
  await say('明白了，谢谢')
  await vi.waitFor(async () => {
    const { rows } = await stands(id)
    const shown = rows.find(({ variant }) => basis?.kind === 'article' && variant === basis.variant)
    expect(shown).toMatchObject({ asked: 1, solved: 1, total: 1, satisfied: 1 })
    expect(rows.reduce((sum, { asked }) => sum + asked, 0)).toBe(1)
  }, waiting)
})

test('an integrator and another shop see nothing', async () => {
  const id = await publish()
  await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', '别家', '2026')").run()
  const enter = async (shop: string, role: 'owner' | 'integrator') => {
    const person = { email: `${role}@${shop}.variants`, name: '阿别', password: 'test-password' }
    await createStaff(env, { ...person, shop, role })
    const body = { email: person.email, password: person.password }
    return (await read(await ask('/api/staff/sign-in', { body }), staffSessionSchema)).token
  }
  const path = `/api/desk/articles/${id}/variants`
  expect((await ask(path, { token: await enter('demo', 'integrator') })).status).toBe(403)
  expect((await ask(path, { token: await enter('other', 'owner') })).status).toBe(404)
})
