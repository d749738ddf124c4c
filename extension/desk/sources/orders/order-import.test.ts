import { expect, test, vi } from 'vitest'
import type { OrderFileReading } from '../../../../shared/protocol/order-file.ts'
import { createScriptedFiles } from '../../dev/scripted-files.ts'
import { OrderImport, type OrderImportOptions } from './order-import.ts'

const file = () => new File(['x'], '订单.csv')
const taken = { ok: true as const, value: { added: 25, updated: 0, kept: [], refused: [] } }

function create(change: Partial<OrderImportOptions> = {}) {
  const importOrders = vi.fn<OrderImportOptions['client']['importOrders']>(async () => taken)
  const closeFile = vi.fn(async () => {})
  const store = new OrderImport({
    engine: { ...createScriptedFiles(), closeFile },
    client: { importOrders },
    loadGoods: async () => ({ products: [], skus: [] }),
    onImported: vi.fn(),
    ...change,
  })
  return { store, importOrders, closeFile, get: () => store.state.value }
}

test('nothing is sent before it is asked for; then every order goes up once, in order', async () => {
  const { store, importOrders, get } = create()
  await store.open(file())
  expect(get()).toMatchObject({ kind: 'open', reading: { kind: 'read', orders: 60, bad: 3 } })
  expect(importOrders).not.toHaveBeenCalled()
  await store.apply()
  const ids = importOrders.mock.calls.flatMap(([orders]) => orders.map(({ id }) => id))
  expect(ids).toEqual(Array.from({ length: 60 }, (_, index) => `F${index}`))
  expect(get()).toMatchObject({ kind: 'done', sent: { done: 60, added: 75 }, end: { from: null } })
})

test('another column reads anew, and one too few says which', async () => {
  const { store, get } = create()
  await store.open(file())
  const { createdAt: _, ...columns } = { number: 0, status: 1, createdAt: 2, title: 3, paid: 5 }
  await store.choose({ columns })
  expect(get()).toMatchObject({ kind: 'open', reading: { kind: 'missing', fields: ['createdAt'] }, bad: [] })
  await store.apply()
  expect(get().kind).toBe('open')
})

test('a reading that was given up shows nothing later and lets its file go', async () => {
  let read: (reading: OrderFileReading) => void = () => {}
  const slow = new Promise<OrderFileReading>((resolve) => {
    read = resolve
  })
  const closeFile = vi.fn(async () => {})
  const { store, get } = create({ engine: { ...createScriptedFiles(), readOrderFile: () => slow, closeFile } })
  const opening = store.open(file())
  await vi.waitFor(() => expect(get().kind).toBe('open'))
  store.reset()
  read({ kind: 'read', orders: 60, bad: 0, withoutPhone: 0, samples: [] })
  await opening
  expect(get()).toEqual({ kind: 'idle' })
  expect(closeFile).toHaveBeenCalledWith('f1')
})

test('a lost network ends it where it was, and it goes on from there', async () => {
  const { store, importOrders, get } = create()
  await store.open(file())
  importOrders.mockResolvedValueOnce(taken).mockResolvedValueOnce({ ok: false, reason: { code: 'unreachable' } })
  await store.apply()
  expect(get()).toMatchObject({ kind: 'done', sent: { done: 25 }, end: { from: 25, why: { code: 'unreachable' } } })
  await store.goOn()
  expect(get()).toMatchObject({ kind: 'done', sent: { done: 60 }, end: { from: null } })
  expect(importOrders.mock.calls.map(([orders]) => orders[0]?.id)).toEqual(['F0', 'F25', 'F25', 'F50'])
})

test('stopped by a person, what is on its way still arrives and the rest does not', async () => {
  const { store, importOrders, get } = create()
  await store.open(file())
  importOrders.mockImplementationOnce(async () => {
    store.stop()
    return taken
  })
  await store.apply()
  expect(importOrders).toHaveBeenCalledTimes(1)
  expect(get()).toMatchObject({ kind: 'done', sent: { done: 25 }, end: { from: 25, why: 'stopped' } })
})

test('one order that the edge does not take keeps no other out', async () => {
  const { store, importOrders, get } = create()
  await store.open(file())
  importOrders.mockImplementation(async (orders) => {
    if (orders.some(({ id }) => id === 'F30')) return { ok: false, reason: { code: 'too-large' } }
    return { ok: true, value: { added: orders.length, updated: 0, kept: [], refused: [] } }
  })
  await store.apply()
  expect(get()).toMatchObject({ kind: 'done', sent: { done: 60, added: 59, refused: ['F30'] }, end: { from: null } })
})
