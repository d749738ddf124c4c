import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { StaffSession } from '../../../shared/protocol/http.ts'
import type { ShopUnderstanding } from '../../../shared/protocol/shop-understanding.ts'
import { session } from '../dev/scripted-conversations.ts'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { UnderstandingPage } from './understanding-page.tsx'

const empty: ShopUnderstanding = { revision: 0, enabled: true, examples: [], ownIntents: [], tests: [] }

/** Learning anew takes its time on a busy machine. */
const waitFor = (check: () => void) => vi.waitFor(check, { timeout: 10_000 })

async function open(role: StaffSession['staff']['role'], first = empty) {
  let stored = first
  location.hash = '#/understanding'
  const fetcher: typeof fetch = async (_, init) => {
    if (init?.method === 'PUT') stored = { ...JSON.parse(String(init.body)), revision: stored.revision + 1 }
    return Response.json(stored)
  }
  const desk = createTestDesk({}, fetcher)
  const snapshot = desk.snapshot.value!
  desk.snapshot.value = { ...snapshot, session: { ...session, staff: { ...session.staff, role } } }
  const view = await mount(desk, <UnderstandingPage />)
  await waitFor(() => expect(view.text()).toContain('把聊天记录拖到这里'))
  const paste = async (text: string) => {
    await view.type('或者粘在这里', text)
    await act(
      () => void view.place.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true })),
    )
    await waitFor(() => expect(view.place.querySelector('.dk-u-summary')).not.toBeNull())
  }
  const rows = () => [...view.place.querySelectorAll('.dk-u-row')].map((row) => row.textContent)
  const hit = (code: string, key: string) =>
    act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { code, key })))
  return { view, desk, paste, rows, hit, stored: () => stored }
}

test('an owner reads, teaches by a digit, sees the trial, keeps it', async () => {
  const { view, paste, rows, hit, stored } = await open('owner')
  await paste('有货吗\n在不在呀\n老规矩\n')
  expect(rows()).toHaveLength(2)
  expect(rows()[0]).toContain('在不在呀闲聊 31%没把握，会先问其次 到货提醒 21%')
  await hit('KeyJ', 'j')
  await hit('Digit2', '2')
  await waitFor(() => expect(view.text()).toContain('重新学好，用时 42 毫秒'))
  expect(view.text()).toContain('这份记录 1 条读法变了')
  expect(view.text()).toContain('还没有测试集')
  expect(rows()[0]).toContain('已教')
  expect(view.place.querySelector('.dk-u-row.is-open')?.textContent).toContain('老规矩')
  expect(stored().examples).toEqual([])
  await view.press('保留')
  await waitFor(() => expect(stored().examples).toMatchObject([{ text: '在不在呀', intent: 'restock_notify' }]))
  await waitFor(() => expect(view.place.querySelector('.dk-u-trial')).toBeNull())
})

test('a test set that gets worse asks once more', async () => {
  const tests = [{ id: 't1', text: '在不在呀', intent: 'chitchat_other' }]
  const { view, paste, hit, stored } = await open('owner', { ...empty, tests })
  await paste('在不在\n老规矩')
  await hit('KeyJ', 'j')
  await hit('Digit2', '2')
  await waitFor(() => expect(view.text()).toContain('变差 1 句'))
  await view.press('保留')
  expect(view.text()).toContain('原来 1 句对 1 句，改完对 0 句，有 1 句从对变错')
  expect(stored().revision).toBe(0)
  await view.press('仍然保留')
  await waitFor(() => expect(stored().revision).toBe(1))
})

test('an operator reads and tries, and can change nothing', async () => {
  const { view, paste, hit, desk } = await open('operator')
  await paste('在不在呀')
  await hit('KeyJ', 'j')
  expect(view.text()).toContain('教由店长来做')
  expect(view.place.querySelector('.dk-u-three')).toBeNull()
  await hit('Digit1', '1')
  expect(desk.understanding.steps.value).toEqual([])
  expect(view.place.querySelector('.dk-u-switch input')?.hasAttribute('disabled')).toBe(true)
})
