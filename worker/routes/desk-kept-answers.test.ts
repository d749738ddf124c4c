import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { articleSchema } from '../../shared/protocol/article.ts'
import {
  answeredGroupsSchema,
  type KeepAnswer,
  keptAnswerSchema,
  keptListSchema,
  keptWordsSchema,
  ownProposalsSchema,
} from '../../shared/protocol/desk-kept-answers.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

vi.setConfig({ testTimeout: 30_000 })

let owner = ''
let operator = ''
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
  operator = (await signIn('operator')).token
})
beforeEach(async () => {
  for (const table of ['unanswered_lines', 'unanswered_groups']) await env.DB.prepare(`DELETE FROM ${table}`).run()
  await env.DB.prepare(
    `UPDATE records SET body = json_remove(body, '$.publishing') WHERE shop = 'demo' AND kind = 'settings'`,
  ).run()
})

/** A shopper who asks, waits, and gets these replies from the operator; the places of all of them. */
async function talk(question: string, ...replies: string[]) {
  const { accessToken, conversationId: conversation } = await openSession()
  const { socket: shopper } = await openConversation(accessToken, conversation)
  shopper.send({ type: 'message.post', clientId: newId(), text: question })
  const asked = await shopper.next('message.posted', (fact) => textOf(fact) === question)
  shopper.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
  const { epoch } = await shopper.next('handoff.requested')
  const { socket: staff } = await openConversation(operator, conversation)
  staff.send({ type: 'handoff.accept', clientId: newId(), epoch })
  await staff.next('handoff.accepted')
  const seqs: number[] = []
  for (const text of replies) {
    staff.send({ type: 'message.post', clientId: newId(), text })
    seqs.push((await staff.next('message.posted', (fact) => textOf(fact) === text)).seq)
  }
  return { conversation, asked: asked.seq, seqs }
}

const missed = (conversation: string, seq: number, text: string) =>
  env.DB.batch([
    env.DB.prepare("INSERT INTO unanswered_groups (shop, id) VALUES ('demo', 'u-one')"),
    env.DB.prepare(
      `INSERT INTO unanswered_lines (shop, conversation, seq, group_id, shopper, text, terms, then_what, at)
       VALUES ('demo', ?1, ?2, 'u-one', ?1, ?3, '[]', 'handed-over', ?4)`,
    ).bind(conversation, seq, text, new Date().toISOString()),
  ])
const groupState = () => env.DB.prepare('SELECT state, article_id FROM unanswered_groups').first()

const wish = (change: Partial<KeepAnswer> = {}): KeepAnswer => ({
  ...{ importId: newId(), from: null, group: null, extend: null, publish: false, category: ['售前', '发票'] },
  ...{ question: '增值税专票多久能开好', answer: '专票在确认收货后 3 个工作日内开好，发到您的邮箱。' },
  ...change,
})
const keep = (body: KeepAnswer, token = operator) => ask('/api/desk/kept-answers', { token, body })
const kept = async (body: KeepAnswer, token = operator) => read(await keep(body, token), keptAnswerSchema)
const article = async (id: string) => read(await ask(`/api/desk/articles/${id}`, { token: owner }), articleSchema)
const wordsOf = (conversation: string, seq: number, token = operator) =>
  ask(`/api/desk/kept-answers/words?conversation=${conversation}&seq=${seq}`, { token })
const invoices = '专票在确认收货后 3 个工作日内开好，发到您的邮箱。'

test('a reply is proposed with the question it answers, masked; what holds for one order is named', async () => {
  const said = `您留的电话 13912345678 我看到了，今天下午就给您寄出。${invoices}`
  const { conversation, seqs } = await talk('你好，增值税专票多久能开好', '您好，在的', said)
  const words = await read(await wordsOf(conversation, seqs[1] ?? 0), keptWordsSchema)
  expect(words).toMatchObject({ question: '增值税专票多久能开好', by: '小满', group: null })
  expect(words.answer).toContain(invoices)
  expect(JSON.stringify(words)).not.toContain('13912345678')
  expect(words.bound.join()).toContain('今天下午')
  expect(words.bound.join()).not.toContain('确认收货')
})

test('a kept answer is a draft until somebody publishes; its conversation says so, and twice is once', async () => {
  const { conversation, seqs } = await talk('增值税专票多久能开好', invoices)
  const from = { conversation, seq: seqs[0] ?? 0 }
  const first = await kept(wish({ from }))
  expect(first).toMatchObject({ state: 'draft', extends: false, from, by: '小满', mayUndo: true })
  expect(await article(first.articleId)).toMatchObject({
    ...{ state: 'draft', questions: ['增值税专票多久能开好'], author: '小满' },
    ...{ answers: [{ id: 'A', text: invoices }], category: ['售前', '发票'] },
  })
  expect(await kept(wish({ from, publish: true }), owner)).toMatchObject({ importId: first.importId, state: 'draft' })
  const listed = await ask(`/api/desk/kept-answers?conversation=${conversation}`, { token: owner })
  expect((await read(listed, keptListSchema)).kept).toEqual([first])
})

test('a mask never goes live, and the edge masks whatever was sent', async () => {
  const answer = '加我微信电话 13912345678 就行，收货人：许禾，地址文三路 88 号 3 幢 502。'
  const { articleId, state } = await kept(wish({ question: '怎么联系你们开票', answer, publish: true }), owner)
  expect(state).toBe('draft')
  expect(JSON.stringify(await article(articleId))).not.toMatch(/1391234|许禾|文三路/)
})

test.each(['kept-answers', 'articles/import'])(
  'an open group is closed by its published answer, and open again when that is taken back by %s',
  async (list) => {
    const question = '增值税专票多久能开好'
    const { conversation, asked, seqs } = await talk(question, '请稍等', invoices)
    await missed(conversation, asked, question)
    const from = { conversation, seq: seqs[1] ?? 0 }
    const found = await read(await ask('/api/desk/kept-answers/groups', { token: operator }), answeredGroupsSchema)
    expect(found.groups).toMatchObject([{ group: 'u-one', from, question, answer: invoices, by: '小满' }])
    expect((await read(await wordsOf(conversation, from.seq), keptWordsSchema)).group).toBe('u-one')
    const { importId, articleId, state } = await kept(wish({ from, group: 'u-one', publish: true }))
    expect(state).toBe('live')
    expect(await groupState()).toEqual({ state: 'written', article_id: articleId })
    const rest = await read(await ask('/api/desk/kept-answers/groups', { token: operator }), answeredGroupsSchema)
    expect(rest.groups).toEqual([])
    expect((await ask(`/api/desk/${list}/${importId}/undo`, { token: operator, body: {} })).status).toBe(200)
    expect(await groupState()).toEqual({ state: 'open', article_id: null })
    expect((await ask(`/api/desk/articles/${articleId}`, { token: owner })).status).toBe(404)
  },
)

test('a question that an article answers already becomes one more way to ask it', async () => {
  const { articleId } = await kept(wish({ publish: true }), owner)
  const more = await kept(wish({ question: '专票几天能收到', extend: articleId }))
  expect(more).toMatchObject({ articleId, extends: true, state: 'live' })
  expect(await article(articleId)).toMatchObject({ questions: ['增值税专票多久能开好', '专票几天能收到'] })
  await ask(`/api/desk/kept-answers/${more.importId}/undo`, { token: operator, body: {} })
  expect(await article(articleId)).toMatchObject({ questions: ['增值税专票多久能开好'] })
})

test('what operators answered in the last days is proposed, masked; what is for one order is not', async () => {
  const question = '增值税专票多久能开好'
  const bound = await talk('我的快递到哪了', '您的快递今天下午已经到杭州了，单号 SF1234567890123')
  await missed(bound.conversation, bound.asked, '我的快递到哪了')
  const { conversation, asked } = await talk(question, '请稍等', invoices)
  await env.DB.prepare(
    `INSERT INTO unanswered_lines (shop, conversation, seq, group_id, shopper, text, terms, then_what, at)
     VALUES ('demo', ?1, ?2, 'u-one', ?1, ?3, '[]', 'handed-over', ?4)`,
  )
    .bind(conversation, asked, question, new Date().toISOString())
    .run()
  const own = async () => read(await ask('/api/desk/kept-answers/proposals', { token: operator }), ownProposalsSchema)
  const { proposals, leftOut } = await own()
  expect(proposals).toMatchObject([{ title: question, count: 1 }])
  expect(proposals[0]?.answer).toContain('确认收货后 3 个工作日')
  expect(leftOut.orderBound).toBe(1)
  await env.DB.prepare("UPDATE unanswered_lines SET at = '2026-01-01T00:00:00.000Z'").run()
  expect((await own()).proposals).toEqual([])
})

test('only a reply of an operator of this shop is kept, and only who may publish does', async () => {
  const { conversation, asked, seqs } = await talk('增值税专票多久能开好', invoices)
  const [seq = 0] = seqs
  expect((await keep(wish({ from: { conversation, seq: asked } }))).status).toBe(404)
  expect((await wordsOf(conversation, asked)).status).toBe(404)
  await env.DB.prepare(
    `UPDATE records SET body = json_set(body, '$.publishing', 'owners') WHERE shop = 'demo' AND kind = 'settings'`,
  ).run()
  const refused = await refusal(await keep(wish({ publish: true })))
  expect(refused).toMatchObject({ status: 403, error: { code: 'forbidden', rule: 'owners-publish' } })
  await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', '别家', '2026')").run()
  const person = { email: 'owner@other.shop', name: '阿别', password: 'test-password' }
  await createStaff(env, { ...person, shop: 'other', role: 'owner' })
  const body = { email: person.email, password: person.password }
  const { token } = await (await ask('/api/staff/sign-in', { body })).json<{ token: string }>()
  expect((await wordsOf(conversation, seq, token)).status).toBe(404)
  expect((await keep(wish({ from: { conversation, seq } }), token)).status).toBe(404)
})
