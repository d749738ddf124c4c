import { beforeEach, expect, test } from 'vitest'
import type { LocalPackTake } from '../../shared/protocol/local-shop.ts'
import { createScriptedEngine } from '../desk/dev/scripted-engine.ts'
import { answerOnDevice } from './answer-on-device.ts'

let calls: unknown[]
let publishes: boolean
let missing: number
beforeEach(() => {
  calls = []
  publishes = false
  missing = 120
})

const ask = (path: string, body: unknown) =>
  answerOnDevice({
    engine: {
      ...createScriptedEngine('calm'),
      async takeLocalPack(take: LocalPackTake) {
        calls.push(take)
        return { added: missing, published: take.publish ? 9 : 0, kept: 120 - missing }
      },
      async undoLocalImport(importId) {
        const taken = calls.find((one) => (one as LocalPackTake).importId === importId)
        return taken === undefined
          ? null
          : { revision: 2, removed: 118, shortened: 0, changed: 2, published: 0, stayed: [] }
      },
    },
    getOrderFile: () => ({ importId: 'orders-01', name: '订单.csv' }),
    publishesPacks: () => publishes,
  })(`/api/desk/${path}`, { method: 'POST', body: JSON.stringify(body) })

test('a take is an import of its own, and is taken back as one', async () => {
  const taken = (await (await ask('packs/food/take', {})).json()) as { takenAt: string }
  expect(taken).toMatchObject({ added: 120, published: 0, kept: 0 })
  expect(calls).toMatchObject([{ trade: 'food', publish: false }])
  const undone = await (await ask('packs/food/undo', { takenAt: taken.takenAt })).json()
  expect(undone).toEqual({ revision: 2, removed: 118, edited: 2, published: 0 })
})

test('a pack that is all here brings nothing to take back', async () => {
  missing = 0
  expect(await (await ask('packs/food/take', {})).json()).toMatchObject({ added: 0, kept: 120, takenAt: null })
})

test('what has no gap goes live where the seller wants it so', async () => {
  publishes = true
  expect(await (await ask('packs/food/take', {})).json()).toMatchObject({ published: 9 })
  expect(calls).toMatchObject([{ publish: true }])
})

test.each([
  ['packs/cars/take', {}],
  ['packs/food/give', {}],
  ['packs/food/undo', {}],
  ['packs/food/undo', { takenAt: '2026-11-21T10:00:00.000Z' }],
])('%s of %j is no success', async (path, body) => {
  expect((await ask(path, body)).status).toBe(404)
  expect(calls).toEqual([])
})
