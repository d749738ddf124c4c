import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { HandoffCard } from '../../../shared/protocol/conversation.ts'
import type { RewordingWay } from '../../../shared/protocol/rewording.ts'
import type { WrittenWords } from '../../../shared/protocol/writing-uses.ts'
import { createTestDesk } from '../../desk/test/create-test-desk.ts'
import { mount } from '../../desk/test/mount.tsx'
import { HandoffSummary } from './handoff-summary.tsx'

const card: HandoffCard = {
  trigger: 'complaint',
  requests: ['refund_status'],
  facts: [],
  tried: [],
  mood: { polarity: 'neutral', intensity: 0, evidence: [] },
  orderId: null,
  productId: null,
  proof: 'none',
  epoch: 2,
}

/** A desk whose engine answers when the test says so, or that has none. */
async function open(rewordingWay: RewordingWay | null = 'on-request') {
  let settle: (written: WrittenWords) => void = () => undefined
  const asked: string[] = []
  const desk = createTestDesk({
    rewordSummary: (summary) => {
      asked.push(summary)
      return new Promise((resolve) => {
        settle = resolve
      })
    },
  })
  const snapshot = desk.snapshot.value
  if (snapshot === null) throw new Error('nobody is signed in')
  const { rewordingWay: _, ...plain } = snapshot
  desk.snapshot.value = rewordingWay === null ? plain : { ...plain, rewordingWay }
  const view = await mount(desk, <HandoffSummary card={card} />)
  return { ...view, asked, settle: (written: WrittenWords) => act(() => settle(written)) }
}

test('the rules’ summary stands at once; a model’s words are marked and the rules’ own one press away', async () => {
  const view = await open()
  const own = '客户要的是退款进度，客户要投诉。'
  expect(view.text()).toContain(own)
  expect(view.asked).toEqual([])
  await view.press('润色')
  await view.settle({ ok: true, value: '客户投诉，想知道退款进度。', by: 'local' })
  await vi.waitFor(() => expect(view.text()).toContain('客户投诉，想知道退款进度。本机润色'))
  expect(view.text()).not.toContain(own)
  await view.press('看原话')
  expect(view.text()).toContain(own)
  expect(view.text()).not.toContain('本机润色')
  await view.press('看润色')
  expect(view.text()).toContain('客户投诉，想知道退款进度。')
})

test.each([
  [null, false],
  ['in-place', true],
  ['on-request', true],
] as const)('engines: %s, so a press for other words is offered: %s', async (way, isOffered) => {
  const { place } = await open(way)
  expect(place.querySelector('button') !== null).toBe(isOffered)
})

test.each([
  [{ ok: false, reason: 'no-model' }, '没有能写字的模型'],
  [{ ok: false, reason: 'not-faithful' }, '和原意对不上'],
  [{ ok: true, value: '好的。', by: 'edge' }, '云端润色'],
] as const)('%j is told as it is', async (written, words) => {
  const view = await open()
  await view.press('润色')
  await view.settle(written)
  await vi.waitFor(() => expect(view.text()).toContain(words))
})
