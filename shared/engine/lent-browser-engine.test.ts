import { expect, test } from 'vitest'
import type { BrowserWriter } from '../inference/engines/browser/browser-writer.ts'
import { createLentBrowserEngine, findBrowserWriter } from './lent-browser-engine.ts'

const wish = { prompt: '您好', maxTokens: 10 }
const live = () => new AbortController().signal

test('without a window that lends one there is no browser model', async () => {
  const { engine } = createLentBrowserEngine(() => 'a')
  expect(await engine.readiness()).toEqual({ kind: 'off', reason: 'off' })
  expect(await engine.generate(wish, () => {}, live())).toEqual({ ok: false, reason: 'off' })
})

test('a stop in the thread reaches the window by the name of its writing', async () => {
  const { engine, lendBrowserWriter } = createLentBrowserEngine(() => 'a')
  const told: string[] = []
  let end: (value: { ok: false; reason: 'cancelled' }) => void = () => {}
  const writer: BrowserWriter = {
    readiness: async () => ({ kind: 'ready' }),
    write(id, _, onText) {
      told.push(`write ${id}`)
      onText('您')
      return new Promise((settle) => {
        end = settle
      })
    },
    stop(id) {
      told.push(`stop ${id}`)
      end({ ok: false, reason: 'cancelled' })
    },
  }
  lendBrowserWriter(writer)
  expect(await engine.readiness()).toEqual({ kind: 'ready' })
  const stop = new AbortController()
  const writing = engine.generate(wish, (soFar) => told.push(soFar), stop.signal)
  stop.abort()
  expect(await writing).toEqual({ ok: false, reason: 'cancelled' })
  expect(told).toEqual(['write a', '您', 'stop a'])
})

test('a window without the interface lends nothing', () => {
  expect(findBrowserWriter({})).toBeNull()
  expect(findBrowserWriter({ LanguageModel: undefined })).toBeNull()
  expect(findBrowserWriter({ LanguageModel: {} })).not.toBeNull()
})
