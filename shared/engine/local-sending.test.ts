import { beforeEach, expect, test } from 'vitest'
import type { ArticleImport } from '../protocol/desk-article-import.ts'
import type { LocalSending, LocalSent } from '../protocol/local-shop.ts'
import type { SellerEngine } from './api.ts'
import { settle } from './test/fake-device.ts'
import { LocalDevice, toBody } from './test/local-device.ts'

const edgeUrl = 'https://edge.test'
const asDrafts: LocalSending = { publish: false, choices: [] }

/** What the shop holds, by id, with the import that brought it. */
let stored: Map<string, string>
let requests: ArticleImport[]
/** What happens to the next requests: null stores and answers. */
let fate: ('lost-answer' | 'wrong-state' | null)[]
let local: LocalDevice
let engine: SellerEngine

beforeEach(async () => {
  stored = new Map()
  requests = []
  fate = []
  local = new LocalDevice()
  local.edge.speaksAsStaff = true
  local.answer = (url, init) => (url.endsWith('/api/desk/articles/import') ? importHere(init) : null)
  engine = await local.open()
  await engine.setLocal(true)
})

function importHere(init: RequestInit): Response {
  const wish = JSON.parse(String(init.body)) as ArticleImport
  requests.push(wish)
  const next = fate.shift() ?? null
  if (next === 'wrong-state') return Response.json({ code: 'wrong-state' }, { status: 409 })
  const refused: { id: string; title: string; why: 'other-import' }[] = []
  for (const { id, body } of wish.articles) {
    const owner = stored.get(id) ?? wish.importId
    if (owner === wish.importId) stored.set(id, wish.importId)
    else refused.push({ id, title: body.title, why: 'other-import' })
  }
  if (next === 'lost-answer') throw new TypeError('network')
  return Response.json({ revision: 9, added: 0, published: 0, repeated: 0, extended: wish.extended.length, refused })
}

async function writeArticles(count: number, isLive = true): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < count; at += 1) {
    const body = toBody(`第 ${at} 款帐篷怎么搭`, `看第 ${at} 页`)
    const saved = await engine.saveLocalArticle({ id: null, body, isLive })
    if (saved.ok) ids.push(saved.value.article.id)
  }
  return ids
}

const signIn = async () => {
  await engine.signIn(edgeUrl, 'lin@example.com', 'secret')
  await settle()
}
async function sendAll(wish: LocalSending, on = engine): Promise<LocalSent> {
  let sent = await on.sendLocalArticles(wish)
  while (!sent.isOver && sent.failure === null) sent = await on.sendLocalArticles(null)
  return sent
}

test('every article goes up once, and is marked here only when the edge has confirmed it', async () => {
  const ids = await writeArticles(60)
  expect((await engine.sendLocalArticles(asDrafts)).failure).toEqual({ code: 'unauthenticated' })
  await signIn()
  expect(await engine.sendLocalArticles(asDrafts)).toMatchObject({ done: 50, all: 60, isOver: false })
  expect((await local.last()).local).toMatchObject({ unsent: 10, articles: 60 })
  expect(await engine.sendLocalArticles(null)).toMatchObject({ done: 60, isOver: true, refused: [] })
  expect([...stored.keys()].sort()).toEqual(ids.toSorted())
  expect(new Set(requests.map(({ publish }) => publish))).toEqual(new Set([false]))
  expect(await sendAll(asDrafts)).toMatchObject({ all: 0, isOver: true })
  expect(requests).toHaveLength(2)
  const again = await engine.saveLocalArticle({ id: ids[0]!, body: toBody('x', 'y'), isLive: true })
  expect(again).toEqual({ ok: false, reason: 'sent' })
})

test('after an answer that was lost and a new start, nothing is there twice and nothing is missing', async () => {
  const ids = await writeArticles(3)
  await signIn()
  fate = ['lost-answer']
  expect(await engine.sendLocalArticles(asDrafts)).toMatchObject({ failure: { code: 'unavailable' }, isOver: false })
  expect((await local.last()).local?.unsent).toBe(3)
  const restarted = await local.open()
  await restarted.signIn(edgeUrl, 'lin@example.com', 'secret')
  expect(await sendAll(asDrafts, restarted)).toMatchObject({ done: 3, refused: [], isOver: true })
  expect([...stored.keys()].sort()).toEqual(ids.toSorted())
  expect(new Set(requests.map(({ importId }) => importId)).size).toBe(1)
})

test('published are only those that are live here, and an owner says so', async () => {
  const [live] = await writeArticles(1)
  const [draft] = await writeArticles(1, false)
  await signIn()
  await sendAll({ publish: true, choices: [] })
  expect(requests.map(({ publish, articles }) => [publish, articles.map(({ id }) => id)])).toEqual([
    [true, [live]],
    [false, [draft]],
  ])
})

test('what the shop asks already is merged, left here, or kept beside it, as the person chose', async () => {
  const [merged, left, kept] = await writeArticles(3)
  await signIn()
  const into = 'a-shop-1'
  const choices = [
    { id: merged!, into, choice: 'merge' as const },
    { id: left!, into, choice: 'leave' as const },
    { id: kept!, into, choice: 'keep' as const },
  ]
  await sendAll({ publish: false, choices })
  expect(requests[0]?.extended).toEqual([{ id: into, questions: ['第 0 款帐篷怎么搭'] }])
  expect([...stored.keys()]).toEqual([kept])
  expect((await local.last()).local?.unsent).toBe(1)
})

test('an article that the shop has from elsewhere is told, and stays here', async () => {
  const [id] = await writeArticles(1)
  stored.set(id!, 'another-import')
  await signIn()
  expect(await sendAll(asDrafts)).toMatchObject({ refused: [{ id, why: 'other-import' }], isOver: true })
  expect((await local.last()).local?.unsent).toBe(1)
})

test('an import that was taken back on the desk is over: the next try is another one', async () => {
  await writeArticles(1)
  await signIn()
  fate = ['wrong-state']
  expect((await engine.sendLocalArticles(asDrafts)).failure).toEqual({ code: 'wrong-state' })
  expect(await sendAll(asDrafts)).toMatchObject({ done: 1, isOver: true })
  expect(requests[0]?.importId).not.toBe(requests[1]?.importId)
})

test('after a sign-out the shop answers as before, until the seller chooses this device again; what is only here stays', async () => {
  await writeArticles(2)
  await signIn()
  await engine.signOut()
  expect((await local.last()).local).toMatchObject({ articles: 2, unsent: 2, isUsed: false })
  await engine.setLocal(true)
  expect((await local.last()).local).toMatchObject({ isUsed: true })
})

test('a question that the shop answers already is named before anything leaves', async () => {
  const own = await engine.saveLocalArticle({ id: null, body: toBody('冲锋衣怎么洗呢', '机洗'), isLive: true })
  await writeArticles(1)
  await signIn()
  const pairs = await engine.compareWithShop()
  expect(pairs).toMatchObject([{ id: own.ok ? own.value.article.id : '', question: '冲锋衣怎么洗呢' }])
})
