import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { toDraft } from '../../shared/knowledge/packs/read-pack.ts'
import { starterPacks } from '../../shared/knowledge/packs/starter-packs.ts'
import { type Article, articleSchema } from '../../shared/protocol/article.ts'
import { packListSchema, packTakenSchema, packUndoneSchema, type Trade } from '../../shared/protocol/desk-packs.ts'
import { deskCatalogueSchema, writtenSchema } from '../../shared/protocol/http.ts'
import { feedPageSchema } from '../../shared/protocol/shop.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

let token = ''
beforeAll(async () => {
  await seedDemo()
  token = (await signIn('owner')).token
})

const list = async () => (await read(await ask('/api/desk/packs', { token }), packListSchema)).packs
const take = async (trade: Trade) =>
  read(await ask(`/api/desk/packs/${trade}/take`, { token, method: 'POST' }), packTakenSchema)
const undo = (trade: Trade, takenAt: string, by = token) =>
  ask(`/api/desk/packs/${trade}/undo`, { token: by, body: { takenAt } })
const undone = async (trade: Trade, takenAt: string | null) => read(await undo(trade, takenAt ?? ''), packUndoneSchema)

/** The shop's articles that come from this pack. */
async function loadTaken(trade: Trade): Promise<Article[]> {
  const ids = new Set(starterPacks[trade].articles.map(({ id }) => id))
  const { articles } = await read(await ask('/api/desk/catalogue', { token }), deskCatalogueSchema)
  return articles.filter(({ id }) => ids.has(id))
}

async function save(article: Article, change: Partial<Article>, publish: boolean): Promise<Response> {
  const { id, version, state: _, author: __, ...body } = { ...article, ...change }
  return ask(`/api/desk/articles/${id}`, { token, method: 'PUT', body: { body, publish, basedOn: version } })
}

const isFilled = ({ answers: [answer] }: Article) => !JSON.stringify(answer).includes('【待填')

test.each(Object.values(starterPacks))('every article of $trade can be stored as it is', ({ articles }) => {
  for (const article of articles) expect(v.safeParse(articleSchema, toDraft(article, '店长')).issues).toBeUndefined()
})

test('the list counts what the shop has; taking a pack twice adds nothing twice', async () => {
  const { articles } = starterPacks.baby
  const before = (await list()).find(({ trade }) => trade === 'baby')
  expect(before).toMatchObject({ name: '母婴用品', count: articles.length, held: 0 })
  expect(before?.categories.reduce((sum, { count }) => sum + count, 0)).toBe(articles.length)
  expect(before?.titles).toHaveLength(6)
  expect(await take('baby')).toMatchObject({ added: articles.length, kept: 0 })
  expect(await take('baby')).toMatchObject({ added: 0, kept: articles.length, takenAt: null })
  expect((await list()).map(({ trade, held }) => [trade, held])).toContainEqual(['baby', articles.length])
  const stored = await loadTaken('baby')
  expect(new Set(stored.map(({ state }) => state))).toEqual(new Set(['draft']))
  const byId = new Map(stored.map((article) => [article.id, article]))
  for (const { id, relatedIds, category, steps, handoffCondition = null } of articles) {
    expect(byId.get(id)).toMatchObject({ relatedIds, category, handoffCondition })
    expect(byId.get(id)?.answers[0]?.steps).toEqual(steps)
  }
})

test("drafts reach no shopper: neither as changes nor in a new device's copy", async () => {
  const { accessToken } = await openSession()
  const feed = async (since: number) =>
    read(await ask(`/api/shops/demo/feed?since=${since}`, { token: accessToken }), feedPageSchema)
  const { revision } = await feed(0)
  const taken = await take('food')
  expect(taken.revision).toBeGreaterThan(revision)
  expect(await feed(revision)).toMatchObject({ changed: [], removed: [] })
  const ids = new Set(starterPacks.food.articles.map(({ id }) => id))
  expect((await feed(0)).changed.filter(({ id }) => ids.has(id))).toEqual([])
  await undone('food', taken.takenAt)
  expect(await feed(revision)).toMatchObject({ changed: [], removed: [] })
})

test('undo takes back what nobody touched; edited and published ones stay and are counted', async () => {
  const { takenAt, added } = await take('beauty')
  const [edited, published] = (await loadTaken('beauty')).filter(isFilled)
  if (!edited || !published) throw new Error('the pack has too few whole articles')
  expect((await save(edited, { title: '我们自己的标题' }, false)).ok).toBe(true)
  const live = await read(await save(published, {}, true), writtenSchema)
  expect(live.version).toBe(2)
  expect(await undone('beauty', takenAt)).toMatchObject({ removed: added - 2, edited: 1, published: 1 })
  expect((await loadTaken('beauty')).map(({ id }) => id).sort()).toEqual([edited.id, published.id].sort())
  expect(await undone('beauty', takenAt)).toMatchObject({ removed: 0, edited: 1, published: 1 })
  const again = await take('beauty')
  expect(again).toMatchObject({ added: added - 2, kept: 2 })
  const back = await loadTaken('beauty')
  expect(back).toHaveLength(added)
  expect(back.find(({ id }) => id === edited.id)?.title).toBe('我们自己的标题')
  expect(back.find(({ id }) => id === published.id)?.state).toBe('live')
  expect(await undone('beauty', takenAt)).toMatchObject({ removed: 0 })
  expect(await undone('beauty', again.takenAt)).toMatchObject({ removed: added - 2, edited: 0, published: 0 })
})

test('an article that came back after an undo can be edited and published', async () => {
  const first = await take('electronics')
  await undone('electronics', first.takenAt)
  await take('electronics')
  const draft = (await loadTaken('electronics')).find(isFilled)
  if (!draft) throw new Error('the pack has no whole article')
  expect((await read(await save(draft, {}, true), writtenSchema)).version).toBe(draft.version + 1)
})

describe('what is refused', () => {
  test('staff who are not the owner', async () => {
    const operator = (await signIn('operator')).token
    for (const answer of [
      await ask('/api/desk/packs', { token: operator }),
      await ask('/api/desk/packs/food/take', { token: operator, method: 'POST' }),
      await undo('food', '2026-11-22T00:00:00.000Z', operator),
    ]) {
      expect(await refusal(answer)).toEqual({ status: 403, error: { code: 'forbidden' } })
    }
  })

  test('a trade or a take that does not exist', async () => {
    const unknown = await ask('/api/desk/packs/cars/take', { token, method: 'POST' })
    expect(await refusal(unknown)).toEqual({ status: 400, error: { code: 'malformed', field: 'trade' } })
    const { takenAt } = await take('clothing')
    const other = await undo('appliances', takenAt ?? '')
    expect(await refusal(other)).toEqual({ status: 404, error: { code: 'unknown-record' } })
  })

  test('publishing an article with blanks, which are named; filled, it goes live', async () => {
    await take('clothing')
    const draft = (await loadTaken('clothing')).find((article) => !isFilled(article))
    const [answer] = draft?.answers ?? []
    if (!draft || !answer) throw new Error('the pack has no blank')
    const steps = ['找客服', '拨打【待填：售后电话】']
    const refused = await save(draft, { answers: [{ ...answer, text: '从【待填：城市】发', steps }] }, true)
    expect(await refusal(refused)).toEqual({
      status: 422,
      error: {
        code: 'row-refused',
        field: 'answers.0.text',
        blanks: [
          { blank: '城市', field: 'answers.0.text' },
          { blank: '售后电话', field: 'answers.0.steps.1' },
        ],
      },
    })
    const { version: _, ...held } = draft
    expect((await loadTaken('clothing')).find(({ id }) => id === draft.id)).toMatchObject(held)
    expect((await save(draft, { answers: [{ ...answer, text: '从【待填：城市】发' }] }, false)).ok).toBe(true)
    const filled = { ...draft, version: draft.version + 1 }
    expect((await save(filled, { answers: [{ id: 'A', text: '从杭州发' }] }, true)).ok).toBe(true)
  })
})

describe('the way of speaking of a pack', () => {
  const speaking = async () => (await read(await ask('/api/desk/packs', { token }), packListSchema)).persona
  const takeWith = async (trade: Trade) =>
    read(await ask(`/api/desk/packs/${trade}/take`, { token, body: { persona: true } }), packTakenSchema)

  test('is taken with it, told to shoppers at once, and goes back by the undo', async () => {
    const before = await speaking()
    const { accessToken } = await openSession()
    const feed = async (since: number) =>
      read(await ask(`/api/shops/demo/feed?since=${since}`, { token: accessToken }), feedPageSchema)
    const taken = await takeWith('appliances')
    expect(taken).toMatchObject({ persona: starterPacks.appliances.persona, takenAt: expect.any(String) })
    expect(await speaking()).toEqual(starterPacks.appliances.persona)
    // The articles before it fill pages of their own.
    const { changed } = await feed(taken.revision - 1)
    const settings = changed.find(({ kind }) => kind === 'settings')
    expect(settings?.body).toMatchObject({ persona: { shopName: '山野集', ...starterPacks.appliances.persona } })
    expect(await undone('appliances', taken.takenAt)).toMatchObject({ removed: taken.added, persona: 'restored' })
    expect(await speaking()).toEqual(before)
    expect((await undone('appliances', taken.takenAt)).persona).toBeUndefined()
  })

  test('is taken where every article is here already; without the tick it stays', async () => {
    const before = await speaking()
    await take('baby')
    expect(await speaking()).toEqual(before)
    const again = await takeWith('baby')
    expect(again).toMatchObject({ added: 0, persona: { assistantName: '小芽' } })
    expect(await undone('baby', again.takenAt)).toMatchObject({ removed: 0, persona: 'restored' })
    expect(await speaking()).toEqual(before)
  })

  test('stays where somebody changed it since', async () => {
    const first = await takeWith('beauty')
    const second = await takeWith('food')
    expect((await undone('beauty', first.takenAt)).persona).toBe('changed')
    expect((await speaking()).assistantName).toBe('小满')
    expect((await undone('food', second.takenAt)).persona).toBe('restored')
    expect((await speaking()).assistantName).toBe('小妍')
  })

  test('is not for operators to take', async () => {
    const operator = (await signIn('operator')).token
    const answer = await ask('/api/desk/packs/food/take', { token: operator, body: { persona: true } })
    expect((await refusal(answer)).status).toBe(403)
  })
})
