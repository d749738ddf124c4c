import { beforeEach, describe, expect, test } from 'vitest'
import { scene } from '../dev/compose.ts'
import { showSnapshot } from '../snapshot.ts'
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

describe('in haste', () => {
  type Posted = Awaited<ReturnType<typeof chat.engine.postMessage>>
  interface Posting {
    resolve(result: Posted): void
    reject(error: Error): void
  }
  const postings: Posting[] = []
  beforeEach(() => {
    postings.length = 0
    chat.engine.postMessage.mockImplementation(
      () => new Promise((resolve, reject) => postings.push({ resolve, reject })),
    )
  })
  const take = async () => {
    postings.shift()?.resolve({ ok: true, value: 'client-new' })
    await settle()
  }
  const posted = () => chat.engine.postMessage.mock.calls.map(([words]) => words)

  test('what is sent while the message before is still being taken goes after it, once', async () => {
    await write('在吗')
    await press({})
    await write('尺码怎么选')
    await press({})
    await press({})
    await write('还有货吗')
    button(chat.place, '发送').click()
    await settle()
    expect(posted()).toEqual(['在吗'])
    await take()
    await take()
    await take()
    expect(posted()).toEqual(['在吗', '尺码怎么选', '还有货吗'])
    expect(field().value).toBe('')
  })

  test('what is written meanwhile stays in the field and is kept', async () => {
    await write('在吗')
    await press({})
    await write('还没写完')
    await take()
    expect(field().value).toBe('还没写完')
    expect(chat.engine.setComposerText.mock.lastCall).toEqual(['还没写完'])
  })

  test.each([
    ['refused', (posting: Posting) => posting.resolve({ ok: false, reason: { code: 'storage-full' } })],
    ['lost with the engine', (posting: Posting) => posting.reject(new Error('gone'))],
  ])('words that were %s come back before those written since', async (_, end) => {
    await write('在吗')
    await press({})
    await write('尺码')
    for (const posting of postings) end(posting)
    await settle()
    expect(field().value).toBe('在吗\n尺码')
    expect(chat.engine.setComposerText.mock.lastCall).toEqual(['在吗\n尺码'])
    await press({})
    expect(posted()).toEqual(['在吗', '在吗\n尺码'])
  })
})

describe('too much text', () => {
  test('stays in the field with the limit beside it, and is not even tried', async () => {
    const tooLong = '长'.repeat(4012)
    await write(tooLong)
    expect(find(chat.place, '#w-note').textContent).toBe('一条最多 4000 字，再删 12 字就能发')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    await press({})
    expect(field().value).toBe(tooLong)
    expect(chat.engine.postMessage).not.toHaveBeenCalled()
    await write(tooLong.slice(12))
    await press({})
    expect(chat.engine.postMessage).toHaveBeenCalledExactlyOnceWith(tooLong.slice(12))
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

describe('what is typed', () => {
  test('is kept through the engine with every change', async () => {
    await write('想')
    await write('想问')
    expect(chat.engine.setComposerText.mock.calls).toEqual([['想'], ['想问']])
  })

  test('outlives a reload that is faster than the engine, and only one', async () => {
    chat.engine.setComposerText.mockImplementation(() => new Promise(() => undefined))
    await write('刚写的字')
    dispatchEvent(new Event('pagehide'))
    chat = renderChat(scene([], { composerText: '刚写' }))
    expect(field().value).toBe('刚写的字')
    await settle()
    expect(chat.engine.setComposerText.mock.lastCall).toEqual(['刚写的字'])
    chat = renderChat(scene([], { composerText: '旧的' }))
    expect(field().value).toBe('旧的')
  })

  test('is not written down twice once the engine has it', async () => {
    await write('写好了')
    dispatchEvent(new Event('pagehide'))
    expect(sessionStorage.length).toBe(0)
  })
})

test('words of one person are gone when the device is another’s', async () => {
  await write('我的地址是')
  showSnapshot(scene([], { wipes: 1 }))
  await settle()
  expect(field().value).toBe('')
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
