import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { clockRun, shownAt } from './clock/clock-state.ts'
import { keepableAnswer } from './keepable-answer.ts'
import { Overlay } from './overlay.tsx'
import type { OverlayActions } from './overlay-actions.ts'
import { editActions } from './overlay-actions.ts'
import { announce } from './overlay-announce.ts'
import { byPerson, sampleDraft, sampleDrafts, sampleReading } from './overlay-samples.ts'
import { emptyOverlay, type OverlayState, overlayState, patchOverlay } from './overlay-state.ts'
import type { Rewording } from './rewording/rewording.ts'

const done: string[] = []
const note = (name: string) => (index?: number | string) => void done.push(`${name} ${index ?? ''}`.trim())
const actions: OverlayActions = {
  ...editActions,
  insert: async (index) => note('insert')(index),
  copy: async (index) => note('copy')(index),
  undo: note('undo'),
  retry: note('retry'),
  keep: note('keep'),
  question: { keep: () => {}, undo: () => {} },
  writing: { canReword: () => false, reword: async () => {}, dismiss: () => {} },
  rewording: { ask: note('ask'), turn: note('turn'), press: note('press'), canPress: () => false },
  words: { ask: async () => ({ ok: false, reason: 'no-model' }) },
}

afterEach(() => {
  done.length = 0
  announce('')
  overlayState.value = emptyOverlay
  clockRun.value = null
})

async function show(change: Partial<OverlayState> = {}): Promise<void> {
  overlayState.value = {
    ...{ ...emptyOverlay, reading: sampleReading(), readAtMs: 1_000_000 },
    ...{ status: 'ready', ready: sampleDrafts(), ...change },
  }
  await act(() => render(<Overlay actions={actions} onSettle={() => {}} />, document.body))
}

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent)
const named = (name: string) => document.querySelector(`[aria-label="${name}"]`)

async function click(words: string, isPerson = true): Promise<void> {
  const button = [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.includes(words) || one.getAttribute('aria-label')?.includes(words),
  )
  const event = new MouseEvent('click', { bubbles: true })
  await act(() => void button!.dispatchEvent(isPerson ? byPerson(event) : event))
}

test('the order is fixed: clock, customer’s words, drafts with their articles, order', async () => {
  clockRun.value = { clock: { kind: 'left', seconds: 72 }, readAtMs: 0, limitSeconds: 180 }
  await show({
    reading: sampleReading({ order: { kind: 'one', facts: { productName: '远行背包' } } }),
    ready: sampleDrafts({ drafts: [sampleDraft('甲', { articles: [{ id: 'a', title: '发货时间', version: 7 }] })] }),
  })
  const parts = [...document.querySelectorAll('[role=timer], section')].map((one) => one.getAttribute('aria-label'))
  expect(parts).toEqual(['回复时限还剩 1 分 12 秒', '客户的话', '草稿', '草稿的依据', '订单'])
  expect(texts('.basis-list li')).toEqual(['发货时间第 7 版'])
})

test('what shows the mood is marked in the words themselves, with the hint to escalate', async () => {
  await show({ ready: sampleDrafts({ handoffHint: 'complaint' }) })
  expect(texts('.words mark')).toEqual(['投诉'])
  expect(texts('.words .ui-chip')).toEqual(['催发货 96%', '生气，建议升级'])
  expect(document.querySelector('.words .ui-caption')?.textContent).toBe('依据：「投诉」客户在投诉')
})

test('a robot’s answer leaves the customer waiting; the lines before stand above', async () => {
  const line = (id: string, side: 'shopper' | 'shop', kind: 'text' | 'robot', text: string) => {
    return { id, side, kind, text, at: null }
  }
  const messages = [
    line('1', 'shop', 'text', '在的'),
    line('2', 'shopper', 'text', '背包有货吗'),
    line('3', 'shop', 'robot', '已收到'),
    line('4', 'shopper', 'text', '40L 的'),
    line('5', 'shop', 'robot', '已收到'),
  ]
  await show({ reading: sampleReading({ messages }) })
  expect(texts('.words-before')).toEqual(['背包有货吗'])
  expect(texts('blockquote')).toEqual(['40L 的'])
})

test('only the chosen draft shows its buttons; a script’s click does nothing', async () => {
  await show()
  expect(texts('.draft-ways')).toHaveLength(1)
  await click('看草稿 2')
  expect(document.querySelector('.draft.is-selected')?.textContent).toContain('草稿乙的话')
  await click('插入', false)
  expect(done).toEqual([])
  await click('插入')
  await click('复制')
  expect(done).toEqual(['insert 1', 'copy 1'])
})

test('an inserted draft can be taken back', async () => {
  await show({ inserted: { draftId: '甲', text: '草稿甲的话' } })
  await click('撤回')
  expect(done).toEqual(['undo'])
})

test('a draft is changed in place, says so, and can be brought back', async () => {
  const composer = document.createElement('textarea')
  await show({ reading: sampleReading({ input: composer }) })
  document.body.append(composer)
  await click('修改')
  const field = document.querySelector<HTMLTextAreaElement>('[aria-label="修改草稿 1"]')
  expect(document.activeElement).toBe(field)
  await act(() => {
    field!.value = '今天能发'
    field!.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(() => actions.endEdit())
  expect(document.activeElement).toBe(composer)
  expect(texts('.draft.is-selected .draft-text')).toEqual(['今天能发'])
  expect(texts('.draft.is-selected .draft-head')[0]).toContain('已改')
  await click('改回原样')
  expect(texts('.draft.is-selected .draft-text')).toEqual(['草稿甲的话'])
})

test('an Enter that confirms an input method does not end the change', async () => {
  await show({ editing: '甲' })
  const field = document.querySelector('.draft-edit')
  const confirm = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, isComposing: true })
  await act(() => void field!.dispatchEvent(confirm))
  expect(overlayState.value.editing).toBe('甲')
  await act(
    () => void field!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })),
  )
  expect(overlayState.value.editing).toBeNull()
})

test('with no article it says so, and offers to ask back', async () => {
  const drafts = [sampleDraft('甲', { isStopgap: true }), sampleDraft('乙', { isStopgap: true })]
  await show({ ready: sampleDrafts({ drafts }) })
  expect(texts('.no-basis')).toEqual(['知识库里没有能回答的文章。可以先这样问清楚：'])
  expect(texts('.draft')).toHaveLength(2)
  await show({ ready: sampleDrafts({ drafts: [sampleDraft('甲'), ...drafts.slice(1)] }) })
  expect(texts('.no-basis')).toEqual([])
})

test.each([
  [1_000_000, '刚刚读取'],
  [1_119_000, '1 分钟前读取'],
  [1_120_000, '2 分钟前读取'],
  [1_000_000 + 3 * 3_600_000, '3 小时前读取'],
])('order facts stand in the page’s words with their age at %i', async (now, age) => {
  shownAt.value = now
  const facts = { productName: '远行背包', amount: '¥459.00', orderNumber: '2609-1', status: '待发货' }
  await show({ reading: sampleReading({ order: { kind: 'one', facts } }) })
  expect(document.querySelector('.page-order')?.textContent).toBe(`订单${age}远行背包¥459.00订单号 2609-1待发货`)
})

test('two orders in view: none is taken for the right one', async () => {
  await show({ reading: sampleReading({ order: { kind: 'several', count: 2 } }) })
  expect(document.querySelector('.page-order')?.textContent).toContain('页面上有 2 个订单')
})

const run = (seconds: number) => ({ clock: { kind: 'left' as const, seconds }, readAtMs: 0, limitSeconds: 180 })

test.each([
  ['drafts and time', run(72), {}, '1:12草稿 3', '展开客服副驾，回复时限还剩 1 分 12 秒，草稿 3；上下方向键移动'],
  ['little time: the mood', run(24), {}, '0:24生气', '展开客服副驾，回复时限还剩 24 秒，生气；上下方向键移动'],
  ['no clock on this console', null, {}, '草稿 3', '展开客服副驾，草稿 3；上下方向键移动'],
  [
    'nobody waits',
    run(72),
    { reading: sampleReading({ messages: [], lastShopperId: null }), ready: null, status: 'idle' as const },
    '没有待回复',
    '展开客服副驾，没有待回复；上下方向键移动',
  ],
])('minimised, %s', async (_, clock, change, words, name) => {
  shownAt.value = 0
  clockRun.value = clock
  const host = { type: 'host.state', knowledge: 'ready', articles: 3, connection: 'offline', signedIn: true } as const
  await show({ minimised: true, host, ...change })
  expect(document.querySelector('.tab')?.textContent).toBe(words)
  expect(named(name)).not.toBeNull()
})

test.each([
  ['loading', '正在把文章存到本机'],
  ['empty', '还没有知识'],
] as const)('without knowledge, which is %s', async (knowledge, words) => {
  const host = { type: 'host.state', knowledge, articles: 0, connection: 'online', signedIn: true } as const
  await show({ host, ready: null, status: 'no-knowledge' })
  expect(document.body.textContent).toContain(words)
})

test('a page without a chat shows nothing at all', async () => {
  await show({ failure: { kind: 'elsewhere' } })
  expect(document.body.textContent).toBe('')
})

test('between two conversations nothing is announced', async () => {
  await show({ failure: { kind: 'unsettled' }, reading: null, ready: null, status: 'idle' })
  const live = [...document.querySelectorAll('[role=status]')].filter((one) => !one.closest('[aria-hidden]'))
  expect(live.map((one) => one.textContent)).toEqual(['', ''])
})

test('own words can be kept by a person’s press alone, in their conversation alone', async () => {
  const words = {
    keepId: 'k1',
    conversationKey: 'c1',
    shopperName: '云***海',
    question: '怎么开票',
    answer: '下单勾选开票',
  }
  keepableAnswer.value = { ...words, state: 'offered' }
  await show({ ready: null, status: 'idle', reading: sampleReading({ messages: [], lastShopperId: null }) })
  expect(texts('.keep-answer q')).toEqual(['下单勾选开票'])
  await click('存为知识', false)
  expect(done).toEqual([])
  await click('存为知识')
  expect(done).toEqual(['keep'])
  keepableAnswer.value = { ...words, state: 'kept' }
  await show({ reading: sampleReading() })
  expect(texts('.keep-answer p')).toEqual(['存好了，是草稿，在知识库里看过再发布'])
  await show({ reading: sampleReading({ conversationKey: 'c2' }) })
  expect(texts('.keep-answer')).toEqual([])
  keepableAnswer.value = null
})

const reworded = (change: Partial<Rewording> = {}): Rewording => ({
  ...{ kind: 'done', text: '好的，周三就发', isOriginalShown: false, ...change },
})
test.each<[string, Record<string, Rewording>, Partial<OverlayState>, string, string]>([
  ['nothing asked', {}, {}, '模板', '甲'],
  ['being written', { 甲: reworded({ kind: 'soFar', text: '好的，' }) }, {}, '润色中看原话', '好的，'],
  ['asked, and no word yet', { 甲: reworded({ kind: 'soFar', text: '' }) }, {}, '润色中看原话', '甲'],
  ['whole', { 甲: reworded() }, {}, '本机润色看原话', '好的，周三就发'],
  ['whole, from behind the edge', { 甲: reworded({ by: 'edge' }) }, {}, '云端润色看原话', '好的，周三就发'],
  ['whole, by the browser’s model', { 甲: reworded({ by: 'browser' }) }, {}, '浏览器润色看原话', '好的，周三就发'],
  ['the original again', { 甲: reworded({ isOriginalShown: true }) }, {}, '原话看润色', '甲'],
  ['a person’s own wording wins', { 甲: reworded() }, { edits: { 甲: '我自己写的' } }, '模板', '我自己写的'],
])('a model’s words: %s', async (_, rewordings, change, mark, words) => {
  await show({ rewordings, ready: sampleDrafts({ drafts: [sampleDraft('甲', { text: '甲' })] }), ...change })
  expect(texts('.rewording')).toEqual([mark])
  expect(texts('.draft-text:not(.is-away)')).toEqual([words])
})

test('words are asked for and turned by a person’s press alone, from the very same button', async () => {
  const host = { type: 'host.state', knowledge: 'ready', articles: 1, connection: 'online', signedIn: true } as const
  await show({ host: { ...host, rewording: 'on-request' }, ready: sampleDrafts({ drafts: [sampleDraft('甲')] }) })
  const button = document.querySelector('.rewording button')
  await click('润色', false)
  expect(done).toEqual([])
  await click('润色')
  await act(async () => patchOverlay({ rewordings: { 甲: reworded({ kind: 'soFar', text: '' }) } }))
  await act(async () => render(<Overlay actions={actions} onSettle={() => {}} />, document.body))
  await click('看原话')
  expect(done).toEqual(['ask 甲', 'turn 甲'])
  expect(document.querySelector('.rewording button')).toBe(button)
  await show({ host, rewordings: {} })
  expect(document.querySelector('.rewording button')).toBeNull()
})

test('what the check says belongs to the words that are shown', async () => {
  const source = { by: 'law', name: '广告法', isChecked: true } as const
  const finding = {
    kind: 'absolute',
    rule: 'best',
    span: { start: 0, end: 2 },
    severity: 'block',
    source,
    why: '不能这样说',
  }
  const findings = [finding] as NonNullable<Rewording['findings']>
  await show({ rewordings: { 甲: reworded({ findings }) }, ready: sampleDrafts({ drafts: [sampleDraft('甲')] }) })
  expect(texts('.draft-findings')).toEqual(['「好的」不能这样说《广告法》'])
  expect(document.querySelector('.draft .is-primary')).toBeNull()
  await act(async () => patchOverlay({ rewordings: { 甲: reworded({ isOriginalShown: true }) } }))
  await act(async () => render(<Overlay actions={actions} onSettle={() => {}} />, document.body))
  expect(document.querySelector('.draft .is-primary')).not.toBeNull()
})
