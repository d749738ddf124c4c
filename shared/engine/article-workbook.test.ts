import { expect, test } from 'vitest'
import { seedWorkbook } from '../import/documents/fixtures/seed-workbook.ts'
import type { ArticleFileReading, ToldArticlePlace } from '../protocol/article-file.ts'
import { createArticleFiles } from './article-files.ts'

/** The whole workbook takes its time: a tenth of it in the short run, with each kind of fault once. */
const isLong = Boolean(process.env.KEFU_LONG)
const rows = isLong ? 3000 : 300
const eachFault = isLong ? 3 : 1

test(`a workbook of ${rows} rows: every seeded fault is named with its row, every other row is read`, async () => {
  const { bytes, planned, cells } = seedWorkbook(rows, eachFault)
  expect(planned.size).toBe(20 * eachFault)
  let ids = 0
  const files = createArticleFiles({
    fetch: (url, init) => fetch(url, init),
    now: () => Date.parse('2026-11-22') + ids * 9,
    makeId: () => `f${ids++}`,
  })
  const startedAt = performance.now()
  const opened = await files.openArticleFile(URL.createObjectURL(new Blob([bytes.slice()])), '知识.xlsx')
  if (!opened.ok || opened.value.content.kind !== 'table') throw new Error('the workbook was not opened')
  const { file, content } = opened.value
  const fallback = { category: ['未分类'], channels: ['widget' as const], locale: 'zh-CN' as const }
  const choice = { table: content, fallback, products: [{ id: 'sock-1', title: '羊毛袜' }], known: [] }
  let reading: ArticleFileReading = await files.readArticleFile(file, choice)
  while (reading.kind === 'reading') reading = await files.readArticleFile(file, null)
  const elapsedMs = performance.now() - startedAt
  const told: ToldArticlePlace[] = []
  for (
    let page = await files.listArticlePlaces(file, 0);
    page.length > 0;
    page = await files.listArticlePlaces(file, told.length)
  )
    told.push(...page)
  const found = told.map(({ place, reason }) => `${place} ${reason}`).sort()
  // Row 1 is the header.
  expect(found).toEqual([...planned].map(([at, kind]) => `${at + 2} ${kind}`).sort())
  expect(told.every(({ isKept }) => !isKept)).toBe(true)
  expect(reading).toMatchObject({ kind: 'read', articles: rows - planned.size, bad: planned.size, notes: 0 })
  const read = new Map<number, string>()
  for (let from: number | null = 0; from !== null; ) {
    const batch = await files.listFileArticles(file, from)
    for (const { place, body } of batch?.articles ?? []) read.set(place, body.answers[0]?.text ?? '')
    from = batch?.next ?? null
  }
  const wrong = cells.flatMap((own, at) => (planned.has(at) || read.get(at + 2) === own[2] ? [] : [at + 2]))
  expect(wrong).toEqual([])
  // The budget of an import, on a machine that does other things too.
  expect(elapsedMs).toBeLessThan(isLong ? 10_000 : 2_000)
})
