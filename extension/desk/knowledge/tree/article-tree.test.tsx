import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { BulkWrite } from '../../../../shared/protocol/desk-bulk.ts'
import type { StaffSession } from '../../../../shared/protocol/http.ts'
import { scriptedCatalogue } from '../../dev/scripted-catalogue.ts'
import { session } from '../../dev/scripted-conversations.ts'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { KnowledgePage } from '../knowledge-page.tsx'

beforeEach(() => localStorage.clear())

interface Opened {
  id?: string | null
  role?: StaffSession['staff']['role']
  publishing?: 'everyone' | 'owners'
}

async function open({ id = null, role = 'owner', publishing = 'everyone' }: Opened = {}) {
  const scripted = createScriptedFetcher()
  const sent: { path: string; body: unknown }[] = []
  const fetcher: typeof fetch = async (input, init) => {
    const path = String(input).split('/api/desk/')[1] ?? ''
    if (init?.method === 'POST') sent.push({ path, body: JSON.parse(String(init.body ?? 'null')) })
    if (path === 'catalogue')
      return Response.json({ ...scriptedCatalogue, settings: { ...scriptedCatalogue.settings, publishing } })
    return scripted(input, init)
  }
  const desk = createTestDesk({}, fetcher)
  await act(() => Promise.resolve())
  const held = desk.snapshot.value
  if (held) desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role } } }
  desk.go({ page: 'knowledge', id })
  const view = await mount(desk, <KnowledgePage />)
  await vi.waitFor(() => expect(view.place.querySelector('[role=tree]')).not.toBeNull())
  const rows = () => [...view.place.querySelectorAll<HTMLElement>('[role=treeitem]')]
  const row = (name: string) => {
    const found = rows().find((one) => one.textContent?.includes(name))
    if (!found) throw new Error(`no row ${name} among ${rows().map((one) => one.textContent)}`)
    return found
  }
  const names = () => rows().map((one) => one.textContent)
  const press = async (key: string, init: KeyboardEventInit = {}) => {
    const tree = view.place.querySelector('[role=tree]')
    await act(() => void tree?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init })))
  }
  const click = (name: string, init: MouseEventInit = {}) =>
    act(() => void row(name).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init })))
  return { ...view, desk, sent, rows, row, names, keyDown: press, click }
}

test('folders open with the keys, stay open after a reload, and the open article is shown in its place', async () => {
  const view = await open({ id: 'return-tags' })
  await vi.waitFor(() => view.row('拆了吊牌还能退吗'))
  expect(view.row('拆了吊牌还能退吗').getAttribute('aria-current')).toBe('true')
  expect(view.row('拆了吊牌还能退吗').getAttribute('aria-level')).toBe('4')
  expect(view.row('活动').textContent).toContain('生效中')
  await view.keyDown('Home')
  await view.keyDown('ArrowLeft')
  expect(view.names().join()).not.toContain('拆了吊牌')
  await view.keyDown('商')
  await view.keyDown('ArrowRight')
  await view.keyDown('ArrowRight')
  expect(view.row('商品咨询').getAttribute('aria-expanded')).toBe('true')
  const again = await open()
  expect(again.row('商品咨询').getAttribute('aria-expanded')).toBe('true')
  expect(again.row('售后服务').getAttribute('aria-expanded')).toBe('false')
})

test('what is typed lists what was found, its hit marked; filters narrow it; nothing found offers to write it', async () => {
  const view = await open()
  await vi.waitFor(async () => {
    await view.type('搜文章', '运费')
    expect(view.names()).toEqual(['退货运费谁出售后服务 / 退换货 / 运费与运费险'])
  })
  expect(view.row('运费').querySelector('mark')?.textContent).toBe('运费')
  expect(view.text()).toContain('找到 1 篇')
  await view.type('搜文章', '')
  await vi.waitFor(() => expect(view.names().length).toBeGreaterThan(2))
  await view.press('筛选')
  const state = [...view.place.querySelectorAll('select')][0]
  await act(() => {
    if (state) state.value = 'draft'
    state?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(view.names()).toEqual(['能开专票吗订单管理草稿'])
  await view.press('清掉筛选')
  await view.type('搜文章', '宇宙飞船')
  await vi.waitFor(() => expect(view.text()).toContain('没有和「宇宙飞船」有关的文章'))
})

test('three are marked, moved in one request under their versions, and brought back; one that was overtaken is named', async () => {
  const view = await open()
  await view.click('售后服务')
  await view.keyDown(' ')
  expect(view.text()).toContain('已选 3 篇')
  await view.press('换目录')
  await view.type('目录', '一 / 二 / 三 / 四')
  await view.press('换到这个目录')
  expect(view.text()).toContain('目录有 4 层，最多 3 层')
  await view.type('目录', '售后服务 / 新目录')
  await view.press('换到这个目录')
  await vi.waitFor(() => expect(view.text()).toContain('2 篇换了目录，店铺第 1,290 版'))
  expect(view.text()).toContain('退货运费谁出同事刚改过，没有动')
  const write = view.sent.find(({ path }) => path === 'articles/bulk')?.body as BulkWrite
  expect(write.items).toContainEqual({ id: 'return-tags', version: 5 })
  expect(write.change).toEqual({ kind: 'move', category: ['售后服务', '新目录'] })
  expect(view.text()).not.toContain('已选 3 篇')
  await view.press('撤销')
  await vi.waitFor(() => expect(view.text()).toContain('2 篇恢复成原来的内容'))
  expect(view.sent.at(-1)?.path).toBe('articles/bulk/bulk-1/undo')
})

test('shift marks a range, all that was found is marked at once, Escape clears', async () => {
  const view = await open()
  await vi.waitFor(async () => {
    await view.type('搜文章', '吗')
    expect(view.names().length).toBeGreaterThan(2)
  })
  const count = view.names().length
  await view.keyDown('Home')
  await view.keyDown('ArrowDown', { shiftKey: true })
  expect(view.text()).toContain('已选 2 篇')
  await view.press(`全选找到的 ${count} 篇`)
  expect(view.text()).toContain(`已选 ${count} 篇`)
  await view.keyDown('Escape')
  expect(view.text()).not.toContain('已选')
})

test('where only owners publish, an operator hands in with a word, and the owner sends it back with a reason', async () => {
  const view = await open({ id: 'invoice', role: 'operator', publishing: 'owners' })
  expect(view.text()).toContain('这家店铺由店长发布')
  await view.press('交审')
  await view.type('给店长的话', '月底要用')
  await view.press('交给店长')
  await vi.waitFor(() => expect(view.text()).toContain('林舟'))
  expect(view.text()).toContain('交审：月底要用')
  expect(view.sent.find(({ path }) => path.endsWith('/hand-in'))).toMatchObject({
    path: 'articles/invoice/hand-in',
    body: { note: '月底要用', basedOn: 1, body: { title: '能开专票吗' } },
  })
  const held = view.desk.snapshot.value
  await act(() => {
    if (held)
      view.desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role: 'owner' } } }
  })
  await view.press('退回')
  await view.press('退回给作者')
  expect(view.text()).toContain('写一句要改哪里')
  await view.type('要改哪里', '补上税点')
  await view.press('退回给作者')
  await vi.waitFor(() => expect(view.text()).toContain('周岚 退回：补上税点'))
})

test('where everyone publishes nothing is said of review', async () => {
  const view = await open({ id: 'invoice', role: 'operator' })
  expect(view.text()).not.toContain('交审')
})

test('a full device is told of in words, and only while it is full', async () => {
  const view = await open()
  const show = async (indexKept: boolean) => {
    const held = view.desk.snapshot.value
    await act(() => {
      if (held)
        view.desk.snapshot.value = { ...held, knowledge: { kind: 'ready', revision: 1, articles: 9, indexKept } }
    })
  }
  expect(view.text()).not.toContain('存不下文章的索引')
  await show(false)
  expect(view.text()).toContain('这台电脑的空间满了，存不下文章的索引')
  await show(true)
  expect(view.text()).not.toContain('存不下文章的索引')
})
