import { expect, test } from 'vitest'
import type { LocalModel, ModelErrorCode } from '../inference/local-model.ts'
import type { RewordingNews, RewordingWay } from '../protocol/rewording.ts'
import type { Finding } from '../protocol/writing.ts'
import type { Draft, DraftRequest, DraftSet } from './api.ts'
import { createDraftRewording } from './reword-drafts.ts'

const text = '您的订单 SY10023 已发货，预计 11 月 25 日送达。满 99 元包邮，拆封后不能退。'
const honest = '您的订单⟦a1⟧这单已经发货了，预计⟦a2⟧能送到。买满⟦a3⟧包邮，拆封后就不能退了。'
const filled = '您的订单SY10023这单已经发货了，预计11 月 25 日能送到。买满99 元包邮，拆封后就不能退了。'
const draft = (id: string): Draft => ({
  ...{ id, title: '直接回答', text, parts: [{ kind: 'text', text }], facts: [], articles: [] },
  basis: { kind: 'fixed', line: 'draft.look-into' },
})
const setOf = (...ids: string[]): DraftSet => ({
  ...{ requests: [], mood: { polarity: 'neutral', intensity: 0, evidence: [] }, handoffHint: null, elapsedMs: 1 },
  drafts: ids.map(draft),
})
const request = (channel: DraftRequest['channel'] = 'jd', place?: string): DraftRequest => ({
  ...{ history: [{ side: 'shopper', text: '到哪了', at: null }], shopperName: null, page: {}, order: null, channel },
  ...(place !== undefined && { place }),
})
const finding = { kind: 'absolute' } as unknown as Finding
const settle = () => new Promise((done) => setTimeout(done))

/** An engine that says what it is told to, or waits until it is stopped. */
function open(way: RewordingWay | null, answer: string | ModelErrorCode | null = honest) {
  const asked: { by: string; signal: AbortSignal; say: (soFar: string) => void }[] = []
  const writer = (by: string): Pick<LocalModel, 'generate'> => ({
    generate(_, say, signal) {
      asked.push({ by, signal, say })
      if (answer === null) return new Promise(() => {})
      if (answer !== honest && !/[。，]/.test(answer))
        return Promise.resolve({ ok: false, reason: answer as ModelErrorCode })
      say(answer)
      const value = { text: answer, isCut: false, firstTokenMs: 1, tokensPerSecond: 30 }
      return Promise.resolve({ ok: true, value })
    },
  })
  const told: RewordingNews[][] = []
  const checked: string[] = []
  const rewording = createDraftRewording({
    writers: { unasked: writer('own'), asked: writer('any') },
    getWay: async () => way,
    getPersona: () => null,
    check: (words) => (checked.push(words.text) > 0 && words.findings === undefined ? [finding] : []),
    now: () => 0,
    onNews: () => told.push(rewording.getNews()),
  })
  const latest = () =>
    rewording.getNews().map(({ draftId, kind, reason }) => [draftId, kind, ...(reason ? [reason] : [])])
  return { rewording, asked, told, checked, latest }
}

test('the first draft improves by itself, by this device’s own model; its findings are made anew', async () => {
  const { rewording, asked, checked } = open('in-place')
  rewording.noteSet({ ...setOf('1', '2'), drafts: [{ ...draft('1'), findings: [finding] }, draft('2')] }, request())
  await settle()
  expect(rewording.getNews()).toEqual([{ draftId: '1', kind: 'done', text: filled, findings: [finding] }])
  expect([asked.map(({ by }) => by), checked]).toEqual([['own'], [filled]])
  await rewording.reword('1')
  expect(asked).toHaveLength(1)
})

test.each<[string, RewordingWay | null, number, number]>([
  ['fast', 'in-place', 1, 2],
  ['slower', 'on-request', 0, 1],
  ['without a model', null, 0, 0],
])('a device that is %s', async (_, way, unasked, pressed) => {
  const { rewording, asked, latest } = open(way)
  rewording.noteSet(setOf('1', '2'), request())
  await settle()
  expect(asked).toHaveLength(unasked)
  await rewording.reword('2')
  await rewording.reword('of another thread')
  expect(asked).toHaveLength(pressed)
  expect(asked[unasked]?.by).toBe(pressed > unasked ? 'any' : undefined)
  expect(latest()).toContainEqual(['of another thread', 'none', 'off'])
  expect(latest()).toContainEqual(['2', ...(way === null ? ['none', 'off'] : ['done'])])
})

test.each<[string, (rewording: ReturnType<typeof open>['rewording']) => void]>([
  ['a new question in the same console', (rewording) => rewording.noteSet(setOf('9'), request())],
  ['a hand on the draft', (rewording) => rewording.take('1')],
  ['typing, a take-over, another epoch', (rewording) => rewording.stopAll('jd')],
])('%s stops the model, and what it still says is not heard', async (_, act) => {
  const { rewording, asked, latest } = open('on-request', null)
  rewording.noteSet(setOf('1'), request())
  void rewording.reword('1')
  await settle()
  expect(latest()).toEqual([['1', 'soFar']])
  act(rewording)
  await settle()
  asked[0]?.say(honest)
  expect(asked[0]?.signal.aborted).toBe(true)
  expect(latest()).toEqual([['1', 'none', 'cancelled']])
})

test('a question on another page of the same console leaves this page’s words alone, one on this page does not', async () => {
  const { rewording, asked } = open('on-request', null)
  rewording.noteSet(setOf('1'), request('jd', 'left'))
  void rewording.reword('1')
  await settle()
  rewording.noteSet(setOf('2'), request('jd', 'right'))
  rewording.stopAll('jd')
  expect(asked[0]?.signal.aborted).toBe(false)
  rewording.noteSet(setOf('3'), request('jd', 'left'))
  expect(asked[0]?.signal.aborted).toBe(true)
})

test('a draft that a person took is not written again; another console’s words are left alone', async () => {
  const { rewording, asked, latest } = open('on-request', null)
  rewording.noteSet(setOf('1'), request('jd'))
  rewording.take('1')
  await rewording.reword('1')
  expect(asked).toEqual([])
  rewording.noteSet(setOf('2'), request('pdd'))
  void rewording.reword('2')
  await settle()
  rewording.noteSet(setOf('3'), request('jd'))
  expect(latest()).toEqual([['2', 'soFar']])
  expect(asked[0]?.signal.aborted).toBe(false)
})

test.each<[string, string, unknown[]]>([
  ['a lie is no failure of the engine', `${honest}今天就全额退款。`, ['1', 'none']],
  ['a lost GPU is told', 'device-lost', ['1', 'none', 'device-lost']],
])('%s; the words of the rules stand', async (_, answer, news) => {
  const { rewording, told, latest } = open('in-place', answer)
  rewording.noteSet(setOf('1'), request())
  await settle()
  expect(latest()).toEqual([news])
  expect(JSON.stringify(told)).not.toContain('全额退款')
})

test('only the newest drafts are known, and a try that failed may be made again', async () => {
  const { rewording, asked, latest } = open('on-request', 'device-lost')
  for (let set = 0; set < 10; set += 1) rewording.noteSet(setOf(`${set}-1`, `${set}-2`, `${set}-3`), request())
  await rewording.reword('0-1')
  expect(asked).toEqual([])
  await rewording.reword('9-1')
  await rewording.reword('9-1')
  expect([asked.length, latest()]).toEqual([
    2,
    [
      ['0-1', 'none', 'off'],
      ['9-1', 'none', 'device-lost'],
    ],
  ])
})
