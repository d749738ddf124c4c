import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { WrittenWords } from '../../../shared/protocol/writing-uses.ts'
import { createTestDesk } from '../../desk/test/create-test-desk.ts'
import { mount } from '../../desk/test/mount.tsx'
import { ToneRow } from './tone-row.tsx'
import { useTones } from './use-tones.ts'

const texts = ['能换，运费 10 元。有事找我。', '先退款。']
const warm = (text: string) => `亲，${text}`

function Drafts({ engine, ids }: { engine: Pick<SellerEngine, 'toneDraft' | 'rewordTone'>; ids: readonly string[] }) {
  const { shown, tonesOf } = useTones(
    engine,
    ids.map((id, at) => ({ id, text: texts[at] ?? '' })),
  )
  return shown.map((draft, at) => (
    <section key={draft.id}>
      <p>{draft.text}</p>
      <ToneRow number={at + 1} tones={tonesOf(draft)} />
    </section>
  ))
}

async function open(written: () => Promise<WrittenWords>) {
  const asked: string[] = []
  const engine: Pick<SellerEngine, 'toneDraft' | 'rewordTone'> = {
    toneDraft: async (text) => ({ warm: warm(text), formal: `您好，${text}` }),
    rewordTone: (text, tone) => {
      asked.push(`${tone} ${text}`)
      return written()
    },
  }
  const view = await mount(createTestDesk(), <Drafts engine={engine} ids={['a', 'b']} />)
  await vi.waitFor(() => expect(view.place.querySelectorAll('button')).toHaveLength(4))
  const press = async (label: string, at = 0) => {
    const button = [...view.place.querySelectorAll('button')].filter((one) => one.textContent === label)[at]
    const click = new MouseEvent('click', { bubbles: true })
    Object.defineProperty(click, 'isTrusted', { value: true })
    await act(() => void button?.dispatchEvent(click))
  }
  const words = () => [...view.place.querySelectorAll('p')].map((one) => one.textContent)
  return { ...view, press, words, asked }
}

test('a tone is chosen for one draft alone; the same press brings back how it stood', async () => {
  const view = await open(async () => ({ ok: false, reason: 'no-model' }))
  await view.press('亲切')
  expect(view.words()).toEqual([warm(texts[0] ?? ''), texts[1]])
  await view.press('正式', 1)
  expect(view.words()).toEqual([warm(texts[0] ?? ''), `您好，${texts[1]}`])
  expect(view.place.querySelectorAll('[aria-pressed=true]')).toHaveLength(2)
  await view.press('亲切')
  expect(view.words()).toEqual([texts[0], `您好，${texts[1]}`])
})

test('the model’s words take the place of the rules’ in that tone, and are marked', async () => {
  const view = await open(async () => ({ ok: true, value: '亲，可以换的，运费 10 元。' }))
  await view.press('亲切')
  await view.press('润色')
  await vi.waitFor(() => expect(view.words()[0]).toBe('亲，可以换的，运费 10 元。'))
  expect(view.asked).toEqual([`warm ${warm(texts[0] ?? '')}`])
  expect(view.text()).toContain('本机润色')
})

test('a model that is not there says so, and the rules’ words stand', async () => {
  const view = await open(async () => ({ ok: false, reason: 'no-model' }))
  await view.press('亲切')
  await view.press('润色')
  await vi.waitFor(() => expect(view.text()).toContain('没有能写字的模型'))
  expect(view.words()[0]).toBe(warm(texts[0] ?? ''))
})

test('words that come after another tone was chosen are not shown', async () => {
  let settle: (written: WrittenWords) => void = () => undefined
  const view = await open(() => new Promise((resolve) => (settle = resolve)))
  await view.press('亲切')
  await view.press('润色')
  await view.press('正式')
  await act(async () => settle({ ok: true, value: '晚了' }))
  await act(async () => undefined)
  expect(view.words()[0]).toBe(`您好，${texts[0]}`)
})

test('a draft whose tones could not be had takes nothing from the others', async () => {
  const toneDraft = async (text: string) =>
    text === texts[0] ? Promise.reject(new Error('port closed')) : { warm: warm(text) }
  const engine = { toneDraft, rewordTone: async () => ({ ok: false, reason: 'failed' }) as const }
  const view = await mount(createTestDesk(), <Drafts engine={engine} ids={['a', 'b']} />)
  await vi.waitFor(() => expect(view.place.querySelectorAll('button')).toHaveLength(1))
  expect(view.text()).toContain(texts[0])
})
