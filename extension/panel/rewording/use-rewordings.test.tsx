import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import type { RewordingNews } from '../../../shared/protocol/rewording.ts'
import { type RewordingHold, useRewordings } from './use-rewordings.ts'

let calls: string[]
let endWriting = () => {}
let model: ReturnType<typeof useRewordings>
const engine = {
  rewordDraft: (id: string) => {
    calls.push(`reword ${id}`)
    return new Promise<void>((resolve) => {
      endWriting = resolve
    })
  },
  takeDraft: async (id: string) => void calls.push(`take ${id}`),
}
function Page(props: Pick<RewordingHold, 'news' | 'ids' | 'isTaken'>) {
  model = useRewordings({ ...props, engine, onFailure: (sentence) => calls.push(sentence.slice(0, 9)) })
  return null
}
const place = document.createElement('div')
beforeEach(() => {
  calls = []
  render(null, place)
})
const hear = (news: RewordingNews[], { taken = '', ids = ['a', 'b'] } = {}) =>
  act(async () => render(<Page news={news} ids={ids} isTaken={(id) => id === taken} />, place))
const soFar: RewordingNews = { draftId: 'a', kind: 'soFar', text: '好的，' }
const done: RewordingNews = { draftId: 'a', kind: 'done', text: '好的，今天发' }
const lost: RewordingNews = { draftId: 'a', kind: 'none', reason: 'device-lost' }

test('words grow in place, and those of other pages are nobody’s', async () => {
  await hear([soFar, { ...done, draftId: 'elsewhere' }])
  expect(model.rewordings).toEqual({ a: { kind: 'soFar', text: '好的，', isOriginalShown: false } })
  await hear([done])
  expect(model.rewordings.a?.text).toBe('好的，今天发')
})

test('a snapshot that says the same again does not undo a turn to the original', async () => {
  await hear([done])
  await act(async () => model.turn('a'))
  await hear([{ ...done }])
  expect(model.rewordings.a?.isOriginalShown).toBe(true)
})

test('a hand on the draft stops the model once, and what comes late is not shown', async () => {
  await hear([soFar])
  await hear([soFar], { taken: 'a' })
  await hear([done], { taken: 'a' })
  expect(calls).toEqual(['take a'])
  expect(model.rewordings).toEqual({})
})

test('asked once, it is being written at once', async () => {
  await hear([])
  await act(async () => model.ask('a'))
  await act(async () => model.ask('a'))
  expect(calls).toEqual(['reword a'])
  expect(model.rewordings.a).toMatchObject({ kind: 'soFar', text: '' })
})

test('asked and nothing came of it: nobody waits for words any longer', async () => {
  await hear([])
  await act(async () => model.ask('a'))
  await act(async () => endWriting())
  expect(model.rewordings).toEqual({})
})

test('an old failure that the snapshot still tells does not end what is asked anew', async () => {
  await hear([lost])
  await act(async () => model.ask('a'))
  await hear([{ ...lost }])
  expect(model.rewordings.a?.kind).toBe('soFar')
  await hear([soFar])
  await hear([lost])
  expect(model.rewordings).toEqual({})
})

test('a failure is told once for each cause, and again after it worked in between', async () => {
  await hear([lost])
  await hear([lost, { ...lost, draftId: 'b' }])
  expect(calls).toHaveLength(1)
  await hear([{ ...done, draftId: 'b' }])
  await hear([{ ...lost, reason: 'timed-out' }])
  await hear([{ ...lost, reason: 'cancelled' }])
  expect(calls).toHaveLength(2)
})
