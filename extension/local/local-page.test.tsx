import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import type { LocalArticle, LocalSending } from '../../shared/protocol/local-shop.ts'
import { session } from '../desk/dev/scripted-conversations.ts'
import { createScriptedEngine } from '../desk/dev/scripted-engine.ts'
import { mount } from '../desk/test/mount.tsx'
import { answerOnDevice } from './answer-on-device.ts'
import { LocalPage } from './local-page.tsx'

const held: LocalArticle = {
  article: {
    ...{ id: 'a-1', title: '怎么洗', questions: ['怎么洗'], answers: [{ id: 'A', text: '冷水手洗' }], relatedIds: [] },
    ...{ handoffCondition: null, layer: 'base', category: ['未分类'], productIds: [], channels: ['widget'] },
    ...{ locale: 'zh-CN', validFrom: null, validTo: null, state: 'live', version: 1, author: '本机' },
  },
  ...{ at: '2026-11-21T10:00:00.000Z', importId: null, sent: null },
}

/** A page over a device that holds one article; `calls` notes what was asked of it. */
async function open(snapshot: Partial<SellerSnapshot>, more: Partial<SellerEngine> = {}) {
  const calls: unknown[] = []
  let articles = [held]
  const scripted = createScriptedEngine('calm')
  const local = { isOn: true, isUsed: true, articles: 1, unsent: 1 }
  const engine: SellerEngine = {
    ...scripted,
    watch: (listener) => scripted.watch((next) => listener({ ...next, session: null, local, ...snapshot })),
    listLocalArticles: async () => ({ articles, found: articles.length, next: null }),
    saveLocalArticle: async (write) => {
      calls.push(['save', write.id, write.isLive, write.body.title, write.body.questions, write.body.answers[0]?.text])
      return write.body.answers[0]?.text.includes('【待填') ? { ok: false, reason: 'blank' } : { ok: true, value: held }
    },
    removeLocalArticles: async (ids) => {
      articles = []
      calls.push(['remove', ids])
      return [held]
    },
    putBackLocalArticles: async (put) => {
      articles = put
      calls.push(['put back', put.length])
    },
    ...more,
  }
  const view = await mount(null, <LocalPage engine={engine} />)
  await act(async () => {})
  return { view, calls }
}

test('an article is written in three fields, told what is missing, removed and put back', async () => {
  const { view, calls } = await open({})
  await view.press('写文章')
  await view.type('客户怎么问', '能机洗吗\n能机洗吗\n 可以机洗不 ')
  await view.type('答案', '【待填：洗法】')
  await view.press('上线')
  expect(view.text()).toContain('还有【待填】没填')
  await view.type('答案', '不能，手洗')
  await view.press('存成草稿')
  expect(calls.at(-1)).toEqual(['save', null, false, '能机洗吗', ['能机洗吗', '可以机洗不'], '不能，手洗'])
  const remove = view.place.querySelector<HTMLButtonElement>('[aria-label="删「怎么洗」"]')
  await act(async () => remove?.click())
  await act(async () => {})
  expect(view.text()).toContain('「怎么洗」删掉了')
  await view.press('撤销')
  await act(async () => {})
  expect(calls.slice(-2)).toEqual([
    ['remove', ['a-1']],
    ['put back', 1],
  ])
  expect(view.place.querySelector('[aria-label="删「怎么洗」"]')).not.toBeNull()
})

test('memory instead of a disk is said, with the way out', async () => {
  const { view } = await open({ storage: { kind: 'memory', why: 'quota' } })
  expect(view.place.querySelector('[role=alert]')?.textContent).toContain('磁盘满了')
})

test('what is only here is offered to the shop that was connected, with a choice for what it has already', async () => {
  const wishes: (LocalSending | null)[] = []
  const sent = { all: 1, refused: [], failure: null }
  const shop = { id: 'a-shop', title: '清洗', question: '怎么清洗' }
  const { view } = await open(
    { session },
    {
      compareWithShop: async () => [{ id: 'a-1', title: '怎么洗', question: '怎么洗', answer: '冷水手洗', shop }],
      sendLocalArticles: async (wish) => {
        wishes.push(wish)
        return { ...sent, done: wishes.length === 1 ? 0 : 1, isOver: wishes.length > 1 }
      },
    },
  )
  expect(view.text()).toContain(`传到「${session.staff.shopName}」`)
  const choice = view.place.querySelector<HTMLSelectElement>('[aria-label="「怎么洗」怎么办"]')
  await act(() => {
    if (choice) choice.value = 'keep'
    choice?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await view.press('传 1 篇')
  await act(async () => {})
  expect(wishes).toEqual([{ publish: false, choices: [{ id: 'a-1', into: 'a-shop', choice: 'keep' }] }, null])
  expect(view.text()).toContain('传了 1 篇')
})

test.each([
  ['broken', '备份不完整'],
  ['newer', '更新的版本'],
  ['not-a-backup', '不是客服副驾的备份'],
] as const)('a backup that is %s is refused with what is wrong', async (reason, sentence) => {
  const { view } = await open({}, { openBackup: async () => ({ ok: false, reason }) })
  await pickBackup(view.place)
  expect(view.text()).toContain(sentence)
})

async function pickBackup(place: HTMLElement): Promise<void> {
  const picker = place.querySelector<HTMLInputElement>('[aria-label="选备份文件"]')
  Object.defineProperty(picker, 'files', { value: [new File(['x'], 'a.kefu')] })
  await act(async () => void picker?.dispatchEvent(new Event('change', { bubbles: true })))
  await act(async () => {})
}

test('a backup says of phrases too what is new, what stays and what finds no room, before it is taken', async () => {
  const none = { added: 0, replaced: 0, kept: 0 }
  const preview = { articles: none, orders: none, phrases: { added: 3, replaced: 0, kept: 2, full: 4 } }
  const taken: string[] = []
  const { view } = await open(
    {},
    {
      openBackup: async () => ({ ok: true, value: { ...preview, file: 'f-1', madeAt: '2026-11-20T10:00:00.000Z' } }),
      takeBackup: async (file) => (taken.push(file) > 0 ? preview : null),
      exportLocal: async () => ({ base64: '', articles: 1, orders: 0, phrases: 12 }),
    },
  )
  await pickBackup(view.place)
  const said = '3 条话术是新的，2 本机的一样新或更新，不动，4 条放不下（最多 5000 条）'
  expect(view.text()).toContain(said)
  expect(taken).toEqual([])
  await act(async () => view.place.querySelector<HTMLButtonElement>('.lo-preview button')?.click())
  expect(taken).toEqual(['f-1'])
  await view.press('导出备份')
  await act(async () => {})
  expect(view.text()).toContain('12 条话术')
})

test('the import screens are answered by this device; what it does not know is no success', async () => {
  const orders: unknown[] = []
  const engine: SellerEngine = {
    ...createScriptedEngine('calm'),
    importLocalOrders: async (wish) => {
      orders.push(wish)
      return { added: 1, updated: 0, kept: [], refused: [] }
    },
  }
  const ask = answerOnDevice({
    engine,
    getOrderFile: () => ({ importId: 'orders-01', name: '订单.csv' }),
    publishesPacks: () => false,
  })
  const post = (path: string, body: unknown) => ask(`/api/desk/${path}`, { method: 'POST', body: JSON.stringify(body) })
  expect(await (await post('orders/import', { orders: [{ id: 'SY1' }] })).json()).toMatchObject({ added: 1 })
  expect(orders).toEqual([{ importId: 'orders-01', name: '订单.csv', orders: [{ id: 'SY1' }] }])
  expect((await post('articles/import/import-09/undo', {})).status).toBe(404)
  expect((await post('learned/refresh', {})).status).toBe(404)
})

test('a pack is offered where nothing is written yet, told of when it is taken, and taken back', async () => {
  const calls: unknown[] = []
  const { view } = await open(
    {},
    {
      async takeLocalPack({ importId, publish }) {
        calls.push([importId.replace(/\d+$/, '#'), publish])
        return { added: 170, published: publish ? 100 : 0, kept: 0 }
      },
      async undoLocalImport(importId) {
        calls.push(['undo', importId.replace(/\d+$/, '#')])
        return { revision: 2, removed: 120, shortened: 0, changed: 3, published: 0, stayed: [] }
      },
    },
  )
  expect(view.place.querySelector('.lo-packs')).toBeNull()
  await view.press('挑一个行业')
  await vi.waitFor(() => expect(view.place.querySelectorAll('.lo-packs > ul > li')).toHaveLength(6))
  expect(view.place.querySelector('.dk-pack-voice')).toBeNull()
  const inFood = async (label: string) => {
    const row = [...view.place.querySelectorAll('.lo-packs > ul > li')].find((one) => one.textContent?.includes('食品'))
    const button = [...(row?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes(label))
    await act(async () => button?.click())
  }
  await act(() => view.place.querySelector<HTMLInputElement>('.lo-packs input')?.click())
  await inFood('没有【待填】的上线')
  await vi.waitFor(() => expect(view.text()).toContain('加入了 170 篇，100 篇上线，70 篇草稿'))
  await inFood('撤销')
  await vi.waitFor(() => expect(view.text()).toContain('撤掉了 120 篇；3 篇改过，留着没有动'))
  expect(calls).toEqual([
    ['pack-food-#', true],
    ['undo', 'pack-food-#'],
  ])
})
