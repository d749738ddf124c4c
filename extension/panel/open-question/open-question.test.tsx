import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import type { ToHost } from '../../../shared/protocol/console.ts'
import { byPerson, sampleReading } from '../overlay-samples.ts'
import { emptyOverlay, overlayState, patchOverlay } from '../overlay-state.ts'
import { OpenQuestion } from './open-question.tsx'
import { type KeptQuestion, keptQuestion } from './open-question-state.ts'
import { type RunningOpenQuestion, runOpenQuestion } from './run-open-question.ts'

let told: ToHost[]
let isOpen: boolean
let running: RunningOpenQuestion

const ask = (text: string, conversationKey = 'c1') =>
  patchOverlay({
    reading: sampleReading({
      conversationKey,
      messages: [{ id: text, side: 'shopper', kind: 'text', text, at: null }],
    }),
  })

beforeEach(async () => {
  told = []
  isOpen = true
  keptQuestion.value = null
  overlayState.value = emptyOverlay
  ask('能在雪地用吗')
  running = runOpenQuestion((message) => isOpen && told.push(message) > 0)
  await act(() => render(<OpenQuestion actions={running} />, document.body))
})

const buttons = () => [...document.querySelectorAll('button')].map((one) => one.textContent?.trim())
const status = () => document.querySelector('[role=status]')?.textContent ?? null
async function press(words: string, isPerson = true) {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words))
  const event = new MouseEvent('click', { bubbles: true })
  await act(() => void button?.dispatchEvent(isPerson ? byPerson(event) : event))
}
const settle = (outcome: KeptQuestion['state']) =>
  act(() => running.receive({ type: 'question.settled', keepId: keptQuestion.value?.keepId ?? '', outcome } as never))

test.each([
  ['写成新文章', 'article', '存成草稿文章了，答案等你来写'],
  ['记到未答问题', 'list', '记到未答问题了'],
])('%s: one press of a person’s keeps the customer’s words, and another takes them back', async (name, way, words) => {
  await press(name, false)
  expect(told).toEqual([])
  await press(name)
  await press(name)
  const keepId = keptQuestion.value?.keepId
  expect(told).toEqual([
    { type: 'question.keep', question: { keepId, way, question: '能在雪地用吗', shopperName: '云***海' } },
  ])
  await settle('kept')
  expect([status(), buttons()]).toEqual([words, ['撤回']])
  await press('撤回', false)
  expect(told).toHaveLength(1)
  await press('撤回')
  expect(told[1]).toEqual({ type: 'question.undo', keepId })
  await settle('undone')
  expect([status(), buttons()]).toEqual(['撤回了', ['写成新文章', '记到未答问题']])
})

test.each<[KeptQuestion['state'], string, string[]]>([
  ['waiting', '联网后', ['撤回']],
  ['signed-out', '登录后', ['写成新文章', '记到未答问题']],
  ['refused', '没有记', ['写成新文章', '记到未答问题']],
  ['stayed', '有人改过', []],
  ['not-undone', '联网后再试', ['撤回']],
])('%s says so, and offers what is left to do', async (state, words, offered) => {
  await press('写成新文章')
  await settle(state)
  expect(status()).toContain(words)
  expect(buttons()).toEqual(offered)
})

test('a second press before the first is answered keeps nothing twice', () => {
  for (const _ of [1, 2]) running.keep('list')
  running.undo()
  expect(told).toHaveLength(1)
})

test('with the engine away nothing is said to be kept', async () => {
  isOpen = false
  await press('写成新文章')
  expect(status()).toBe('没有记上，再点一次')
  expect(buttons()).toContain('写成新文章')
})

test('what became of one question is not said of the next one, nor of another customer’s', async () => {
  await press('写成新文章')
  await settle('kept')
  await act(() => ask('能在雪地用吗', 'c2'))
  expect(status()).toBeNull()
  await act(() => ask('几个人睡'))
  expect(status()).toBeNull()
  await act(() => ask('能在雪地用吗'))
  expect(buttons()).toEqual(['撤回'])
})

test('a device of no shop keeps a draft, and has no list to offer', async () => {
  const host = { type: 'host.state', knowledge: 'ready', articles: 3, connection: 'offline', signedIn: false } as const
  await act(() => patchOverlay({ host: { ...host, isLocal: true } }))
  expect(buttons()).toEqual(['写成新文章'])
})
