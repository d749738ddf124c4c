import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { headlamp } from '../../dev/scripted-tree.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { KnowledgePage } from '../knowledge-page.tsx'

beforeEach(() => localStorage.clear())

/** The scripted shop, where 拆了吊牌还能退吗 has a process; `refused` answers its publication. */
function withTree(refused: unknown): typeof fetch {
  const scripted = createScriptedFetcher()
  return async (input, init) => {
    if (refused !== null && init?.method === 'PUT') return Response.json(refused, { status: 422 })
    const response = await scripted(input, init)
    if (!String(input).endsWith('/catalogue')) return response
    const catalogue: { articles: { id: string }[] } = await response.json()
    const articles = catalogue.articles.map((one) => (one.id === 'return-tags' ? { ...one, tree: headlamp } : one))
    return Response.json({ ...catalogue, articles })
  }
}

async function open(id = 'return-tags', refused: unknown = null) {
  const desk = createTestDesk({}, withTree(refused))
  await act(() => Promise.resolve())
  desk.go({ page: 'knowledge', id })
  const view = await mount(desk, <KnowledgePage />)
  await vi.waitFor(() => expect(view.place.querySelector('.dk-article')).not.toBeNull())
  await vi.waitFor(() => expect(desk.edits.open.value).not.toBeNull())
  const tree = () => desk.edits.open.value?.form.value.tree
  const labels = () => tree()?.steps.map(({ options }) => options.map(({ label }) => label))
  const press = async (name: string) => {
    const button = view.place.querySelector(`[aria-label="${name}"]`)
    if (!(button instanceof HTMLElement)) throw new Error(`no ${name}`)
    await act(() => button.click())
  }
  const lead = async (name: string, value: string) => {
    const select = view.place.querySelector(`select[aria-label="${name}"]`)
    if (!(select instanceof HTMLSelectElement)) throw new Error(`no ${name}`)
    await act(() => {
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
  }
  const undo = async () => {
    const button = [...view.place.querySelectorAll('.dk-flow > header button')].find(
      (one) => one.textContent === '撤销',
    )
    if (button instanceof HTMLElement) await act(() => button.click())
  }
  return { ...view, desk, tree, labels, pressNamed: press, lead, undo }
}

test('an outline: each step below the option that leads to it', async () => {
  const view = await open()
  const second = view.place.querySelector('.dk-flow-step .dk-flow-step')
  expect(second?.getAttribute('aria-label')).toBe('第 2 步')
  expect(view.field('第 2 步的问题').value).toBe('充满了吗？')
  expect(view.field('「充满了」的结果').value).toBe('给你换新。')
  expect(view.text()).toContain('每一步都走得到结果')
})

test('a chain of steps with one way on each does not wander to the right', async () => {
  const view = await open()
  await view.pressNamed('删掉「亮」')
  expect(view.place.querySelector('.dk-flow-step > ol')?.className).toBe('is-straight')
  expect(view.place.querySelector('.dk-flow-step .dk-flow-step > ol')?.className).toBe('')
})

test('keys: Enter adds below, Alt and arrows move, and the focus goes along; a word being composed is left alone', async () => {
  const view = await open()
  await view.key('第 1 步的选项 1', { key: 'Enter', isComposing: true })
  expect(view.labels()?.[0]).toEqual(['不亮', '亮'])
  await view.key('第 1 步的选项 1', { key: 'Enter' })
  expect(view.labels()?.[0]).toEqual(['不亮', '', '亮'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('第 1 步的选项 2')
  await view.type('第 1 步的选项 2', '一闪一闪')
  await view.key('第 1 步的选项 2', { key: 'ArrowUp', altKey: true })
  expect(view.labels()?.[0]).toEqual(['一闪一闪', '不亮', '亮'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('第 1 步的选项 1')
  await view.key('第 2 步的问题', { key: 'ArrowUp', altKey: true })
  expect(view.labels()?.[0]).toEqual(['不亮', '一闪一闪', '亮'])
  await view.undo()
  await view.undo()
  await view.undo()
  expect(view.labels()?.[0]).toEqual(['不亮', '', '亮'])
})

test('a fault is told at its place while it is typed, keeps the words from being published, and goes when mended', async () => {
  const view = await open()
  await view.lead('「没充满」之后', 'new')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('第 3 步的问题')
  expect(view.field('第 3 步的选项 1').getAttribute('aria-invalid')).toBe('true')
  expect(view.text()).toContain('没有写问题。写一句要问客户的话')
  await view.type('第 2 步的选项 1', '没充满')
  expect(view.text()).toContain('「没充满」和「没充满」听起来一样，客户分不清。改掉其中一个')
  await view.press('发布第 6 版')
  const alert = view.place.querySelector('.dk-errors')
  expect(alert?.textContent).toContain('流程：流程走不通，改好再发布：第 2 步的「没充满」和「没充满」听起来一样')
  await view.type('第 2 步的选项 1', '充满了')
  await view.type('第 3 步的问题', '充了多久？')
  await view.type('第 3 步的选项 1', '一晚上')
  await view.pressNamed('删掉第 2 个选项')
  expect(view.text()).toContain('每一步都走得到结果')
  expect(view.place.querySelector('.dk-errors')).toBeNull()
  await view.press('发布第 6 版')
  await vi.waitFor(() => expect(view.desk.toast.shown.value?.text).toContain('已发布'))
})

test('what is removed comes back by one press; what nobody comes to stands apart', async () => {
  const view = await open()
  await view.pressNamed('删掉「不亮」')
  expect(view.desk.toast.shown.value?.text).toBe('「不亮」和它后面的 1 步删掉了')
  expect(view.labels()).toEqual([['亮']])
  await act(() => view.desk.toast.shown.value?.action?.run())
  expect(view.tree()).toEqual(headlamp)
  await view.lead('「不亮」之后', 'result')
  expect(view.text()).toContain('谁也走不到。让前面某个选项去这一步，或删掉它')
  await view.pressNamed('删掉第 2 步')
  expect(view.labels()).toEqual([['不亮', '亮']])
  await view.pressNamed('去掉流程')
  expect(view.tree()).toBeNull()
  await act(() => view.desk.toast.shown.value?.action?.run())
  expect(view.labels()).toEqual([['不亮', '亮']])
})

test('what is typed is back after the page was left', async () => {
  const first = await open()
  await first.type('第 2 步的问题', '')
  const again = await open()
  expect(again.field('第 2 步的问题').value).toBe('')
  expect(again.text()).toContain('的改动还没保存，已经放回来了')
})

test('an article without a process gets one; its empty answer tells it in words and follows it', async () => {
  const view = await open('invoice')
  await view.type('答案 A', '')
  await view.press('加流程')
  await view.type('第 1 步的问题', '要哪种发票？')
  expect(view.field('答案 A').value).toContain('1. 要哪种发票？')
  await view.type('答案 A', '我自己写的')
  await view.type('第 1 步的选项 1', '电子的')
  expect(view.field('答案 A').value).toBe('我自己写的')
  await view.press('按流程重写')
  expect(view.field('答案 A').value).toContain('· 电子的')
})

test('a refusal of the edge names each step, and the words stay', async () => {
  const faults = [
    { step: 2, option: 0, reason: 'alike', told: ['充满了', '充满'] },
    { step: 3, reason: 'no-end', told: [] },
  ]
  const view = await open('return-tags', { code: 'row-refused', field: 'tree.steps.1', faults })
  await view.type('第 2 步的问题', '充好了吗？')
  await view.press('发布第 6 版')
  await vi.waitFor(() => expect(view.text()).toContain('没有发布，流程还走不通'))
  expect(view.text()).toContain('第 2 步的「充满了」和「充满」听起来一样')
  expect(view.text()).toContain('第 3 步走不下去')
  expect(view.field('第 2 步的问题').value).toBe('充好了吗？')
})

test('the unpublished process is walked by taps and by words, back and from the beginning', async () => {
  const view = await open()
  await view.press('试走')
  const box = () => view.place.querySelector('.dk-walk')
  const shown = () => view.place.querySelector('.dk-preview')?.shadowRoot
  await vi.waitFor(() => expect(shown()?.textContent).toContain('灯亮吗？'))
  const pick = [...(shown()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === '不亮')
  await act(() => pick?.click())
  await vi.waitFor(() => expect(shown()?.textContent).toContain('充满了吗？'))
  expect(view.place.querySelector('.is-here')?.getAttribute('aria-label')).toBe('第 2 步')
  await view.press('退一句')
  await vi.waitFor(() => expect(view.place.querySelector('.is-here')?.getAttribute('aria-label')).toBe('第 1 步'))
  await view.type('客户说的话', '不亮')
  await act(() => box()?.querySelector('form')?.requestSubmit())
  await vi.waitFor(() => expect(view.place.querySelector('.is-here')?.getAttribute('aria-label')).toBe('第 2 步'))
})
