import { beforeEach, describe, expect, test } from 'vitest'
import type { DraftRequest, SellerEngine } from './api.ts'
import { LocalDevice, toBody, toOrder } from './test/local-device.ts'

const request = (text: string): DraftRequest => ({
  history: [{ side: 'shopper', text, at: null }],
  shopperName: null,
  page: {},
  order: null,
  channel: 'jd',
})
const wash = toBody('羊毛袜怎么洗', '冷水手洗，平铺晾干。')
const importOf = (importId: string, bodies = [wash], publish = true) => ({
  importId,
  source: { kind: 'file' as const, name: '知识.csv' },
  publish,
  articles: bodies.map((body, at) => ({ id: `a-${importId}.${at}`, body })),
  extended: [],
})
const titles = async (engine: SellerEngine, words = '') =>
  (await engine.listLocalArticles(words, 0)).articles.map(({ article }) => article.title)

let local: LocalDevice
beforeEach(() => {
  local = new LocalDevice()
})

describe('with no edge at all', () => {
  test('an import makes drafts at once and after a restart, and nothing is asked of any address', async () => {
    const engine = await local.open()
    await engine.setLocal(true)
    expect((await local.last()).knowledge.kind).toBe('empty')
    const imported = await engine.importLocalArticles(importOf('import-01'))
    expect(imported).toMatchObject({ added: 1, published: 1, repeated: 0 })
    expect(await local.last()).toMatchObject({
      knowledge: { kind: 'ready', articles: 1 },
      local: { isOn: true, isUsed: true, articles: 1, unsent: 1 },
    })
    const again = await local.open()
    const { drafts } = await again.draft(request('这双羊毛袜怎么洗呀'))
    expect(drafts[0]).toMatchObject({ text: expect.stringContaining('冷水手洗'), basis: { kind: 'article' } })
    expect(local.asked).toEqual([])
  })

  test.each(['包邮吗', '什么时候发货', '七天内能退吗', '有货吗', '现在下单多少钱'])(
    '「%s」: no rule of a shop is made up where none was told',
    async (text) => {
      const engine = await local.open()
      await engine.setLocal(true)
      await engine.importLocalArticles(importOf('import-01'))
      const { drafts } = await engine.draft(request(text))
      const facts = drafts.flatMap((draft) => (draft.basis.kind === 'article' ? [] : draft.facts))
      expect(facts).toEqual([])
      expect(drafts.every(({ basis }) => basis.kind !== 'flow')).toBe(true)
    },
  )

  test('a draft is no answer yet: it is searched and listed, and not drafted from', async () => {
    const engine = await local.open()
    await engine.setLocal(true)
    await engine.importLocalArticles(importOf('import-01', [wash], false))
    expect(await titles(engine, '羊毛袜')).toEqual(['羊毛袜怎么洗'])
    expect((await local.last()).knowledge.kind).toBe('empty')
    const [held] = (await engine.listLocalArticles('', 0)).articles
    await engine.saveLocalArticle({ id: held!.article.id, body: wash, isLive: true })
    expect((await local.last()).knowledge).toMatchObject({ kind: 'ready', articles: 1 })
  })

  test('a full disk: what is brought in now works from memory, and the snapshot says so', async () => {
    local.device.storage = { kind: 'memory', why: 'quota' }
    const engine = await local.open()
    await engine.setLocal(true)
    await engine.importLocalArticles(importOf('import-01'))
    expect(await local.last()).toMatchObject({
      storage: { kind: 'memory', why: 'quota' },
      knowledge: { kind: 'ready' },
    })
    expect((await engine.draft(request('羊毛袜怎么洗'))).drafts[0]?.text).toContain('冷水手洗')
  })
})

describe('articles written here', () => {
  test('a blank must not go live, faulty words are not stored, and a change counts up', async () => {
    const engine = await local.open()
    const blank = toBody('从哪里发货', '从【待填：发货城市】发货')
    expect(await engine.saveLocalArticle({ id: null, body: blank, isLive: true })).toEqual({
      ok: false,
      reason: 'blank',
    })
    const nothing = { ...blank, questions: [] }
    expect(await engine.saveLocalArticle({ id: null, body: nothing, isLive: false })).toEqual({
      ok: false,
      reason: 'malformed',
    })
    const saved = await engine.saveLocalArticle({ id: null, body: blank, isLive: false })
    if (!saved.ok) throw new Error(saved.reason)
    const filled = toBody('从哪里发货', '从杭州发货')
    const changed = await engine.saveLocalArticle({ id: saved.value.article.id, body: filled, isLive: true })
    expect(changed).toMatchObject({ ok: true, value: { article: { state: 'live', version: 2 } } })
    expect(await titles(engine)).toEqual(['从哪里发货'])
  })

  test('what was removed can be put back, with its drafts', async () => {
    const engine = await local.open()
    await engine.setLocal(true)
    await engine.importLocalArticles(importOf('import-01'))
    const removed = await engine.removeLocalArticles(['a-import-01.0', 'a-unknown'])
    expect(removed).toHaveLength(1)
    expect((await engine.draft(request('羊毛袜怎么洗'))).drafts).toEqual([])
    await engine.putBackLocalArticles(removed)
    expect((await engine.draft(request('羊毛袜怎么洗'))).drafts[0]?.text).toContain('冷水手洗')
  })
})

describe('an import', () => {
  test('repeated changes nothing; an id of another import is refused', async () => {
    const engine = await local.open()
    await engine.importLocalArticles(importOf('import-01'))
    expect(await engine.importLocalArticles(importOf('import-01'))).toMatchObject({ added: 0, repeated: 1 })
    const foreign = { ...importOf('import-02'), articles: importOf('import-01').articles }
    expect(await engine.importLocalArticles(foreign)).toMatchObject({
      added: 0,
      refused: [{ id: 'a-import-01.0', why: 'other-import' }],
    })
    expect(await titles(engine)).toHaveLength(1)
  })

  test('taken back, it leaves what somebody wrote in since, and takes its questions from others', async () => {
    const engine = await local.open()
    await engine.importLocalArticles(importOf('import-01', [wash, toBody('袜子起球吗', '不会')]))
    await engine.saveLocalArticle({ id: 'a-import-01.1', body: toBody('袜子起球吗', '正常穿不会'), isLive: true })
    const further = { ...importOf('import-02', []), extended: [{ id: 'a-import-01.1', questions: ['会不会起球'] }] }
    expect(await engine.importLocalArticles(further)).toMatchObject({ extended: 1 })
    expect(await engine.undoLocalImport('import-02')).toMatchObject({ removed: 0, shortened: 1 })
    expect(await engine.undoLocalImport('import-01')).toMatchObject({ removed: 1, changed: 1 })
    const { articles } = await engine.listLocalArticles('', 0)
    expect(articles.map(({ article }) => [article.title, article.questions])).toEqual([['袜子起球吗', ['袜子起球吗']]])
    expect(await engine.undoLocalImport('import-09')).toBeNull()
    const { articles: imports } = await engine.listLocalImports()
    expect(imports.map(({ undone }) => undone !== null)).toEqual([true, true])
  })
})

describe('orders of a file', () => {
  test('are found by number with their age, only go forward, and are taken back', async () => {
    const engine = await local.open()
    const orders = [toOrder('SY1'), toOrder('SY2'), { id: 'SY3' }]
    const first = await engine.importLocalOrders({ importId: 'orders-01', name: '订单.csv', orders })
    expect(first).toEqual({ added: 2, updated: 0, kept: [], refused: [{ index: 2, reason: 'malformed' }] })
    expect(await engine.findOrder('SY1')).toMatchObject({
      order: { status: 'shipped' },
      at: '2026-11-21T10:00:00.000Z',
    })
    expect(await engine.findOrder('SY3')).toBeNull()
    const later = [toOrder('SY1', { status: 'signed' }), toOrder('SY2', { status: 'paid' })]
    const second = await engine.importLocalOrders({ importId: 'orders-02', name: '订单 2.csv', orders: later })
    expect(second).toMatchObject({ added: 0, updated: 1, kept: ['SY2'] })
    expect((await engine.listLocalImports()).ordersHeld).toBe(2)
    expect(await engine.undoLocalImport('orders-02')).toMatchObject({ removed: 1 })
    expect(await engine.findOrder('SY1')).toBeNull()
    expect(await engine.findOrder('SY2')).not.toBeNull()
  })

  test.each([
    ['stands on the page', '到哪了', { orderNumber: 'SY20260101', readAt: '2026-11-21T10:00:00.000Z' }],
    ['is named in the last words', 'SY20260101 到哪了', null],
  ])(
    'the order whose number %s is told as the file told it, with its age, and no rule beside it',
    async (_, text, pageOrder) => {
      const engine = await local.open()
      await engine.setLocal(true)
      await engine.importLocalArticles(importOf('import-01'))
      const shipments = [
        { id: 'w-1', carrier: '顺丰', waybill: 'SF100', lineIds: ['l-1'], status: 'in-transit' as const, nodes: [] },
      ]
      const orders = [toOrder('SY20260101', { shipments })]
      await engine.importLocalOrders({ importId: 'orders-01', name: '订单.csv', orders })
      const { drafts } = await engine.draft({ ...request(text), pageOrder })
      expect(drafts[0]).toMatchObject({ title: '导入的订单', text: expect.stringContaining('已发货') })
      expect(drafts[0]?.text).toContain('SF100')
      const sources = new Set(drafts.flatMap(({ facts }) => facts.map(({ source, at }) => `${source} ${at}`)))
      expect([...sources]).toEqual(['导入的订单 SY20260101 2026-11-21T10:00:00.000Z'])
    },
  )
})
