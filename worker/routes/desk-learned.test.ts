import { createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { markQuestion } from '../../shared/knowledge/rerank/find-question-group.ts'
import { deskLearnedSchema } from '../../shared/protocol/desk-learned.ts'
import { deskReviewSchema } from '../../shared/protocol/desk-review.ts'
import { writtenSchema } from '../../shared/protocol/http.ts'
import { feedPageSchema } from '../../shared/protocol/shop.ts'
import { learnShops } from '../knowledge/learned/learn-shops.ts'
import { forgetConversation } from '../privacy/forget-conversation.ts'
import { indexConversations } from '../queue/index-conversations.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

vi.setConfig({ testTimeout: 30_000 })
const waiting = { timeout: 15_000, interval: 100 }

const question = '吊床绑绳怎么收短'
/** About as near to the one as to the other. */
const wording = '吊床绳怎么弄'
const [shortText, knotText] = ['绑绳从扣里拉出来对折。', '绳头打一个双套结。']

let owner = ''
let ids = { short: '', knot: '' }
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
  ids = { short: await publish(question, shortText), knot: await publish('吊床绳子打什么结', knotText) }
})
afterEach(async () => {
  vi.restoreAllMocks()
  const tables = ['asked_questions', 'draft_uses', 'learned_forgotten', 'learned_rankings', 'turn_ends', 'turn_thanks']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  await refresh()
})

async function publish(title: string, text: string): Promise<string> {
  const body = {
    ...{ title, questions: [title], answers: [{ id: 'A', text }], relatedIds: [], handoffCondition: null },
    ...{ layer: 'base', category: ['使用'], productIds: [], channels: ['widget'], locale: 'zh-CN' },
    ...{ validFrom: null, validTo: null },
  }
  const written = await ask('/api/desk/articles', { token: owner, body: { body, publish: true, basedOn: null } })
  return (await read(written, writtenSchema)).id
}

const post = (step: string, body: object) => ask(`/api/desk/learned/${step}`, { token: owner, body })
const refresh = () => post('refresh', {}).then((response) => read(response, deskLearnedSchema))
const revision = async () => (await env.DB.prepare("SELECT revision FROM shops WHERE id = 'demo'").first())?.revision
const groupOf = (articleId = ids.short, words = question) => ({ articleId, mark: markQuestion(words) })

const at = new Date(Date.now() - 3_600_000).toISOString()
const events = {
  asked: (conversation: string, seq: number, group = groupOf(), voter = `w1.${conversation}`) => ({
    ...{ type: 'question.asked', shop: 'demo', conversation, voter, seq, group, at },
  }),
  ended: (conversation: string, seq: number, article: string, followedBy: string | null = null) => ({
    ...{ type: 'turn.ended', shop: 'demo', conversation, seq, kind: 'article', topic: null, trigger: null, at },
    ...{ article: { id: article, version: 1, variant: 'A' }, followedBy },
  }),
  solved: (conversation: string, seq: number) => ({ type: 'turn.solved', shop: 'demo', conversation, seq, at }),
  drafted: (conversation: string, article: string, changed: number) => ({
    ...{ type: 'draft.used', shop: 'demo', conversation, seq: 5, articles: [{ id: article, version: 1 }], changed },
    ...{ group: groupOf(), at },
  }),
}

/** Refuses the first article, and takes the second for other words. */
const shopper = (
  conversation: string,
  first = 1,
  { group, refused, taken } = { group: groupOf(), refused: ids.short, taken: ids.knot },
  voter = `w1.${conversation}`,
) => [
  events.asked(conversation, first, group, voter),
  events.ended(conversation, first, refused, 'asked-again'),
  events.asked(conversation, first + 4, groupOf(ids.knot, '吊床绳子打什么结'), voter),
  events.ended(conversation, first + 4, taken),
  events.solved(conversation, first + 4),
]
const five = () => ['c1', 'c2', 'c3', 'c4', 'c5'].flatMap((conversation) => shopper(conversation))

async function deliver(bodies: unknown[]): Promise<void> {
  const messages = bodies.map((one, number) => ({ id: `q-${number}`, timestamp: new Date(), attempts: 1, body: one }))
  await indexConversations(env.DB, createMessageBatch('kefu-copilot-events', messages))
}

const wordingGroup = async () => (await refresh()).groups.find(({ group }) => group.articleId === ids.short)

test('a shop without outcomes tells its devices nothing and keeps its revision', async () => {
  const before = await revision()
  expect(await refresh()).toMatchObject({ enabled: true, groups: [] })
  await learnShops(env, new Date())
  expect(await revision()).toBe(before)
})

test('five shoppers who refuse one article and take another move both; twice delivered is once', async () => {
  await deliver(five())
  await deliver(five())
  const group = await wordingGroup()
  expect(group).toMatchObject({ question, group: groupOf() })
  expect(group?.answers).toMatchObject(
    [
      { articleId: ids.short, title: question, accepted: 0, rejected: 5, since: at },
      { articleId: ids.knot, accepted: 5, rejected: 0 },
    ].toSorted((a, b) => a.articleId!.localeCompare(b.articleId!)),
  )
  const weight = (id: string) => group?.answers.find(({ articleId }) => articleId === id)?.weight ?? 0
  expect(weight(ids.short)).toBeLessThan(-0.5)
  expect(weight(ids.knot)).toBeGreaterThan(0.5)
})

/** Says it to the edge, whose device proposes `articleId`, and gives back the answer and what was noted of the question. */
async function answerTo(text: string, articleId: string) {
  const { accessToken, conversationId } = await openSession()
  const { socket } = await openConversation(accessToken, conversationId)
  socket.send({ type: 'message.post', clientId: newId(), text })
  const { seq } = await socket.next('message.posted', ({ message }) => message.author.kind === 'shopper')
  socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'article', articleId } })
  return { said: textOf(await socket.next('message.posted', ({ message }) => message.answers === seq)), conversationId }
}

test('what is learned for a question is told to devices, and the edge answers by it, whatever an older device proposes', async () => {
  const { said, conversationId } = await answerTo(wording, ids.short)
  const noted = await vi.waitFor(async () => {
    const row = await env.DB.prepare('SELECT * FROM asked_questions WHERE conversation = ?')
      .bind(conversationId)
      .first()
    expect(row).not.toBeNull()
    return row
  }, waiting)
  expect(JSON.stringify(noted)).not.toMatch(/\p{Script=Han}/u)
  expect(noted?.voter).toMatch(/^w\d{4}\.[\w-]{22}$/)
  const group = { articleId: String(noted?.asked_of), mark: String(noted?.asked_mark) }
  const isShort = said.includes(shortText)
  const [refused, taken] = isShort ? [ids.short, ids.knot] : [ids.knot, ids.short]
  await deliver(
    ['c1', 'c2', 'c3', 'c4', 'c5'].flatMap((conversation) => shopper(conversation, 1, { group, refused, taken })),
  )
  await refresh()
  const { accessToken } = await openSession()
  const page = await read(
    await ask('/api/shops/demo/feed?since=0&also=learned', { token: accessToken }),
    feedPageSchema,
  )
  const told = page.changed.find(({ kind }) => kind === 'learned')
  expect(told?.kind === 'learned' && told.body.groups.map(({ of }) => of)).toContainEqual(group)
  expect(JSON.stringify(told)).not.toMatch(/\p{Script=Han}/u)
  const older = await read(await ask('/api/shops/demo/feed?since=0', { token: accessToken }), feedPageSchema)
  expect(older.changed.some(({ kind }) => kind === 'learned')).toBe(false)
  await vi.waitFor(async () => {
    expect((await answerTo(wording, refused)).said).toContain(isShort ? knotText : shortText)
  }, waiting)
})

test('one hostile shopper, however busy, moves nothing', async () => {
  await deliver(Array.from({ length: 40 }, (_, round) => shopper('c-hostile', round * 10 + 1)).flat())
  expect((await refresh()).groups).toEqual([])
})

test('nor does one network in forty conversations, nor what was asked before marks were kept', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `h${at}`)
  await deliver(names.flatMap((conversation) => shopper(conversation, 1, undefined, 'w1.one')))
  expect((await refresh()).groups).toEqual([])
  await deliver(five())
  expect((await wordingGroup())?.answers).toMatchObject(
    [ids.short, ids.knot].toSorted().map((articleId) => {
      return { articleId, accepted: articleId === ids.knot ? 6 : 0, rejected: articleId === ids.knot ? 0 : 6 }
    }),
  )
  await env.DB.prepare('UPDATE asked_questions SET voter = NULL').run()
  expect((await refresh()).groups).toEqual([])
})

test('who had a conversation removed votes no more', async () => {
  await deliver(five())
  expect(await wordingGroup()).toBeDefined()
  for (const conversation of ['c1', 'c2']) {
    await forgetConversation(env, { id: `e-${conversation}`, shop: 'demo', conversation, askedAt: at }, new Date())
  }
  expect(await wordingGroup()).toBeUndefined()
})

test('what an operator sent as drafted speaks for its article, what was thrown away against it', async () => {
  await deliver([
    ...['d1', 'd2', 'd3', 'd4'].map((conversation) => events.drafted(conversation, ids.knot, 0.1)),
    ...['e1', 'e2', 'e3', 'e4'].map((conversation) => events.drafted(conversation, ids.short, 1)),
    ...['f1', 'f2', 'f3', 'f4'].map((conversation) => events.drafted(conversation, ids.short, 0.5)),
  ])
  const answers = (await wordingGroup())?.answers ?? []
  expect(answers.find(({ articleId }) => articleId === ids.knot)).toMatchObject({ accepted: 4, rejected: 0 })
  expect(answers.find(({ articleId }) => articleId === ids.short)).toMatchObject({ accepted: 0, rejected: 4 })
})

test('an operator sends a draft with some changes: noted with the question’s group, and without a word of either', async () => {
  const { accessToken, conversationId } = await openSession()
  const { socket } = await openConversation(accessToken, conversationId)
  socket.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
  const { epoch } = await socket.next('handoff.requested')
  socket.send({ type: 'message.post', clientId: newId(), text: question })
  const staff = await openConversation((await signIn('operator')).token, conversationId)
  staff.socket.send({ type: 'handoff.accept', clientId: newId(), epoch })
  await staff.socket.next('handoff.accepted')
  const draft = { articleIds: [ids.short], changed: 0.37 }
  // Of a shopper it is not heeded.
  socket.send({
    type: 'message.post',
    clientId: newId(),
    text: question,
    draft: { articleIds: [ids.knot], changed: 0 },
  })
  await staff.socket.next('message.posted', ({ seq }) => seq >= epoch)
  staff.socket.send({ type: 'message.post', clientId: newId(), text: '把绑绳对折再扣上', draft })
  await vi.waitFor(async () => {
    const { results } = await env.DB.prepare('SELECT * FROM draft_uses WHERE conversation = ?')
      .bind(conversationId)
      .all()
    expect(results).toMatchObject([
      { article_id: ids.short, version: 1, changed: 0.37, asked_of: ids.short, asked_mark: groupOf().mark },
    ])
    expect(JSON.stringify(results)).not.toMatch(/\p{Script=Han}/u)
  }, waiting)
})

test('an article whose drafts operators keep changing is weak', async () => {
  const review = () => ask('/api/desk/review', { token: owner }).then((response) => read(response, deskReviewSchema))
  expect((await review()).weak.map(({ articleId }) => articleId)).not.toContain(ids.short)
  const conversations = Array.from({ length: 10 }, (_, number) => `g${number}`)
  await deliver(
    conversations.map((conversation, number) => events.drafted(conversation, ids.short, number < 8 ? 0.5 : 0)),
  )
  expect((await review()).weak.find(({ articleId }) => articleId === ids.short)).toMatchObject({
    ...{ uses: 10, troubled: 8, reasons: [{ reason: 'edited', count: 8 }] },
  })
})

test('a reworded answer begins anew', async () => {
  await deliver(five())
  await env.DB.prepare('UPDATE turn_ends SET version = 9 WHERE article_id = ?').bind(ids.short).run()
  const answers = (await wordingGroup())?.answers ?? []
  expect(answers.map(({ articleId }) => articleId)).toEqual([ids.knot])
})

test('an owner has it forgotten and takes that back, or switches it off; an operator sees nothing', async () => {
  await deliver(five())
  await refresh()
  const forget = (group: object | null, undo: boolean) =>
    post('forget', { group, undo }).then((response) => read(response, deskLearnedSchema))
  const shown = (learned: { groups: { group: { articleId: string } }[] }) =>
    learned.groups.map(({ group }) => group.articleId).toSorted()
  const all = [ids.short, ids.knot].toSorted()
  expect(shown(await refresh())).toEqual(all)
  expect(shown(await forget(groupOf(), false))).toEqual([ids.knot])
  expect(shown(await forget(groupOf(), true))).toEqual(all)
  expect(shown(await forget(null, false))).toEqual([])
  expect(shown(await forget(null, true))).toEqual(all)
  const off = await read(await post('switch', { enabled: false }), deskLearnedSchema)
  expect(off).toMatchObject({ enabled: false, groups: [] })
  const stored = await env.DB.prepare("SELECT body FROM records WHERE kind = 'learned'").first()
  expect(stored?.body).toBe('{"groups":[]}')
  expect(shown(await read(await post('switch', { enabled: true }), deskLearnedSchema))).toEqual(all)
  const operator = (await signIn('operator')).token
  for (const path of ['', '/refresh', '/switch', '/forget']) {
    const body = path === '' ? {} : { body: { enabled: true, group: null, undo: false } }
    const answer = await refusal(await ask(`/api/desk/learned${path}`, { token: operator, ...body }))
    expect(answer).toMatchObject({ status: 403 })
  }
})

test('it is learned within the hour, and not again without news', async () => {
  await deliver(five())
  await env.DB.prepare('DELETE FROM learned_rankings').run()
  await learnShops(env, new Date())
  const learnedAt = async () =>
    (await env.DB.prepare("SELECT at FROM learned_rankings WHERE shop = 'demo'").first())?.at
  const first = await learnedAt()
  expect(first).toBeDefined()
  await learnShops(env, new Date(Date.now() + 2 * 3_600_000))
  expect(await learnedAt()).toBe(first)
})
