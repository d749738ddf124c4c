import { beforeEach, describe, expect, test } from 'vitest'
import { scene } from '../dev/compose.ts'
import { button, find, renderChat, settle } from '../test/render-chat.tsx'

let chat: ReturnType<typeof renderChat>
const field = () => find<HTMLTextAreaElement>(chat.place, 'textarea')

beforeEach(() => {
  chat = renderChat(scene([]))
})

async function write(text: string) {
  field().value = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
}

async function press(init: KeyboardEventInit & { keyCode?: number }) {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init })
  if (init.keyCode) Object.defineProperty(event, 'keyCode', { value: init.keyCode })
  if (init.isComposing) Object.defineProperty(event, 'isComposing', { value: true })
  field().dispatchEvent(event)
  await settle()
  return event
}

describe('Enter', () => {
  test('sends the words and empties the field', async () => {
    await write('怎么退货 ')
    await press({})
    expect(chat.engine.postMessage).toHaveBeenCalledExactlyOnceWith('怎么退货')
    expect(field().value).toBe('')
  })

  test.each([
    ['while an input method is open', { isComposing: true }],
    ['with the key code that Safari gives after a composition', { keyCode: 229 }],
    ['with Shift', { shiftKey: true }],
  ])('does not send %s', async (_, init) => {
    await write('zenme')
    const event = await press(init)
    expect(chat.engine.postMessage).not.toHaveBeenCalled()
    expect(event.defaultPrevented).toBe(false)
    expect(field().value).toBe('zenme')
  })

  test('sends nothing that is empty', async () => {
    await write('  \n ')
    await press({})
    expect(chat.engine.postMessage).not.toHaveBeenCalled()
  })

  test('pressed twice sends once', async () => {
    await write('在吗')
    let answer: (result: { ok: true; value: string }) => void = () => undefined
    chat.engine.postMessage.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    await press({})
    await press({})
    answer({ ok: true, value: 'client-new' })
    await settle()
    expect(chat.engine.postMessage).toHaveBeenCalledOnce()
  })
})

describe('too much text', () => {
  test('stays in the field with the limit beside it', async () => {
    const tooLong = '长'.repeat(4012)
    chat.engine.postMessage.mockResolvedValue({ ok: false, reason: { code: 'text-too-long', limit: 4000 } })
    await write(tooLong)
    expect(find(chat.place, '#w-note').textContent).toBe('一条最多 4000 字，再删 12 字就能发')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    await press({})
    expect(field().value).toBe(tooLong)
  })

  test('is counted before it is too much', async () => {
    await write('长'.repeat(3900))
    expect(find(chat.place, '#w-note').textContent).toBe('3900 / 4000')
  })
})

test('words of an earlier visit are in the field', async () => {
  chat = renderChat(scene([], { composerText: '写到一半' }))
  expect(field().value).toBe('写到一半')
})

test('what is typed is kept through the engine', async () => {
  await write('想问一下')
  await expect.poll(() => chat.engine.setComposerText.mock.lastCall).toEqual(['想问一下'])
})

test('a refusal by the engine is said under the field', () => {
  chat = renderChat(scene([], { refusal: { code: 'too-many-requests', retryAfterSeconds: 9 } }))
  expect(find(chat.place, '#w-note').textContent).toBe('发得太快，9 秒后再发')
})

test('the send button sends', async () => {
  await write('你好')
  button(chat.place, '发送').click()
  await settle()
  expect(chat.engine.postMessage).toHaveBeenCalledExactlyOnceWith('你好')
})

test('typing is told to a person only', async () => {
  await write('你好')
  expect(chat.engine.setTyping).not.toHaveBeenCalled()
  chat = renderChat(scene([], { conversation: { owner: 'operator', operatorName: '阿澈' } }))
  await write('你好')
  expect(chat.engine.setTyping).toHaveBeenCalledExactlyOnceWith(true)
})
