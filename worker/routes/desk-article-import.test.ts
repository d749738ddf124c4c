import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article, ArticleBody } from '../../shared/protocol/article.ts'
import {
  type ArticleImport,
  articlesImportedSchema,
  importListSchema,
  importUndoneSchema,
} from '../../shared/protocol/desk-article-import.ts'
import { deskCatalogueSchema, writtenSchema } from '../../shared/protocol/http.ts'
import { feedPageSchema } from '../../shared/protocol/shop.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

let token = ''
let operator = ''
beforeAll(async () => {
  await seedDemo()
  token = (await signIn('owner')).token
  operator = (await signIn('operator')).token
})

const body = (title: string, more: Partial<ArticleBody> = {}): ArticleBody => ({
  title,
  questions: [`${title}吗`],
  answers: [{ id: 'A', text: `${title}，可以。` }],
  relatedIds: [],
  handoffCondition: null,
  layer: 'base',
  category: ['商品咨询'],
  productIds: [],
  channels: ['widget'],
  locale: 'zh-CN',
  validFrom: null,
  validTo: null,
  ...more,
})
const newId = () => crypto.randomUUID()
const toArticles = (importId: string, titles: string[]) =>
  titles.map((title, at) => ({ id: `a-${importId}.${at}`, body: body(title) }))
const wishOf = (wish: Partial<ArticleImport>): ArticleImport => ({
  importId: newId(),
  source: { kind: 'file', name: '售后话术.csv' },
  publish: false,
  articles: [],
  extended: [],
  ...wish,
})
const post = (wish: ArticleImport, by = token) => ask('/api/desk/articles/import', { token: by, body: wish })
const imported = async (wish: ArticleImport, by = token) => read(await post(wish, by), articlesImportedSchema)
const undo = (importId: string, by = token) =>
  ask(`/api/desk/articles/import/${importId}/undo`, { token: by, method: 'POST' })
const undone = async (importId: string, by = token) => read(await undo(importId, by), importUndoneSchema)
const list = async (by = token) =>
  (await read(await ask('/api/desk/articles/imports', { token: by }), importListSchema)).imports
const load = async () => {
  const { articles } = await read(await ask('/api/desk/catalogue', { token }), deskCatalogueSchema)
  return new Map(articles.map((article) => [article.id, article]))
}
const count = async (sql: string, ...binds: string[]) =>
  v.parse(
    v.object({ n: v.number() }),
    await env.DB.prepare(sql)
      .bind(...binds)
      .first(),
  ).n

async function save({ id, version, state: _, author: __, ...own }: Article, publish: boolean): Promise<void> {
  await read(
    await ask(`/api/desk/articles/${id}`, { token, method: 'PUT', body: { body: own, publish, basedOn: version } }),
    writtenSchema,
  )
}

test('articles become drafts with their history; a repeated request changes nothing', async () => {
  const importId = newId()
  const wish = wishOf({ importId, articles: toArticles(importId, ['能贴膜', '能退色', '能熨烫']) })
  const first = await imported(wish)
  expect(first).toMatchObject({ added: 3, published: 0, repeated: 0, extended: 0, refused: [] })
  expect(await imported(wish)).toEqual({ ...first, added: 0, repeated: 3 })
  const stored = await load()
  for (const { id, body } of wish.articles) {
    expect(stored.get(id)).toEqual({ id, ...body, state: 'draft', version: 1, author: expect.any(String) })
  }
  const noted = 'SELECT count(*) AS n FROM'
  expect(await count(`${noted} article_history WHERE article_id LIKE ?`, `a-${importId}%`)).toBe(3)
  expect(await count(`${noted} audit WHERE action = 'articles.imported' AND subject = ?`, importId)).toBe(1)
})

test('with publish they are live at once, but not those with a blank or without a question of their own', async () => {
  const importId = newId()
  const { accessToken } = await openSession()
  const feed = async (since: number) =>
    read(await ask(`/api/shops/demo/feed?since=${since}`, { token: accessToken }), feedPageSchema)
  const { revision } = await feed(0)
  const articles = [
    { id: `a-${importId}.0`, body: body('能机洗') },
    { id: `a-${importId}.1`, body: body('从哪发货', { answers: [{ id: 'A', text: '从【待填：城市】发' }] }) },
    { id: `a-${importId}.2`, body: body('开场白'), needsQuestion: true },
    { id: `a-${importId}.3`, body: body('明年的活动', { layer: 'campaign', validFrom: '2099-01-01T00:00:00.000Z' }) },
  ]
  expect(await imported(wishOf({ importId, publish: true, articles }))).toMatchObject({ added: 4, published: 2 })
  const page = await feed(revision)
  expect(page.changed.map(({ id }) => id)).toEqual([`a-${importId}.0`])
  const after = await undone(importId)
  expect(after).toMatchObject({ removed: 4, changed: 0, published: 0, stayed: [] })
  // Whoever held it lets it go; of the three that were never shown nothing is said.
  expect((await feed(page.revision)).removed).toEqual([{ kind: 'article', id: `a-${importId}.0` }])
  expect([...(await load()).keys()].filter((id) => id.startsWith(`a-${importId}`))).toEqual([])
})

test('articles of the shop get further questions in a new version, and lose them by the undo', async () => {
  const base = newId()
  const [target] = toArticles(base, ['能开发票'])
  if (!target) throw new Error('no article')
  await imported(wishOf({ importId: base, publish: true, articles: [target] }))
  const importId = newId()
  const extended = [{ id: target.id, questions: ['发票怎么开', '能开发票吗', '有票没'] }]
  const wish = wishOf({ importId, extended })
  expect(await imported(wish)).toMatchObject({ added: 0, extended: 1, refused: [] })
  expect(await imported(wish)).toMatchObject({ extended: 0, repeated: 1 })
  expect((await load()).get(target.id)).toMatchObject({
    version: 2,
    state: 'live',
    questions: ['能开发票吗', '发票怎么开', '有票没'],
  })
  const given = (await load()).get(target.id)
  if (!given) throw new Error('not stored')
  await save({ ...given, questions: ['能开发票吗', '有票没'] }, true)
  // What somebody took out is not given again, and what somebody changed is theirs.
  expect(await imported(wish)).toMatchObject({ extended: 0, repeated: 1 })
  expect(await undone(importId)).toMatchObject({ shortened: 0, changed: 1 })
  expect((await load()).get(target.id)).toMatchObject({ version: 3, questions: ['能开发票吗', '有票没'] })
  const second = newId()
  await imported(wishOf({ importId: second, extended: [{ id: target.id, questions: ['票据怎么要'] }] }))
  expect(await undone(second)).toMatchObject({ removed: 0, shortened: 1, stayed: [] })
  expect((await load()).get(target.id)).toMatchObject({
    version: 5,
    state: 'live',
    questions: ['能开发票吗', '有票没'],
  })
  expect(await undone(second)).toMatchObject({ removed: 0, shortened: 0, stayed: [] })
  expect(await undone(base)).toMatchObject({ removed: 0, changed: 1 })
})

test('questions beyond sixty, for an article that is gone, or with a blank in a live one are refused by name', async () => {
  const importId = newId()
  const [full, live] = toArticles(importId, ['问法满了', '已经上线'])
  if (!full || !live) throw new Error('no article')
  full.body.questions = Array.from({ length: 60 }, (_, at) => `第 ${at} 种问法`)
  await imported(wishOf({ importId, publish: true, articles: [full, live] }))
  const extended = [
    { id: full.id, questions: ['还有一种'] },
    { id: live.id, questions: ['【待填：城市】发货吗'] },
    { id: 'a-nobody', questions: ['在吗'] },
  ]
  expect((await imported(wishOf({ extended }))).refused).toEqual([
    { id: full.id, title: '问法满了', why: 'full' },
    { id: live.id, title: '已经上线', why: 'blank' },
    { id: 'a-nobody', title: 'a-nobody', why: 'unknown' },
  ])
})

test('undo leaves what somebody changed or published and names it; an import that is taken back takes nothing more', async () => {
  const importId = newId()
  const articles = toArticles(importId, ['没动过', '改过字', '发布了'])
  const wish = wishOf({ importId, articles, all: 500 })
  await imported(wish)
  const [, edited, published] = articles.map(({ id }) => id)
  const stored = await load()
  const held = [edited, published].map((id) => stored.get(id ?? ''))
  if (!held[0] || !held[1]) throw new Error('not stored')
  await save({ ...held[0], title: '改过了' }, false)
  await save(held[1], true)
  expect((await list())[0]).toMatchObject({ importId, articles: 3, extended: 0, all: 500, undone: null, mayUndo: true })
  expect(await undone(importId)).toMatchObject({
    removed: 1,
    changed: 1,
    published: 1,
    stayed: [
      { id: edited, title: '改过了', why: 'changed' },
      { id: published, title: '发布了', why: 'published' },
    ],
  })
  expect(await refusal(await post(wish))).toEqual({ status: 409, error: { code: 'wrong-state' } })
  const left = await load()
  expect(articles.map(({ id }) => left.get(id)?.state)).toEqual([undefined, 'draft', 'live'])
  expect((await list()).find((one) => one.importId === importId)).toMatchObject({ undone: { by: expect.any(String) } })
})

test('ids of another import or of an article by hand are refused with their names; after an undo they are free', async () => {
  const importId = newId()
  const articles = toArticles(importId, ['先来的', '也是先来的'])
  await imported(wishOf({ importId, articles }))
  const second = wishOf({ articles: [...articles, ...toArticles(newId(), ['新来的'])] })
  const refused = articles.map(({ id, body }) => ({ id, title: body.title, why: 'other-import' }))
  expect(await imported(second)).toMatchObject({ added: 1, repeated: 0, refused })
  await undone(importId)
  expect(await imported(second)).toMatchObject({ added: 2, repeated: 1, refused: [] })
  expect((await load()).get(articles[0]?.id ?? '')).toMatchObject({ version: 3, state: 'draft' })
  expect(await undone(second.importId)).toMatchObject({ removed: 3 })
})

describe('who may', () => {
  test('an operator imports and takes back their own import, not that of the owner', async () => {
    const theirs = newId()
    expect(
      await imported(wishOf({ importId: theirs, articles: toArticles(theirs, ['阿澈的']) }), operator),
    ).toMatchObject({
      added: 1,
    })
    const ours = newId()
    await imported(wishOf({ importId: ours, articles: toArticles(ours, ['店长的']) }))
    expect((await list(operator)).map(({ importId, mayUndo }) => [importId, mayUndo])).toEqual(
      expect.arrayContaining([
        [theirs, true],
        [ours, false],
      ]),
    )
    expect(await refusal(await undo(ours, operator))).toEqual({ status: 403, error: { code: 'forbidden' } })
    expect(await undone(theirs, token)).toMatchObject({ removed: 1 })
  })

  test('where owners publish, an operator stores drafts, and adds questions to them only', async () => {
    const importId = newId()
    const [live, draft] = toArticles(importId, ['线上的', '草稿的'])
    if (!live || !draft) throw new Error('no article')
    await imported(wishOf({ importId, publish: true, articles: [live] }))
    await imported(wishOf({ importId, articles: [draft] }))
    const choose = (publishing: string) => ask('/api/desk/publishing', { token, method: 'PUT', body: { publishing } })
    await read(await choose('owners'), writtenSchema)
    const theirs = newId()
    const wish = wishOf({ importId: theirs, publish: true, articles: toArticles(theirs, ['想上线的']) })
    const error = { code: 'forbidden', rule: 'owners-publish' }
    expect(await refusal(await post(wish, operator))).toEqual({ status: 403, error })
    const extended = [live, draft].map(({ id }) => ({ id, questions: ['还会这么问'] }))
    expect(await imported({ ...wish, publish: false, extended }, operator)).toMatchObject({
      added: 1,
      published: 0,
      extended: 1,
      refused: [{ id: live.id, title: '线上的', why: 'not-allowed' }],
    })
    await read(await choose('everyone'), writtenSchema)
    expect(await imported({ ...wish, extended }, operator)).toMatchObject({ extended: 1, repeated: 2, refused: [] })
  })

  test('an import that nobody began is not undone, and more than 200 articles are refused', async () => {
    expect(await refusal(await undo(newId()))).toEqual({ status: 404, error: { code: 'unknown-record' } })
    const importId = newId()
    const titles = Array.from({ length: 201 }, (_, at) => `第 ${at} 篇`)
    const refused = await post(wishOf({ importId, articles: toArticles(importId, titles) }))
    expect(await refusal(refused)).toEqual({ status: 400, error: { code: 'malformed', field: 'articles' } })
  })
})
