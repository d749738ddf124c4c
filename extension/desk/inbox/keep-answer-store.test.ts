import { expect, test } from 'vitest'
import type { KeepAnswer, KeptAnswer } from '../../../shared/protocol/desk-kept-answers.ts'
import { KeepAnswerStore } from './keep-answer-store.ts'

const place = { conversation: 'c0-zhou000000000000', seq: 7 }
const kept: KeptAnswer = {
  ...{ importId: 'i-1', articleId: 'k-1', title: '专票多久能开好', state: 'live', extends: false, from: place },
  ...{ by: '阿澈', at: '2026-11-01T08:00:00.000Z', mayUndo: true },
}
const wish: KeepAnswer = {
  ...{ importId: 'i-1', from: place, group: null, publish: true, extend: null },
  ...{ question: '专票多久能开好', answer: '3 个工作日内开好。', category: ['售前'] },
}

type Listed = Awaited<ReturnType<ConstructorParameters<typeof KeepAnswerStore>[0]['client']['fetchKept']>>

/** A store whose readings are answered by the test, in the order it likes. */
function open() {
  const readings: ((answer: Listed) => void)[] = []
  const store = new KeepAnswerStore({
    client: {
      fetchKept: () => new Promise<Listed>((resolve) => readings.push(resolve)),
      fetchAnsweredGroups: async () => ({ ok: true, value: { groups: [] } }),
      keepAnswer: async () => ({ ok: true, value: kept }),
      undoKept: async () => ({ ok: true, value: { revision: 2, stayed: false } }),
    },
    onChanged: async () => {},
  })
  return { store, readings }
}

const none: Listed = { ok: true, value: { kept: [] } }

test('what was kept stands at once, and stays where the next reading fails', async () => {
  const { store, readings } = open()
  const keeping = store.keep(wish)
  await Promise.resolve()
  expect(store.of(place.conversation, place.seq)).toEqual(kept)
  readings[0]?.({ ok: false, reason: { code: 'unreachable' } })
  await keeping
  expect(store.of(place.conversation, place.seq)).toEqual(kept)
})

test('a reading that began before something was kept does not take it away when it comes late', async () => {
  const { store, readings } = open()
  const early = store.load(place.conversation)
  const keeping = store.keep(wish)
  await Promise.resolve()
  readings[1]?.({ ok: true, value: { kept: [kept] } })
  readings[0]?.(none)
  await Promise.all([early, keeping])
  expect(store.of(place.conversation, place.seq)).toEqual(kept)
})

test('two conversations are read side by side', async () => {
  const { store, readings } = open()
  const both = [store.load(place.conversation), store.load('c0-other')]
  readings[1]?.(none)
  readings[0]?.({ ok: true, value: { kept: [kept] } })
  await Promise.all(both)
  expect(store.of(place.conversation, place.seq)).toEqual(kept)
})
