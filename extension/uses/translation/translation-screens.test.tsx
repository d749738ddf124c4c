import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { WrittenWords } from '../../../shared/protocol/writing-uses.ts'
import { Composer } from '../../desk/inbox/composer.tsx'
import { createTestDesk } from '../../desk/test/create-test-desk.ts'
import { mount } from '../../desk/test/mount.tsx'
import { mayBeForeign } from './may-be-foreign.ts'
import { ShopperWords } from './shopper-words.tsx'

const question = 'Can I exchange order SY202611180937 by Nov 25?'
const translated = '订单 SY202611180937 在 11 月 25 日前能换吗？'

async function openWords(text: string, change: Partial<SellerEngine> = {}) {
  const view = await mount(createTestDesk(change), <ShopperWords text={text}>{text}</ShopperWords>)
  await act(async () => undefined)
  return view
}

test('a shopper’s words in another language are translated by a press; the original is one press away', async () => {
  const view = await openWords(question)
  await vi.waitFor(() => expect(view.text()).toContain('英语翻译'))
  expect(view.text()).toContain(question)
  await view.press('翻译')
  await vi.waitFor(() => expect(view.text()).toContain(translated))
  expect(view.text()).toContain('本机翻译')
  expect(view.text()).not.toContain(question)
  await view.press('看原文')
  expect(view.text()).toContain(question)
})

test('a device that cannot says so, and the words stand', async () => {
  const view = await openWords(question, { translate: async () => ({ ok: false, reason: 'no-model' }) })
  await vi.waitFor(() => expect(view.text()).toContain('翻译'))
  await view.press('翻译')
  await vi.waitFor(() => expect(view.text()).toContain('此设备不能翻译'))
  expect(view.text()).toContain(question)
})

test('an engine that is gone leaves words and composer as they are', async () => {
  const gone = () => Promise.reject(new Error('port closed'))
  expect((await openWords(question, { beginTranslation: gone })).text()).toBe(question)
  const composer = <Composer conversationId="c" answering="me" operatorName={null} said={[question]} refusal={null} />
  const view = await mount(createTestDesk({ readLanguage: gone }), composer)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(view.text()).not.toContain('客户说')
})

test('Chinese words have no way to translate them', async () => {
  expect((await openWords('XL 码还有吗')).text()).toBe('XL 码还有吗')
})

test.each([
  ['Where is my parcel', true],
  ['คืนได้ไหม', true],
  ['有 XL 的 Polo 衫吗', false],
  ['SY202611180937', false],
  ['OK', false],
])('%s may be foreign: %s', (text, is) => {
  expect(mayBeForeign(text)).toBe(is)
})

async function openComposer(change: Partial<SellerEngine> = {}) {
  const postReply = vi.fn<SellerEngine['postReply']>(async () => ({ ok: true, value: 'client-1' }))
  const desk = createTestDesk({ postReply, ...change })
  const view = await mount(
    desk,
    <Composer conversationId="c" answering="me" operatorName={null} said={['你好', question]} refusal={null} />,
  )
  await vi.waitFor(() => expect(view.text()).toContain('客户说英语'))
  return { ...view, sent: () => postReply.mock.calls.map(([text]) => text) }
}

test('both wordings stand before anything is sent, and what was taken is what is sent', async () => {
  const view = await openComposer()
  await view.type('回复', '能换，运费我们承担。')
  await view.press('把回复翻成英语')
  const english = 'Yes, you can exchange it. We pay the postage.'
  await vi.waitFor(() => expect(view.text()).toContain(english))
  expect(view.text()).toContain('你写的能换，运费我们承担。')
  expect(view.field('回复').value).toBe('能换，运费我们承担。')
  await view.press('放进输入框')
  expect(view.field('回复').value).toBe(english)
  expect(view.text()).toContain('中文是能换，运费我们承担。')
  await view.press('发送')
  await vi.waitFor(() => expect(view.field('回复').value).toBe(''))
  expect(view.sent()).toEqual([english])
  await view.type('回复', '好的')
  expect(view.text()).not.toContain('中文是')
})

test('a reply that changed meanwhile has no translation any more; Chinese comes back by a press', async () => {
  const view = await openComposer()
  await view.type('回复', '能换，运费我们承担。')
  await view.press('把回复翻成英语')
  await vi.waitFor(() => expect(view.text()).toContain('放进输入框'))
  await view.press('放进输入框')
  await view.press('换回中文')
  expect(view.field('回复').value).toBe('能换，运费我们承担。')
  await view.press('把回复翻成英语')
  await vi.waitFor(() => expect(view.text()).toContain('放进输入框'))
  await view.type('回复', '不能换。')
  await vi.waitFor(() => expect(view.text()).not.toContain('放进输入框'))
})

test('a translation that comes after the words were changed is not shown', async () => {
  let settle: (written: WrittenWords) => void = () => undefined
  const view = await openComposer({ translate: () => new Promise((resolve) => (settle = resolve)) })
  await view.type('回复', '能换。')
  await view.press('把回复翻成英语')
  await view.type('回复', '不能换。')
  settle({ ok: true, value: 'Yes, you can.' })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(view.text()).not.toContain('Yes, you can.')
})

test('what was typed while a language pack loaded is what is translated', async () => {
  let load: (translator: unknown) => void = () => undefined
  let state = 'downloadable'
  vi.stubGlobal('Translator', {
    availability: async () => state,
    create: () => new Promise((resolve) => (load = resolve)),
  })
  const asked: string[] = []
  const view = await openComposer({
    translate: async () => ({ ok: false, reason: 'no-model' }),
    endTranslation: async (_, written) => ({ ok: true, value: written }),
  })
  await view.type('回复', '能换。')
  await view.press('把回复翻成英语')
  await vi.waitFor(() => expect(view.text()).toContain('下载语言包并翻译'))
  await view.press('下载语言包并翻译')
  await view.type('回复', '过了期限，不能换。')
  state = 'available'
  load({ translate: async (words: string) => `en: ${asked.push(words)} ${words}` })
  await vi.waitFor(() => expect(view.text()).toContain('放进输入框'))
  expect(asked).toEqual(['过了期限，不能换。'])
  vi.unstubAllGlobals()
})
