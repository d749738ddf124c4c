import { beforeEach, expect, test } from 'vitest'
import { starterPacks } from '../knowledge/packs/starter-packs.ts'
import type { SellerEngine } from './api.ts'
import { LocalDevice, toBody } from './test/local-device.ts'

const { articles } = starterPacks.food
const take = { trade: 'food', importId: 'pack-food-1', publish: false } as const
let local: LocalDevice
let engine: SellerEngine
beforeEach(async () => {
  local = new LocalDevice()
  engine = await local.open()
})
const heldOfFood = async () => (await engine.listLocalPacks()).find(({ trade }) => trade === 'food')?.held

test('a pack comes as drafts under its own ids, told of beforehand, and goes again; nobody is asked', async () => {
  expect(await heldOfFood()).toBe(0)
  expect(await engine.takeLocalPack(take)).toEqual({ added: articles.length, published: 0, kept: 0 })
  expect(await heldOfFood()).toBe(articles.length)
  expect(await local.last()).toMatchObject({ local: { articles: articles.length, isUsed: false } })
  const { articles: imports } = await engine.listLocalImports()
  expect(imports).toMatchObject([{ importId: take.importId, source: { name: '行业知识包「食品生鲜、零食茶酒」' } }])
  expect(await engine.undoLocalImport(take.importId)).toMatchObject({ removed: articles.length, changed: 0 })
  expect(await heldOfFood()).toBe(0)
  expect(local.asked).toEqual([])
})

test('what is here, changed or not, stays as it is; an undo leaves what somebody wrote in', async () => {
  await engine.takeLocalPack(take)
  const id = articles[0]!.id
  await engine.saveLocalArticle({ id, body: toBody('保质期多久', '十二个月'), isLive: true })
  await engine.removeLocalArticles([articles[1]!.id])
  const second = { ...take, importId: 'pack-food-2' }
  expect(await engine.takeLocalPack(second)).toEqual({ added: 1, published: 0, kept: articles.length - 1 })
  expect(await engine.takeLocalPack({ ...take, importId: 'pack-food-3' })).toEqual({
    ...{ added: 0, published: 0, kept: articles.length },
  })
  const { articles: imports } = await engine.listLocalImports()
  expect(imports.map(({ importId }) => importId).sort()).toEqual(['pack-food-1', 'pack-food-2'])
  await engine.undoLocalImport('pack-food-1')
  const { articles: left } = await engine.listLocalArticles('', 0)
  expect(left.map(({ article }) => article.title).sort()).toEqual(['保质期多久', articles[1]!.title].sort())
})

test('what has a gap never goes live', async () => {
  const { published } = await engine.takeLocalPack({ ...take, publish: true })
  const live: string[] = []
  for (let from: number | null = 0; from !== null; ) {
    const page: Awaited<ReturnType<SellerEngine['listLocalArticles']>> = await engine.listLocalArticles('', from)
    live.push(...page.articles.flatMap(({ article }) => (article.state === 'live' ? [article.id] : [])))
    from = page.next
  }
  const whole = articles.filter(({ answer, steps = [] }) => !/【待填/.test([answer, ...steps].join('')))
  expect(whole.length).toBeLessThan(articles.length)
  expect(live.sort()).toEqual(whole.map(({ id }) => id).sort())
  expect(published).toBe(whole.length)
})
