import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createMemoryStore } from '../store/open-store.ts'
import { KeptSetting } from './kept-setting.ts'

const open = (store = createMemoryStore('denied')) => {
  return { store, kept: new KeptSetting({ store, name: 'local-words', schema: v.array(v.string()), empty: [] }) }
}

test('changes wait for each other, and are there after a restart and after the shop was forgotten', async () => {
  const { store, kept } = open()
  await Promise.all(['a', 'b', 'c'].map((word) => kept.change((held) => [...held, word])))
  await store.forgetShop()
  expect(await open(store).kept.get()).toEqual(['a', 'b', 'c'])
})

test('what could not be saved does not count, and the next change goes on from what is there', async () => {
  const { store, kept } = open()
  await kept.change(() => ['a'])
  const failing = kept.change(
    (held) => [...held, 'lost'],
    () => Promise.reject(new Error('disk')),
  )
  await expect(failing).rejects.toThrow('disk')
  await kept.change((held) => [...held, 'b'])
  expect(await kept.get()).toEqual(['a', 'b'])
  expect(await open(store).kept.get()).toEqual(['a', 'b'])
})

test('a change to the same value saves nothing', async () => {
  const saved: unknown[] = []
  const store = { ...createMemoryStore('denied'), saveLocal: async (change: unknown) => void saved.push(change) }
  const { kept } = open(store)
  await kept.change((held) => held)
  await kept.change(() => ['a'])
  expect(saved).toEqual([{ settings: { 'local-words': ['a'] } }])
})
