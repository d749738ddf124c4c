import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SellerEngine } from '../../shared/engine/api.ts'
import { createScriptedEngine } from '../desk/dev/scripted-engine.ts'
import { scriptedOrder } from '../desk/dev/scripted-shopper.ts'
import { byPerson } from './overlay-samples.ts'
import { SidePanel } from './side-panel.tsx'

const asked = vi.fn<SellerEngine['draft']>()
const writeText = vi.fn(async (_text: string) => {})

beforeEach(() => {
  asked.mockReset()
  writeText.mockClear()
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
})

afterEach(() => vi.restoreAllMocks())

async function openPanel(more: Partial<SellerEngine> = {}) {
  const scripted = createScriptedEngine('normal')
  asked.mockImplementation((request) => scripted.draft(request))
  const engine: SellerEngine = { ...scripted, draft: asked, ...more }
  await act(() => render(<SidePanel engine={engine} />, document.body))
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(name) && isShown(one))
  return {
    async press(name: string) {
      await act(async () => {
        button(name)?.click()
        await settle()
      })
    },
    async type(id: string, text: string) {
      const field = document.getElementById(id) as HTMLTextAreaElement
      await act(() => {
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
    },
    async key(init: KeyboardEventInit, at: EventTarget = document.body) {
      await act(async () => {
        at.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
        await settle()
      })
    },
    text: () => document.querySelector('[role=tabpanel]:not([hidden])')?.textContent ?? '',
    notice: () => document.querySelector('main > .panel-notice')?.textContent,
  }
}

/** Everything that waits for no clock has happened. */
async function settle() {
  for (let step = 0; step < 50; step += 1) await Promise.resolve()
}

function isShown(one: Element): boolean {
  return one.closest('[hidden]') === null
}

const lastHistory = () => asked.mock.calls.at(-1)?.[0].history.map(({ side, text }) => [side, text])

test('a draft knows what was pasted before and what was copied as the reply', async () => {
  const panel = await openPanel()
  await panel.type('paste-words', '这件防水吗')
  await panel.press('出草稿')
  expect(lastHistory()).toEqual([['shopper', '这件防水吗']])
  await panel.key({ code: 'Digit2' })
  const second = writeText.mock.calls.at(-1)?.[0]
  await panel.key({ code: 'Digit1' })
  const first = writeText.mock.calls.at(-1)?.[0]
  expect(first).not.toBe(second)
  expect(panel.notice()).toBe('已复制')
  await panel.type('paste-words', '那多少钱')
  await panel.press('出草稿')
  // The second copy stands in place of the first: one reply was sent.
  expect(lastHistory()).toEqual([
    ['shopper', '这件防水吗'],
    ['shop', first],
    ['shopper', '那多少钱'],
  ])
})

test('the seller’s own reply is remembered, and a new conversation forgets all', async () => {
  const panel = await openPanel()
  await panel.type('paste-words', '我看下库存')
  await panel.press('这是我的回复')
  expect(asked).not.toHaveBeenCalled()
  await panel.type('paste-words', '有货吗')
  await panel.press('出草稿')
  expect(lastHistory()).toEqual([
    ['shop', '我看下库存'],
    ['shopper', '有货吗'],
  ])
  await panel.press('新会话')
  await panel.type('paste-words', '在吗')
  await panel.press('出草稿')
  expect(lastHistory()).toEqual([['shopper', '在吗']])
})

test.each<[string, KeyboardEventInit]>([
  ['with Ctrl', { code: 'Digit1', ctrlKey: true }],
  ['with Alt', { code: 'Digit1', altKey: true }],
  ['of a draft there is none of', { code: 'Digit9' }],
])('a digit %s copies nothing', async (_name, init) => {
  const panel = await openPanel()
  await panel.type('paste-words', '在吗')
  await panel.press('出草稿')
  await panel.key(init)
  await panel.key({ code: 'Digit1' }, document.getElementById('paste-words')!)
  await panel.press('短语')
  await panel.key({ code: 'Digit1' })
  expect(writeText).not.toHaveBeenCalled()
})

test('an order of an imported file goes with the drafts until it is put aside', async () => {
  const order = scriptedOrder
  const panel = await openPanel({
    findOrder: async (id) => (id === order.id ? { order, at: '2026-11-20T02:00:00.000Z', importId: 'import-1' } : null),
  })
  await panel.press('订单')
  await panel.type('order-number', ` ${order.id} `)
  await panel.press('查订单')
  expect(panel.text()).toContain('导入的文件')
  await panel.press('草稿')
  await panel.type('paste-words', '到哪了')
  await panel.press('出草稿')
  expect(asked.mock.calls.at(-1)?.[0].order?.id).toBe(order.id)
  await panel.press('不用这个订单')
  await panel.press('出草稿')
  expect(asked.mock.calls.at(-1)?.[0].order).toBeNull()
})

test('a number nobody knows is said, and no order is used', async () => {
  const panel = await openPanel({ findOrder: async () => null })
  await panel.press('订单')
  await panel.type('order-number', '2026112200001')
  await panel.press('查订单')
  expect(panel.text()).toContain('没有这个号')
  await panel.type('order-number', '订单号是多少')
  await panel.press('查订单')
  expect(panel.text()).toContain('不像订单号')
})

test('while the device opens what it knows, that is said', async () => {
  await openPanel({ watch: () => new Promise(() => {}) })
  expect(document.querySelector('main > [role=status]')?.textContent).toBe('正在打开本机的知识')
})

test('what is copied are the words that stand there: a model’s, or the original a press away', async () => {
  const scripted = createScriptedEngine('normal')
  const { drafts } = await scripted.draft({} as never)
  const news = { draftId: drafts[0]?.id ?? '', kind: 'done' as const, text: '好的，这就为您查' }
  const watch: SellerEngine['watch'] = (listener) => scripted.watch((next) => listener({ ...next, rewordings: [news] }))
  const panel = await openPanel({ watch })
  await panel.type('paste-words', '能换吗')
  await panel.press('出草稿')
  await panel.key({ code: 'Digit1' })
  expect(writeText).toHaveBeenLastCalledWith(news.text)
  const turn = [...document.querySelectorAll<HTMLElement>('.rewording button')].find(
    (one) => one.textContent === '看原话',
  )
  await act(async () => void turn?.dispatchEvent(byPerson(new MouseEvent('click', { bubbles: true }))))
  await panel.key({ code: 'Digit1' })
  expect(writeText).toHaveBeenLastCalledWith(drafts[0]?.text)
})
