import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ToHost } from '../../shared/protocol/console.ts'
import type { ConsoleReading } from '../consoles/read-console.ts'
import { keepableAnswer } from './keepable-answer.ts'
import { sampleDraft, sampleDrafts, sampleReading } from './overlay-samples.ts'
import { emptyOverlay, overlayState, patchOverlay } from './overlay-state.ts'
import { type DraftUseWatch, watchDraftUse } from './watch-draft-use.ts'

const invoice = '发票在确认收货后开，电子票发到您的邮箱。'
const asked = { id: 'm1', side: 'shopper', kind: 'text', text: '怎么开票', at: null } as const
const drafts = [
  sampleDraft('d1', { text: invoice, articles: [{ id: 'a-invoice', title: '发票', version: 2 }] }),
  sampleDraft('d2', { text: '收到，我先查清楚再答复您。' }),
]

let end: AbortController
let watch: DraftUseWatch
let told: ToHost[]
let isOpen: boolean
let input: HTMLTextAreaElement

beforeEach(() => {
  overlayState.value = emptyOverlay
  keepableAnswer.value = null
  end = new AbortController()
  told = []
  isOpen = true
  input = document.createElement('textarea')
  watch = watchDraftUse('pdd', (message) => isOpen && told.push(message) > 0, end.signal)
})
afterEach(() => end.abort())

function read(messages: ConsoleReading['messages'], change: Partial<ConsoleReading> = {}) {
  const isAnswered = messages.at(-1)?.side === 'shop'
  const reading = sampleReading({ messages, input, ...change })
  patchOverlay({ reading, inserted: null, ...(isAnswered ? { ready: null } : {}) })
}
const offer = (change: Parameters<typeof sampleDrafts>[0] = {}) =>
  patchOverlay({ ready: sampleDrafts({ drafts, ...change }) })
const shop = (id: string, text: string, kind: 'text' | 'robot' = 'text') =>
  ({ id, side: 'shop', kind, text, at: null }) as const
const uses = () => told.flatMap((message) => (message.type === 'draft.used' ? [message.use] : []))

function begin() {
  read([asked])
  offer()
}
function insert(text = invoice) {
  input.value = text
  patchOverlay({ inserted: { draftId: 'd1', text } })
}

test('an inserted draft that then stands on the page was sent as it was', () => {
  begin()
  insert()
  input.value = ''
  read([asked, shop('m2', `${invoice}\n`)])
  expect(uses()).toEqual([
    {
      ...{ useId: 'r1', where: 'pdd', conversationKey: 'c1', question: '怎么开票', how: 'inserted', chosenId: 'd1' },
      sent: `${invoice}\n`,
      drafts: [
        { id: 'd1', text: invoice, articles: [{ id: 'a-invoice', version: 2 }] },
        { id: 'd2', text: '收到，我先查清楚再答复您。', articles: [] },
      ],
    },
  ])
  expect(keepableAnswer.value).toBeNull()
})

test('it is told once, whatever the page shows again', () => {
  begin()
  insert()
  input.value = ''
  read([asked, shop('sending-1', invoice)])
  read([asked, shop('m2', invoice)])
  expect(uses()).toHaveLength(1)
})

test.each([
  ['a robot’s line', [asked, shop('m2', '您好，发票请看帮助中心的说明', 'robot')]],
  ['稍等', [asked, shop('m2', '稍等')]],
  ['what stood there before the question', [shop('m0', '欢迎光临小店，请问有什么事'), asked]],
  ['the same page again', [asked]],
] as const)('%s is no answer', (_, messages) => {
  read(messages.filter(({ id }) => id === 'm0' || id === 'm1'))
  offer()
  read([...messages])
  expect(uses()).toEqual([])
})

test('while the draft waits in the input, a colleague’s message is not it', () => {
  begin()
  insert()
  read([asked, shop('m2', '我是另一位同事，我来跟进一下')])
  expect(uses()).toEqual([])
  input.value = ''
  read([asked, shop('m2', '我是另一位同事，我来跟进一下'), shop('m3', invoice)])
  expect(uses()).toMatchObject([{ how: 'inserted', sent: invoice }])
})

test('own words are told as such and offered as knowledge', () => {
  begin()
  read([asked, shop('m2', '下单时勾选开票就行，三天内发邮箱')])
  expect(uses()).toMatchObject([{ how: 'none', chosenId: null, sent: '下单时勾选开票就行，三天内发邮箱' }])
  expect(keepableAnswer.value).toMatchObject({
    state: 'offered',
    question: '怎么开票',
    answer: '下单时勾选开票就行，三天内发邮箱',
  })
  watch.keep()
  watch.keep()
  expect(told.filter(({ type }) => type === 'answer.keep')).toHaveLength(1)
  const { keepId } = keepableAnswer.value ?? { keepId: '' }
  watch.settleKept('another', 'refused')
  expect(keepableAnswer.value?.state).toBe('sending')
  watch.settleKept(keepId, 'kept')
  expect(keepableAnswer.value?.state).toBe('kept')
})

test('taken out again by the person, and the page goes on', () => {
  begin()
  insert()
  patchOverlay({ inserted: null })
  read([asked, { ...asked, id: 'm2', text: '在吗' }], { lastShopperId: 'm2' })
  offer({ requestId: 'r2', lastMessageId: 'm2' })
  expect(uses()).toMatchObject([{ useId: 'r1', how: 'undone', sent: null, chosenId: 'd1' }])
})

test('a copy counts as one only where nothing was seen to be sent', () => {
  begin()
  patchOverlay({ copied: 'd2' })
  expect(uses()).toEqual([])
  read([asked, { ...asked, id: 'm2', text: '在吗' }], { lastShopperId: 'm2' })
  offer({ requestId: 'r2', lastMessageId: 'm2' })
  expect(uses()).toMatchObject([{ how: 'copied', chosenId: 'd2', sent: null }])
})

test('who comes back to a conversation is still answered there', () => {
  begin()
  insert()
  input.value = ''
  read([{ ...asked, id: 'x1' }], { conversationKey: 'c2', lastShopperId: 'x1' })
  offer({ requestId: 'r2', conversationKey: 'c2', lastMessageId: 'x1' })
  expect(uses()).toEqual([])
  read([asked, shop('m2', invoice)])
  expect(uses()).toMatchObject([{ useId: 'r1', conversationKey: 'c1', how: 'inserted', sent: invoice }])
})

test('drafts made again for the same words keep what the person took', () => {
  begin()
  insert()
  const again = sampleDraft('e1', { text: invoice })
  patchOverlay({
    ready: sampleDrafts({ requestId: 'r9', drafts: [again] }),
    inserted: { draftId: 'e1', text: invoice },
  })
  input.value = ''
  read([asked, shop('m2', invoice)])
  expect(uses()).toMatchObject([{ useId: 'r1', chosenId: 'e1', how: 'inserted' }])
})

test('what could not be told waits for the line', () => {
  isOpen = false
  begin()
  insert()
  input.value = ''
  read([asked, shop('m2', invoice)])
  expect(told).toEqual([])
  isOpen = true
  watch.open()
  watch.open()
  expect(uses()).toHaveLength(1)
})

test.each([
  ['inserted', () => insert('好的，收货后给您开电子票')],
  ['copied', () => patchOverlay({ copied: 'd1' })],
])('a model’s words that were %s and sent are the draft as it was offered', (how, take) => {
  begin()
  const text = '好的，收货后给您开电子票'
  patchOverlay({ rewordings: { d1: { kind: 'done', text, isOriginalShown: false } } })
  take()
  input.value = ''
  read([asked, shop('m2', text)])
  expect(uses()).toMatchObject([{ how, chosenId: 'd1', sent: text, drafts: [{ id: 'd1', text }, { id: 'd2' }] }])
})
