import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { mount } from '../../desk/test/mount.tsx'
import { ToneChoice } from './tone-choice.tsx'
import { withTones } from './with-tones.ts'

const draft = { tones: { warm: '亲，能换。', short: '能换。' } }

async function open(edited: string | null, onWrite: ((text: string) => void) | undefined) {
  const onRestore = vi.fn()
  const ways = onWrite === undefined ? {} : { onWrite }
  const view = await mount(
    null,
    <ToneChoice draft={draft} number={1} edited={edited} onRestore={onRestore} {...ways} />,
  )
  const press = async (label: string, isTrusted = true) => {
    const click = new MouseEvent('click', { bubbles: true })
    Object.defineProperty(click, 'isTrusted', { value: isTrusted })
    const button = [...view.place.querySelectorAll('button')].find((one) => one.textContent === label)
    await act(() => void button?.dispatchEvent(click))
  }
  return { ...view, press, onRestore }
}

test('a tone becomes the person’s wording; the same press takes it back', async () => {
  const written: string[] = []
  const plain = await open(null, (text) => written.push(text))
  expect(plain.text()).toBe('亲切简短')
  await plain.press('亲切')
  expect(written).toEqual(['亲，能换。'])
  const toned = await open('亲，能换。', (text) => written.push(text))
  expect(toned.place.querySelector('[aria-pressed=true]')?.textContent).toBe('亲切')
  await toned.press('亲切')
  expect([written.length, toned.onRestore.mock.calls.length]).toEqual([1, 1])
})

test('the page under the overlay cannot choose, and where nothing can be written nothing is offered', async () => {
  const written: string[] = []
  const view = await open(null, (text) => written.push(text))
  await view.press('亲切', false)
  expect(written).toEqual([])
  expect((await open(null, undefined)).text()).toBe('')
})

test('drafts keep standing where no tone is to be had', async () => {
  const drafts = [{ text: 'a' }, { text: 'b' }]
  const toneDraft = async (text: string) => (text === 'a' ? { warm: '亲，a' } : {})
  expect(await withTones({ toneDraft }, drafts)).toEqual([{ text: 'a', tones: { warm: '亲，a' } }, { text: 'b' }])
  const broken = () => Promise.reject(new Error('gone'))
  expect(await withTones({ toneDraft: broken }, drafts)).toEqual(drafts)
})
