import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ShopUnderstanding } from '../../../shared/protocol/shop-understanding.ts'
import type { Answer } from '../client.ts'
import { scriptedReader } from '../dev/scripted-reader.ts'
import { type StoreDeps, UnderstandingStore } from './understanding-store.ts'

const stamp = { addedAt: '2026-11-20T03:10:00.000Z', addedBy: '林舟' }
const first: ShopUnderstanding = {
  revision: 2,
  enabled: true,
  examples: [{ id: 'e1', text: '蹲一个', intent: 'restock_notify', ...stamp }],
  ownIntents: [],
  tests: [
    { id: 't1', text: '有货吗', intent: 'stock' },
    { id: 't2', text: '老规矩', intent: 'delivery_schedule' },
  ],
}
const lines = ['有货吗', '老规矩', '蹲一个', '', '有货吗'].join('\n')
const lesson = (text: string, intent: string) => ({ id: `n-${text}`, text, intent })

let stored: ShopUnderstanding
let staff: ReturnType<StoreDeps['getStaff']>
let store: UnderstandingStore
let client: StoreDeps['client']

beforeEach(async () => {
  stored = first
  staff = { id: 's1', shop: 'demo', name: '林舟' }
  client = {
    fetchUnderstanding: async () => ({ ok: true, value: stored }),
    async saveUnderstanding(next): Promise<Answer<ShopUnderstanding>> {
      if (next.revision !== stored.revision) return { ok: false, reason: { code: 'revision-conflict' } }
      stored = { ...next, revision: next.revision + 1 }
      return { ok: true, value: stored }
    },
  }
  store = new UnderstandingStore({ engine: scriptedReader, client, getStaff: () => staff })
  await store.load()
})

const tops = () => {
  const state = store.reading.state.value
  return state.kind === 'ready' ? state.readings.map(({ requests }) => requests[0]?.intent) : state.kind
}
const trial = () => {
  const state = store.trial.state.value
  return state.kind === 'ready' ? state : null
}

describe('reading', () => {
  test('is done with what is kept, each line once', async () => {
    await store.read({ name: 'x', text: lines })
    expect(tops()).toEqual(['stock', 'chitchat_other', 'restock_notify'])
  })

  test('a file is refused by what it is', async () => {
    await store.read(new File([Uint8Array.of(0x25, 0x50, 0x44, 0x46)], '导出.pdf'))
    expect(store.reading.state.value).toEqual({
      ...{ kind: 'refused', name: '导出.pdf' },
      reason: { kind: 'not-text', looksLike: 'PDF' },
    })
  })

  test('a thread that is gone says so', async () => {
    const engine = { ...scriptedReader, readMessages: () => Promise.reject(new Error('gone')) }
    store = new UnderstandingStore({ engine, client, getStaff: () => staff })
    await store.read({ name: 'x', text: lines })
    expect(store.reading.state.value).toMatchObject({ kind: 'refused', reason: { kind: 'engine-gone' } })
  })

  test('ended half way leaves nothing', async () => {
    const many = Array.from({ length: 900 }, (_, at) => `第 ${at} 句`).join('\n')
    const engine: StoreDeps['engine'] = {
      ...scriptedReader,
      readMessages(texts, layer) {
        if (texts[0] === '第 400 句') store.closeExport()
        return scriptedReader.readMessages(texts, layer)
      },
    }
    store = new UnderstandingStore({ engine, client, getStaff: () => staff })
    const reading = store.read({ name: 'x', text: many })
    await reading
    expect(store.reading.state.value).toEqual({ kind: 'none' })
  })
})

describe('a trial', () => {
  beforeEach(async () => {
    await store.read({ name: 'x', text: lines })
    await store.take({ kind: 'teach', lesson: lesson('有', 'gift') })
  })

  test('says what it does to the tests and to the export, and keeps nothing', () => {
    expect(trial()).toMatchObject({ elapsedMs: 41.6, tests: { total: 2, before: 1, after: 0 } })
    expect(trial()?.tests.changes).toMatchObject([{ id: 't1', before: 'stock', after: 'gift', verdict: 'worse' }])
    expect([...(trial()?.rows.changed ?? [])]).toEqual([0])
    expect(tops()).toEqual(['stock', 'chitchat_other', 'restock_notify'])
    expect(stored).toBe(first)
  })

  test('goes back a step at a time, and away as a whole', async () => {
    await store.take({ kind: 'teach', lesson: lesson('老规矩', 'delivery_schedule') })
    expect(store.draft.value?.tests.map(({ id }) => id)).toEqual(['t1'])
    await store.undo()
    expect(store.draft.value?.tests).toHaveLength(2)
    expect(trial()?.tests.after).toBe(0)
    await store.undo()
    expect(store.trial.state.value).toEqual({ kind: 'none' })
    expect(store.draft.value).toEqual(first)
  })

  test('kept, it is what the export is read with from now on', async () => {
    expect(await store.keep()).toEqual({ ok: true })
    expect(stored.examples.map(({ text }) => text)).toEqual(['蹲一个', '有'])
    expect(store.steps.value).toEqual([])
    expect(store.trial.state.value).toEqual({ kind: 'none' })
    expect(tops()).toEqual(['gift', 'chitchat_other', 'restock_notify'])
  })

  test('overtaken, it stays a trial over what the other one saved', async () => {
    const theirs = { id: 'e9', text: '放驿站', intent: 'delivery_schedule', ...stamp }
    stored = { ...first, revision: 3, examples: [...first.examples, theirs] }
    expect(await store.keep()).toMatchObject({ ok: false, merged: true })
    expect(stored.examples).toHaveLength(2)
    expect(store.draft.value?.examples.map(({ text }) => text)).toEqual(['蹲一个', '放驿站', '有'])
    await vi.waitFor(() => expect(trial()).not.toBeNull())
    expect(await store.keep()).toEqual({ ok: true })
    expect(stored).toMatchObject({ revision: 4, examples: [{}, {}, { text: '有' }] })
  })

  test('an edge out of reach keeps everything as it is here', async () => {
    client.saveUnderstanding = async () => ({ ok: false, reason: { code: 'unreachable' } })
    expect(await store.keep()).toEqual({ ok: false, reason: { code: 'unreachable' }, merged: false })
    expect(store.steps.value).toHaveLength(1)
    expect(trial()).not.toBeNull()
  })

  test('dropped steps come back', async () => {
    const steps = store.steps.value
    store.drop()
    expect(store.draft.value).toEqual(first)
    await store.takeAll(steps)
    expect(trial()?.tests.after).toBe(0)
  })
})

test('switched off, messages are read without what was taught; nothing that is tried goes along', async () => {
  await store.read({ name: 'x', text: lines })
  await store.take({ kind: 'teach', lesson: lesson('老规矩', 'delivery_schedule') })
  expect(await store.setEnabled(false)).toEqual({ ok: true })
  expect(stored).toMatchObject({ enabled: false, examples: first.examples })
  expect(store.layer.value).toBeNull()
  await vi.waitFor(() => expect(tops()).toEqual(['stock', 'chitchat_other', 'chitchat_other']))
  expect(store.steps.value).toHaveLength(1)
})

test('what could not be loaded is asked for again', async () => {
  let isDown = true
  const load = client.fetchUnderstanding
  client.fetchUnderstanding = () => (isDown ? Promise.resolve({ ok: false, reason: { code: 'unreachable' } }) : load())
  store = new UnderstandingStore({ engine: scriptedReader, client, getStaff: () => staff })
  await store.load()
  expect(store.kept.value).toEqual({ kind: 'failed', reason: { code: 'unreachable' } })
  isDown = false
  await store.load()
  expect(store.draft.value).toEqual(first)
})

test.each([
  ['the same person again finds the trial', { id: 's1', shop: 'demo', name: '林舟' }, 1],
  ['another person finds nothing of it', { id: 's2', shop: 'demo', name: '何川' }, 0],
])('%s', async (_, next, steps) => {
  await store.read({ name: 'x', text: lines })
  await store.take({ kind: 'teach', lesson: lesson('有', 'gift') })
  staff = next
  await store.load()
  expect(store.steps.value).toHaveLength(steps)
  expect(store.reading.state.value.kind).toBe(steps === 1 ? 'ready' : 'none')
})
