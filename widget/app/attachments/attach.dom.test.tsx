import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { scene } from '../../dev/compose.ts'
import { find, renderChat, settle } from '../../test/render-chat.tsx'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])
const mebibyte = 1024 * 1024

let chat: ReturnType<typeof renderChat>
/** Lets the browser open the picture, or fail to. */
let finish: (opened: boolean) => Promise<void>

beforeEach(async () => {
  vi.stubGlobal(
    'createImageBitmap',
    () =>
      new Promise((resolve, reject) => {
        finish = async (opened) => {
          if (opened) resolve({ width: 40, height: 30, close: () => undefined })
          else reject(new Error('no picture'))
          await settle()
        }
      }),
  )
  chat = renderChat(scene([]))
  await expect.poll(() => chat.place.querySelector('input[type=file]')).not.toBeNull()
})
afterEach(() => vi.unstubAllGlobals())

async function choose(bytes: Uint8Array<ArrayBuffer>): Promise<File> {
  const file = new File([bytes], 'seam.png', { type: 'image/png' })
  const input = find<HTMLInputElement>(chat.place, 'input[type=file]')
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
  return file
}

async function write(words: string) {
  const field = find<HTMLTextAreaElement>(chat.place, 'textarea')
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
}

async function pressEnter() {
  const init = { key: 'Enter', bubbles: true, cancelable: true }
  find(chat.place, 'textarea').dispatchEvent(new KeyboardEvent('keydown', init))
  await settle()
}

const sent = () => chat.engine.postMessage.mock.calls
const tray = () => chat.place.querySelectorAll('.w-tray li').length

test('Enter before a picture is ready is remembered: it goes once, with the picture', async () => {
  const file = await choose(png)
  await write('拉链坏了')
  await pressEnter()
  await pressEnter()
  expect(find(chat.place, '.w-tray [role=progressbar]').getAttribute('aria-label')).toBe('正在处理 seam.png')
  expect(sent()).toEqual([])
  await finish(true)
  expect(sent()).toEqual([['拉链坏了', [file]]])
  expect([tray(), find<HTMLTextAreaElement>(chat.place, 'textarea').value]).toEqual([0, ''])
})

test('a picture that cannot be opened holds the words back, and says why', async () => {
  await choose(png)
  await write('看图')
  await pressEnter()
  await finish(false)
  expect(sent()).toEqual([])
  expect(find(chat.place, '[role=alert]').textContent).toBe('有一张照片打不开，换一张试试。')
  await pressEnter()
  expect(sent()).toEqual([['看图']])
})

test('pictures that this device has no room for come back into the tray', async () => {
  chat.engine.postMessage.mockResolvedValueOnce({ ok: false, reason: { code: 'storage-full' } })
  const file = await choose(png)
  await finish(true)
  await write('看图')
  await pressEnter()
  expect([tray(), find<HTMLTextAreaElement>(chat.place, 'textarea').value]).toEqual([1, '看图'])
  await pressEnter()
  expect(sent()).toEqual([
    ['看图', [file]],
    ['看图', [file]],
  ])
  expect(tray()).toBe(0)
})

test.each([
  ['no picture at all', new Uint8Array([1, 2, 3, 4]), null, '只能发 JPEG、PNG、WebP 照片。'],
  [
    'too large and not to be opened',
    new Uint8Array([...png, ...new Uint8Array(10 * mebibyte)]),
    false,
    '照片太大，缩小后还超过 10 MB，换一张小一点的。',
  ],
  [
    'too large even as it would be sent',
    new Uint8Array([...png, ...new Uint8Array(10 * mebibyte)]),
    true,
    '照片太大，缩小后还超过 10 MB，换一张小一点的。',
  ],
])('%s is refused with a word', async (_, bytes, opened, words) => {
  await choose(bytes)
  if (opened !== null) await finish(opened)
  expect(find(chat.place, '[role=alert]').textContent).toBe(words)
  expect(find(chat.place, '.w-send').getAttribute('aria-disabled')).toBe('true')
})
