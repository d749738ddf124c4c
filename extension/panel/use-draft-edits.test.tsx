import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { SellerEngine } from '../../shared/engine/api.ts'
import { createScriptedEngine } from '../desk/dev/scripted-engine.ts'
import { byPerson } from './overlay-samples.ts'
import { SidePanelDrafts } from './side-panel-drafts.tsx'

const copied = vi.fn(async (_text: string) => {})
const asked = vi.fn<SellerEngine['draft']>()
const checked = vi.fn<SellerEngine['checkWriting']>()

beforeEach(async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied)
  copied.mockClear()
  const scripted = createScriptedEngine('normal')
  asked.mockReset().mockImplementation((request) => scripted.draft(request))
  checked.mockReset().mockImplementation((request) => scripted.checkWriting(request))
  const engine = { ...scripted, draft: asked, checkWriting: checked }
  const rest = { isReady: true, isShown: true, order: null, onDropOrder: () => {}, onNotice: () => {}, snapshot: null }
  await act(() => render(null, document.body))
  await act(() => render(<SidePanelDrafts engine={engine} {...rest} />, document.body))
  await write('#paste-words', '这件防水吗')
  await press('出草稿')
  await vi.waitFor(() => expect(document.querySelector('.draft')).not.toBeNull())
  await press('修改')
})

const field = (selector: string) => document.querySelector(selector) as HTMLTextAreaElement
async function write(selector: string, text: string) {
  await act(() => {
    field(selector).value = text
    field(selector).dispatchEvent(new Event('input', { bubbles: true }))
  })
}
async function press(words: string) {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words))
  await act(async () => {
    button?.dispatchEvent(byPerson(new MouseEvent('click', { bubbles: true, cancelable: true })))
    for (let step = 0; step < 50; step += 1) await Promise.resolve()
  })
}
const rewordKey = (more: KeyboardEventInit = {}) =>
  act(() => {
    const init = { code: 'KeyR', altKey: true, bubbles: true, cancelable: true, ...more }
    field('.draft-edit').dispatchEvent(new KeyboardEvent('keydown', init))
  })
const found = () => vi.waitFor(() => expect(document.querySelector('.draft .writing')).not.toBeNull())

test('a changed draft is checked as it is written, and goes onto the clipboard as it was left', async () => {
  await write('.draft-edit', '加微信聊')
  await found()
  expect(checked.mock.calls.at(-1)?.[0].platform).toBe('taobao')
  await rewordKey({ isComposing: true })
  expect(field('.draft-edit').value).toBe('加微信聊')
  await rewordKey()
  expect(field('.draft-edit').value).toBe('有事在这里说就好聊')
  await vi.waitFor(() => expect(document.querySelector('.writing')).toBeNull())
  await press('复制')
  expect(copied).toHaveBeenCalledExactlyOnceWith('有事在这里说就好聊')
  await write('#paste-words', '那多少钱')
  await press('出草稿')
  expect(asked.mock.calls.at(-1)?.[0].history.map(({ text }) => text)).toContain('有事在这里说就好聊')
})

test('brought back as it was, nothing is said of it any more', async () => {
  await write('.draft-edit', '加微信聊')
  await found()
  await press('改回原样')
  expect(document.querySelector('.writing')).toBeNull()
  await press('复制')
  expect(copied.mock.calls[0]?.[0]).not.toContain('微信')
})
