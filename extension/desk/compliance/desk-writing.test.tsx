import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import { Composer } from '../inbox/composer.tsx'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'

const id = 'c0-zhou000000000000'

async function open() {
  const noteWriting = vi.fn<SellerEngine['noteWriting']>(async () => undefined)
  const postReply = vi.fn(async () => ({ ok: true as const, value: 'client-1' }))
  const desk = createTestDesk({ noteWriting, postReply })
  const view = await mount(desk, <Composer conversationId={id} answering="me" operatorName={null} refusal={null} />)
  const write = async (text: string) => {
    await view.type('回复', text)
    await vi.waitFor(() => expect(view.place.querySelector('.writing')).not.toBeNull())
  }
  const press = async (label: string) => {
    const button = [...view.place.querySelectorAll('.writing button')].find((one) => one.textContent?.includes(label))
    const click = new MouseEvent('click', { bubbles: true })
    Object.defineProperty(click, 'isTrusted', { value: true })
    await act(() => void button?.dispatchEvent(click))
  }
  return { view, write, press, notes: () => noteWriting.mock.calls.map(([{ outcome }]) => outcome), postReply }
}

test('the desk’s composer has the same card; a rewording takes the place of the words', async () => {
  const { view, write, press, notes } = await open()
  await write('加微信聊')
  expect(view.text()).toContain('站外联系容易被判导流')
  await press('换成这句')
  expect(view.field('回复').value).toBe('有事在这里说就好聊')
  await vi.waitFor(() => expect(view.place.querySelector('.writing')).toBeNull())
  expect(notes()).toEqual(['shown', 'reworded'])
})

test.each([
  ['takes the rewording', {}, '有事在这里说就好聊'],
  ['is left alone with Shift', { shiftKey: true }, '加微信聊'],
  ['is an input method’s while it composes', { isComposing: true }, '加微信聊'],
])('Alt R in the composer %s', async (_, more, after) => {
  const { view, write, notes } = await open()
  await write('加微信聊')
  await view.key('回复', { code: 'KeyR', key: 'r', altKey: true, ...more })
  expect(view.field('回复').value).toBe(after)
  expect(notes()).toEqual(after === '加微信聊' ? ['shown'] : ['shown', 'reworded'])
})

test('Alt R after “not this time” changes nothing', async () => {
  const { view, write, press } = await open()
  await write('加微信聊')
  await press('这次不提醒')
  await view.key('回复', { code: 'KeyR', key: 'r', altKey: true })
  expect(view.field('回复').value).toBe('加微信聊')
})

test('sending stays the person’s: words with a finding go out, and are counted', async () => {
  const { view, write, press, notes, postReply } = await open()
  await write('加微信聊')
  await press('这次不提醒')
  expect(view.place.querySelector('.writing')).toBeNull()
  await view.key('回复', { key: 'Enter', ctrlKey: true })
  expect(postReply).toHaveBeenCalledExactlyOnceWith('加微信聊')
  await vi.waitFor(() => expect(notes()).toEqual(['shown', 'sent-anyway']))
})
