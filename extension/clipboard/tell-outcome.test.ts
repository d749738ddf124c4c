import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { tellOutcome } from './tell-outcome.ts'

const shown = { badge: vi.fn(), title: vi.fn(), notice: vi.fn() }
let mayNotify = true

beforeEach(() => {
  vi.useFakeTimers()
  for (const one of Object.values(shown)) one.mockClear()
  mayNotify = true
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }) => shown.badge(text))
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(async ({ title }) => shown.title(title))
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => mayNotify)
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: '', version: '1', icons: { 48: 'icon/48.png' } },
  })
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (...given: unknown[]) => {
    shown.notice(given.at(-1))
    return ''
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const copied = { kind: 'copied', number: 2, title: '先安抚', text: `让您久等了${'，我查一下'.repeat(30)}` } as const

test('a copy is named by its draft and first words; the badge goes by itself', async () => {
  await tellOutcome(copied)
  expect(shown.badge).toHaveBeenLastCalledWith('2')
  const { title, message } = shown.notice.mock.calls[0]?.[0] ?? {}
  expect(title).toBe('已复制草稿 2「先安抚」')
  expect(message).toMatch(/^让您久等了.*…$/)
  expect(message.length).toBeLessThanOrEqual(61)
  await vi.runAllTimersAsync()
  expect(shown.badge).toHaveBeenLastCalledWith('')
})

test('what was left alone is only hinted at: no notification, and nothing of the clipboard', async () => {
  await tellOutcome({ kind: 'nothing', why: 'secret' })
  expect(shown.notice).not.toHaveBeenCalled()
  expect(shown.title).toHaveBeenLastCalledWith('剪贴板里像是密码、号码或网址，没有用')
})

test('without the permission the badge has to do', async () => {
  mayNotify = false
  await tellOutcome(copied)
  expect(shown.notice).not.toHaveBeenCalled()
  expect(shown.badge).toHaveBeenLastCalledWith('2')
})
