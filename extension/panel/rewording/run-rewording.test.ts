import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ToHost } from '../../../shared/protocol/console.ts'
import type { RewordingNews } from '../../../shared/protocol/rewording.ts'
import { wordsOf } from '../overlay-actions.ts'
import { sampleDraft, sampleDrafts } from '../overlay-samples.ts'
import { emptyOverlay, overlayState, patchOverlay } from '../overlay-state.ts'
import { runRewording } from './run-rewording.ts'

const drafts = [sampleDraft('a', { text: '今天发货' }), sampleDraft('b', { text: '可以退' })]
const host = { type: 'host.state', knowledge: 'ready', articles: 1, connection: 'online', signedIn: true } as const
let end: AbortController
let told: ToHost[]
let isOpen: boolean
let model: ReturnType<typeof runRewording>
beforeEach(() => {
  overlayState.value = {
    ...emptyOverlay,
    status: 'ready',
    ready: sampleDrafts({ drafts }),
    host: { ...host, rewording: 'on-request' },
  }
  end = new AbortController()
  told = []
  isOpen = true
  model = runRewording((message) => isOpen && told.push(message) > 0, end.signal)
})
afterEach(() => end.abort())

const hear = (kind: RewordingNews['kind'], text = '', change: Partial<RewordingNews> = {}) =>
  model.receive({ draftId: 'a', kind, text, ...change })
const words = () => wordsOf(drafts[0] ?? sampleDraft('a'))
const taken = { type: 'draft.taken', draftId: 'a' } as const

test('words come in place, and only whole ones are inserted', () => {
  hear('soFar', '好的，')
  expect(words()).toBe('今天发货')
  hear('done', '好的，今天就发')
  expect(words()).toBe('好的，今天就发')
})

test('words for drafts that are gone are nobody’s', () => {
  model.receive({ draftId: 'gone', kind: 'done', text: '好的' })
  expect(overlayState.value.rewordings).toEqual({})
})

test.each([
  ['changing it', { edits: { a: '我来写' } }],
  ['opening it for changing', { editing: 'a' }],
  ['putting it into the page', { inserted: { draftId: 'a', text: '今天发货' } }],
])('%s stops the model and wins', (_, hand) => {
  hear('soFar', '好的，')
  patchOverlay(hand)
  expect(told).toEqual([taken])
  hear('soFar', '好的，今天')
  hear('done', '好的，今天就发')
  expect(overlayState.value.rewordings).toEqual({})
  expect(told).toEqual([taken])
})

test('a hand on another draft stops nothing', () => {
  hear('soFar', '好的，')
  patchOverlay({ editing: 'b' })
  hear('done', '好的，今天就发')
  expect([told, words()]).toEqual([[], '好的，今天就发'])
})

test('the key asks for the chosen draft, then turns it; without a line nothing is asked', () => {
  isOpen = false
  model.press()
  expect(overlayState.value.rewordings).toEqual({})
  isOpen = true
  model.press()
  expect(told).toEqual([{ type: 'draft.reword', draftId: 'a' }])
  hear('done', '好的，今天就发')
  model.press()
  expect(words()).toBe('今天发货')
  model.press()
  expect([words(), told.length]).toEqual(['好的，今天就发', 1])
})

test.each([
  ['on request', {}, true],
  ['while the draft is changed', { editing: 'a' }, false],
  ['after it was changed', { edits: { a: '我来写' } }, false],
  ['where the model writes by itself', { host: { ...host, rewording: 'in-place' as const } }, false],
  ['with no model', { host }, false],
])('the key, %s', (_, change, can) => {
  patchOverlay(change)
  expect(model.canPress()).toBe(can)
})

test('a failure is told once for each cause, and again after it worked in between', () => {
  const notices: (string | null)[] = []
  const lose = (draftId = 'a', reason = 'device-lost') => {
    patchOverlay({ notice: null })
    hear('none', '', { draftId, reason })
    notices.push(overlayState.value.notice)
  }
  lose()
  lose('b')
  lose('a', 'timed-out')
  lose('a', 'cancelled')
  hear('done', '好的', { draftId: 'b' })
  lose('a', 'timed-out')
  hear('none')
  expect(notices.map((notice) => notice?.slice(0, 12) ?? null)).toEqual([
    ...['这次没有润色：显卡断开了', null, '这次没有润色：模型很久没', null, '这次没有润色：模型很久没'],
  ])
  expect(words()).toBe('今天发货')
})
