import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { type DeskCatalogue, deskCatalogueSchema } from '../../shared/protocol/http.ts'
import { type FeedPage, feedPageSchema } from '../../shared/protocol/shop.ts'
import { bumpShop } from '../knowledge/write-record.ts'
import { ask, openSession, read, seedDemo, signIn } from '../test/edge.ts'

beforeAll(seedDemo)

async function loadCatalogue(token: string): Promise<DeskCatalogue> {
  return read(await ask('/api/desk/catalogue', { token }), deskCatalogueSchema)
}

async function loadFeed(token: string, since: number): Promise<FeedPage> {
  return read(await ask(`/api/shops/demo/feed?since=${since}`, { token }), feedPageSchema)
}

describe('the feed', () => {
  test('of a shopper holds nothing that is for staff, and no campaign before its time', async () => {
    const { token } = await signIn('owner')
    const { articles } = await loadCatalogue(token)
    const { accessToken } = await openSession()
    const page = await loadFeed(accessToken, 0)
    expect(page).toMatchObject({ snapshot: true, more: false })
    const text = JSON.stringify(page)
    for (const field of ['handoffCondition', 'author', 'channels', '"state"']) expect(text).not.toContain(field)
    for (const { handoffCondition } of articles)
      if (handoffCondition !== null) expect(text).not.toContain(handoffCondition)
    const early = articles.filter(({ validFrom }) => validFrom !== null && Date.parse(validFrom) > Date.now())
    expect(early.length).toBeGreaterThan(0)
    for (const { id } of early) expect(text).not.toContain(id)
    const member = await env.DB.prepare("SELECT body FROM members WHERE shop = 'demo' LIMIT 1").first<{
      body: string
    }>()
    expect(text).not.toContain(
      v.parse(v.pipe(v.string(), v.parseJson(), v.object({ phone: v.string() })), member?.body).phone,
    )
  })

  test('comes in pages of at most 500 that lead to the end', async () => {
    const { accessToken } = await openSession()
    const insert = env.DB.prepare(
      `INSERT INTO records (shop, kind, id, revision, body)
       SELECT 'demo', kind, 'copy-' || ?, (SELECT max(revision) + 1 FROM records WHERE shop = 'demo'), json_set(body, '$.id', 'copy-' || ?)
       FROM records WHERE shop = 'demo' AND kind = 'sku' ORDER BY id LIMIT 1`,
    )
    const copies = Array.from({ length: 600 }, (_, at) => insert.bind(at, at))
    await env.DB.batch([
      ...copies,
      env.DB.prepare(
        "UPDATE shops SET revision = (SELECT max(revision) FROM records WHERE shop = 'demo') WHERE id = 'demo'",
      ),
    ])
    const seen = new Set<string>()
    let since = 0
    for (let pages = 0, more = true; more; pages += 1) {
      const page = await loadFeed(accessToken, since)
      expect(page.changed.length + page.removed.length).toBeLessThanOrEqual(500)
      expect(page.snapshot).toBe(pages === 0)
      for (const { kind, id } of page.changed) seen.add(`${kind}:${id}`)
      ;({ revision: since, more } = page)
    }
    expect([...seen].filter((key) => key.startsWith('sku:copy-'))).toHaveLength(600)
    const { token } = await signIn('owner')
    expect(since).toBe((await loadCatalogue(token)).revision)
  })

  test('tells after weeks what is left of many changes: the last words of an article, and what was removed', async () => {
    const { accessToken } = await openSession()
    let since = 0
    for (let more = true; more; ) ({ revision: since, more } = await loadFeed(accessToken, since))
    const [kept, gone] = (await loadFeed(accessToken, 0)).changed.filter(({ kind }) => kind === 'article')
    const touch = (id: string, change: string) =>
      env.DB.prepare(
        `UPDATE records SET revision = (SELECT max(revision) + 1 FROM records WHERE shop = 'demo'), ${change}
         WHERE shop = 'demo' AND kind = 'article' AND id = ?`,
      ).bind(id)
    await env.DB.batch([
      touch(kept!.id, "body = json_set(body, '$.title', '第一次改')"),
      touch(gone!.id, "body = json_set(body, '$.title', '改了又删')"),
      touch(gone!.id, 'removed = 1'),
      touch(kept!.id, "body = json_set(body, '$.title', '第二次改')"),
      bumpShop(env.DB, 'demo'),
    ])
    const page = await loadFeed(accessToken, since)
    expect(page).toMatchObject({ snapshot: false, more: false, removed: [{ kind: 'article', id: gone!.id }] })
    expect(page.changed).toMatchObject([{ kind: 'article', id: kept!.id, body: { title: '第二次改' } }])
  })

  test('is a snapshot for a revision that is unknown or too old', async () => {
    const { accessToken } = await openSession()
    expect((await loadFeed(accessToken, 999_999)).snapshot).toBe(true)
    await env.DB.prepare("UPDATE shops SET oldest = 40 WHERE id = 'demo'").run()
    expect((await loadFeed(accessToken, 39)).snapshot).toBe(true)
    expect((await loadFeed(accessToken, 40)).snapshot).toBe(false)
  })
})
