import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { openArticleFile } from '../../shared/import/articles/open-article-file.ts'
import { createArticleWalk } from '../../shared/import/articles/walk-articles.ts'
import { seedWorkbook } from '../../shared/import/documents/fixtures/seed-workbook.ts'
import {
  type ArticleImport,
  articlesImportedSchema,
  articlesPerImport,
  importUndoneSchema,
} from '../../shared/protocol/desk-article-import.ts'
import { deskCatalogueSchema } from '../../shared/protocol/http.ts'
import { feedPageSchema } from '../../shared/protocol/shop.ts'
import { ask, openSession, read, seedDemo, signIn } from '../test/edge.ts'

/** The whole workbook takes its time: a tenth of it in the short run, with each kind of fault once. */
const isLong = env.KEFU_LONG !== ''
const rows = isLong ? 3000 : 300
const eachFault = isLong ? 3 : 1

let token = ''
let shopper = ''
beforeAll(async () => {
  await seedDemo()
  token = (await signIn('owner')).token
  shopper = (await openSession()).accessToken
})

/** The good rows of a workbook, as the desk's engine reads them. */
async function readWorkbook(bytes: Uint8Array, importId: string) {
  const opened = await openArticleFile(bytes, '知识.xlsx')
  if (!opened.ok || opened.value.kind !== 'table') throw new Error('the workbook was not opened')
  const fallback = { category: ['未分类'], channels: ['widget' as const], locale: 'zh-CN' as const }
  const setting = { fallback, products: [{ id: 'sock-1', title: '羊毛袜' }], now: new Date('2026-11-22') }
  const articles: ArticleImport['articles'] = []
  const walk = createArticleWalk(opened.value, { table: opened.value }, setting)
  for await (const step of walk?.steps ?? []) {
    const read = step.kind === 'place' && 'articles' in step.reading ? step.reading.articles : []
    for (const { place, body } of read) articles.push({ id: `a-${importId}.${place}`, body })
  }
  return articles
}

/** What a client holds that asked on from a revision to the newest. */
async function follow(held: Set<string>, since: number): Promise<number> {
  for (let from = since; ; ) {
    const path = `/api/shops/demo/feed?since=${from}`
    const { changed, removed, revision, more } = await read(await ask(path, { token: shopper }), feedPageSchema)
    for (const { kind, id } of changed) if (kind === 'article') held.add(id)
    for (const { kind, id } of removed) if (kind === 'article') held.delete(id)
    if (!more) return revision
    from = revision
  }
}

async function post(importId: string, articles: ArticleImport['articles']) {
  const sum = { added: 0, published: 0, repeated: 0 }
  for (let from = 0; from < articles.length; from += articlesPerImport) {
    const part = articles.slice(from, from + articlesPerImport)
    const source = { kind: 'file', name: '知识.xlsx' }
    const body = { importId, source, publish: true, all: articles.length, articles: part, extended: [] }
    const answer = await read(await ask('/api/desk/articles/import', { token, body }), articlesImportedSchema)
    sum.added += answer.added
    sum.published += answer.published
    sum.repeated += answer.repeated
  }
  return sum
}

const count = async (sql: string, ...binds: string[]) =>
  v.parse(
    v.object({ n: v.number() }),
    await env.DB.prepare(sql)
      .bind(...binds)
      .first(),
  ).n

test(`a workbook of ${rows} rows: every good row in, and its undo leaves nothing behind`, {
  timeout: 60_000,
}, async () => {
  const { bytes, planned } = seedWorkbook(rows, eachFault)
  const held = new Set<string>()
  const before = await follow(held, 0)
  const heldBefore = [...held].sort()
  const importId = crypto.randomUUID()
  const startedAt = performance.now()
  const wanted = await readWorkbook(bytes, importId)
  const good = rows - planned.size
  expect(await post(importId, wanted)).toEqual({ added: good, published: good, repeated: 0 })
  const elapsedMs = performance.now() - startedAt
  const reached = await follow(held, before)
  // Shoppers' devices hold what the widget may say and what has begun.
  expect(held.size).toBeGreaterThan(heldBefore.length)
  expect(await post(importId, wanted)).toEqual({ added: 0, published: 0, repeated: good })
  const undone = await read(
    await ask(`/api/desk/articles/import/${importId}/undo`, { token, method: 'POST' }),
    importUndoneSchema,
  )
  expect(undone).toMatchObject({ removed: good, changed: 0, published: 0 })
  await follow(held, reached)
  expect([...held].sort()).toEqual(heldBefore)
  const fresh = new Set<string>()
  await follow(fresh, 0)
  expect([...fresh].sort()).toEqual(heldBefore)
  const own = new Set(wanted.map(({ id }) => id))
  const { articles } = await read(await ask('/api/desk/catalogue', { token }), deskCatalogueSchema)
  expect(articles.filter(({ id }) => own.has(id))).toEqual([])
  expect(await count('SELECT count(*) AS n FROM records WHERE id LIKE ? AND removed = 0', `a-${importId}%`)).toBe(0)
  // The budget of an import, on a machine that does other things too.
  expect(elapsedMs).toBeLessThan(isLong ? 10_000 : 2_000)
})
