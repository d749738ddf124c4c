import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createKnowledgeIndex } from '../../shared/knowledge/create-knowledge-index.ts'
import { toFeedArticle } from '../../shared/knowledge/feed-article.ts'
import type { KnowledgeIndex } from '../../shared/knowledge/knowledge-index.ts'
import type { Article } from '../../shared/protocol/article.ts'
import { type ShopRecord, toArticles } from '../knowledge/catalogue-records.ts'
import { loadRecords, loadRevision } from '../knowledge/load-records.ts'
import { bumpShop } from '../knowledge/write-record.ts'
import { seedDemo } from '../test/edge.ts'
import { brain } from './brain.ts'
import { type HeldLimits, heldLimits, knowledgeFor, loadSnapshot } from './shop-snapshot.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

let shops = 0

/** A shop with all that the demo's has, which nobody has asked for yet. */
async function openShop(): Promise<string> {
  shops += 1
  const shop = `snapshot-${shops}`
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO shops (id, name, revision, oldest, created_at) SELECT ?, name, revision, oldest, created_at FROM shops WHERE id = 'demo'`,
    ).bind(shop),
    env.DB.prepare(
      `INSERT INTO records (shop, kind, id, revision, version, removed, public, body)
       SELECT ?, kind, id, revision, version, removed, public, body FROM records WHERE shop = 'demo'`,
    ).bind(shop),
  ])
  return shop
}

async function listArticles(shop: string): Promise<Article[]> {
  const nothing = { revision: 0, records: new Map<string, ShopRecord>() }
  return toArticles((await loadRecords(env.DB, shop, nothing)).records)
}

async function store(shop: string, articles: Article[], removed = 0): Promise<number> {
  const put = env.DB.prepare(
    `INSERT INTO records (shop, kind, id, revision, removed, body)
     SELECT ?1, 'article', ?2, (SELECT max(revision) + 1 FROM records WHERE shop = ?1), ?3, ?4 WHERE true
     ON CONFLICT (shop, kind, id) DO UPDATE SET revision = excluded.revision, removed = excluded.removed, body = excluded.body`,
  )
  const rows = articles.map((article) => put.bind(shop, article.id, removed, JSON.stringify(article)))
  await env.DB.batch([...rows, bumpShop(env.DB, shop)])
  return (await loadRevision(env.DB, shop)) ?? 0
}

const now = new Date()
function answersOf(index: KnowledgeIndex, asked: string[]): string[] {
  return asked.map((text) => {
    const found = index.retrieve({ text, now, locale: 'zh-CN', limit: 3 })
    return found.kind === 'found'
      ? found.passages.map(({ article, score }) => `${article.id} ${score.toFixed(9)}`).join(' ')
      : found.kind
  })
}

/** What an index built anew over all that is stored answers. */
async function answersAnew(shop: string, asked: string[]): Promise<string[]> {
  const articles = await listArticles(shop)
  const shown = articles.flatMap((article) => toFeedArticle(article, 'widget', new Date(article.validFrom ?? 0)) ?? [])
  return answersOf(createKnowledgeIndex(shown), asked)
}

test('changes are followed without building the index again, and it answers like one built anew', async () => {
  const shop = await openShop()
  const articles = await listArticles(shop)
  const asked = articles.flatMap(({ questions }) => questions.slice(0, 1))
  const build = vi.spyOn(brain, 'createKnowledgeIndex')
  await loadSnapshot(env, shop, (await loadRevision(env.DB, shop)) ?? 0)
  const [first, second, third, fourth] = articles.filter(({ state }) => state === 'live')
  await store(shop, [
    { ...first!, questions: ['能不能当雨衣穿'] },
    { ...second!, id: 'quite-new' },
  ])
  await store(shop, [{ ...third!, state: 'retired' }])
  const revision = await store(shop, [fourth!], 1)
  const { knowledge, revision: reached } = await loadSnapshot(env, shop, revision)
  expect([reached, build.mock.calls.length]).toEqual([revision, 1])
  expect(answersOf(knowledge, [...asked, '能不能当雨衣穿'])).toEqual(
    await answersAnew(shop, [...asked, '能不能当雨衣穿']),
  )
  expect([knowledge.getArticle(third!.id), knowledge.getArticle(fourth!.id)]).toEqual([undefined, undefined])
})

test('what changes beside the articles leaves the index as it is', async () => {
  const shop = await openShop()
  const before = await loadSnapshot(env, shop, (await loadRevision(env.DB, shop)) ?? 0)
  await env.DB.batch([
    env.DB.prepare(
      `UPDATE records SET revision = revision + 100000, body = json_set(body, '$.priceMinor', 4242)
         WHERE shop = ? AND kind = 'sku' AND id = (SELECT min(id) FROM records WHERE shop = ? AND kind = 'sku')`,
    ).bind(shop, shop),
    bumpShop(env.DB, shop),
  ])
  const after = await loadSnapshot(env, shop, (await loadRevision(env.DB, shop)) ?? 0)
  expect(after.catalogue.skus.some(({ priceMinor }) => priceMinor === 4242)).toBe(true)
  expect(after.catalogue.skus).toHaveLength(before.catalogue.skus.length)
  expect(after.knowledge).toBe(before.knowledge)
})

describe('the memory of an isolate', () => {
  const small: HeldLimits = { ...heldLimits, ofOne: { articles: 12, bytes: 1e9 } }

  test('holds of a large shop the emergencies and what is used most, and all that is new', async () => {
    const shop = await openShop()
    const articles = await listArticles(shop)
    const used = articles
      .filter(({ layer, state, validTo }) => `${layer} ${state} ${validTo}` === 'base live null')
      .at(-3)!
    const use = env.DB.prepare('INSERT INTO article_uses (shop, article_id, uses) VALUES (?, ?, 9)')
    await use.bind(shop, used.id).run()
    const at = (await loadRevision(env.DB, shop)) ?? 0
    const { knowledge, catalogue, revision } = await loadSnapshot(env, shop, at, small)
    expect([knowledge.size, revision]).toEqual([12, at])
    expect(catalogue.skus.length).toBeGreaterThan(12)
    expect(knowledge.getArticle(used.id)?.title).toBe(used.title)
    const fresh = { ...used, id: 'fresh', questions: ['防潮垫会不会漏气'] }
    const followed = await loadSnapshot(env, shop, await store(shop, [fresh]), small)
    expect(followed.knowledge.getArticle('fresh')).toBeDefined()
    const many = Array.from({ length: 6 }, (_, count) => ({ ...fresh, id: `fresh-${count}` }))
    const again = await loadSnapshot(env, shop, await store(shop, many), small)
    expect(again.knowledge.size).toBe(12)
    expect(again.knowledge.getArticle('fresh-5')).toBeDefined()
  })

  test('finds in the database what it does not hold, and nothing of another shop', async () => {
    const [shop, other] = [await openShop(), await openShop()]
    const articles = await listArticles(shop)
    const [template] = articles.filter(
      ({ layer, state, validTo }) => `${layer} ${state} ${validTo}` === 'base live null',
    )
    const lonely = { ...template!, id: 'lonely', title: '潜水镜起雾', questions: ['潜水镜起雾怎么处理'] }
    await store(shop, [lonely])
    await store(other, [{ ...lonely, id: 'foreign' }])
    await store(shop, articles.slice(0, 20))
    const revision = (await loadRevision(env.DB, shop)) ?? 0
    const snapshot = await loadSnapshot(env, shop, revision, { ...small, ofOne: { articles: 2, bytes: 1e9 } })
    const ask = async (text: string) => {
      const found = (await knowledgeFor(env, shop, snapshot, text)).retrieve({ text, now, locale: 'zh-CN' })
      return found.kind === 'found' ? found.passages.map(({ article }) => article.id) : []
    }
    expect([snapshot.isWhole, snapshot.knowledge.getArticle('lonely')]).toEqual([false, undefined])
    expect((await ask('请问潜水镜老是起雾怎么办'))[0]).toBe('lonely')
    expect(await ask('请问潜水镜老是起雾怎么办')).not.toContain('foreign')
    await store(shop, [
      { ...lonely, title: '收音机没声', questions: ['收音机没声了'], answers: [{ id: 'A', text: '换电池' }] },
    ])
    expect(await ask('潜水镜起雾')).not.toContain('lonely')
    expect((await ask('收音机没声'))[0]).toBe('lonely')
    await store(shop, [lonely], 1)
    expect(await ask('潜水镜起雾')).not.toContain('lonely')
    expect(await ask('OK?')).toEqual([])
  })

  test.each([
    ['shops', { ...heldLimits, shops: 2 }],
    ['articles', { ...heldLimits, articles: 100 }],
  ])('has room for so many %s; who was asked for longest ago is read anew', async (_, limits) => {
    const three = [await openShop(), await openShop(), await openShop()]
    const build = vi.spyOn(brain, 'createKnowledgeIndex')
    for (const shop of three) await loadSnapshot(env, shop, 1, limits)
    expect(build).toHaveBeenCalledTimes(3)
    await loadSnapshot(env, three[2]!, 1, limits)
    expect(build).toHaveBeenCalledTimes(3)
    await loadSnapshot(env, three[0]!, 1, limits)
    expect(build).toHaveBeenCalledTimes(4)
  })
})
