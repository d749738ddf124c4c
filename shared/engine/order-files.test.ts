import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { orderSchema } from '../protocol/commerce.ts'
import { ordersPerImport } from '../protocol/desk-orders.ts'
import type { OrderFileChoice, OrderFileReading, OrderFiles } from '../protocol/order-file.ts'
import type { Fetch } from '../sync/http.ts'
import { createOrderFiles } from './order-files.ts'

const header = '订单号,订单状态,下单时间,商品,数量,实付,手机'
const row = (number: string, change: Record<number, string> = {}) =>
  [number, '已发货', '2026-11-18 09:37:00', '羊毛袜', '1', '49.50', '13800002046']
    .map((cell, index) => change[index] ?? cell)
    .join(',')

let ids = 0
const fetched: string[] = []
function createFiles(ask: Fetch = fetch): OrderFiles {
  return createOrderFiles({
    fetch: (url, init) => {
      fetched.push(url)
      return ask(url, init)
    },
    now: () => Date.parse('2026-11-22T02:00:00.000Z'),
    makeId: () => `f${ids++}`,
  })
}

async function open(files: OrderFiles, lines: string[]) {
  const url = URL.createObjectURL(new Blob([lines.join('\n')]))
  const opened = await files.openOrderFile(url)
  if (!opened.ok) throw new Error(opened.reason)
  const { file, headerRow, columns } = opened.value
  return { file, opened: opened.value, choice: { headerRow, columns, products: [], skus: [] } }
}

async function readAll(files: OrderFiles, file: string, choice: OrderFileChoice) {
  const seen: OrderFileReading[] = [await files.readOrderFile(file, choice)]
  while (seen.at(-1)?.kind === 'reading') seen.push(await files.readOrderFile(file, null))
  return seen
}

test('a file is read in steps; its orders come out in requests of their own size', async () => {
  const files = createFiles()
  const lines = Array.from({ length: 450 }, (_, index) => row(`A${index}`))
  const { file, opened, choice } = await open(files, [header, ...lines])
  expect(opened).toMatchObject({ rows: 451, headerRow: 1, columns: { number: 0, paid: 5, phone: 6 } })
  expect(opened.head[1]?.cells[0]).toBe('A0')
  const seen = await readAll(files, file, choice)
  const steps = seen.flatMap((one) => (one.kind === 'reading' ? [`${one.done}/${one.all}`] : []))
  expect(steps).toEqual(Array.from({ length: 9 }, (_, index) => `${(index + 1) * 50}/450`))
  expect(seen.at(-1)).toMatchObject({ orders: 450, bad: 0, withoutPhone: 0 })
  const batches: number[] = []
  for (let from: number | null = 0; from !== null; ) {
    const batch = await files.listFileOrders(file, from)
    for (const order of batch?.orders ?? []) v.parse(orderSchema, order)
    batches.push(batch?.orders.length ?? 0)
    from = batch?.next ?? null
  }
  expect(Math.max(...batches)).toBe(ordersPerImport)
  expect(batches.reduce((sum, count) => sum + count, 0)).toBe(450)
})

test('bad rows come with their number and their words; another choice of columns reads anew', async () => {
  const files = createFiles()
  const lines = [header, row('A1'), row('A2', { 2: '昨天' }), row('A3', { 6: '' })]
  const { file, choice } = await open(files, lines)
  expect((await readAll(files, file, choice)).at(-1)).toMatchObject({ orders: 2, bad: 1, withoutPhone: 1 })
  expect(await files.listBadRows(file, 0)).toEqual([{ row: 3, reason: 'bad-date', told: ['昨天'] }])
  const { createdAt: _, ...columns } = choice.columns
  expect(await files.readOrderFile(file, { ...choice, columns })).toEqual({ kind: 'missing', fields: ['createdAt'] })
  expect(await files.listBadRows(file, 0)).toEqual([])
  const moved = { ...choice, columns: { ...choice.columns, title: 6 } }
  expect((await readAll(files, file, moved)).at(-1)).toMatchObject({ samples: [{ titles: ['13800002046'] }] })
})

test('a formula is text, and stays text', async () => {
  const files = createFiles()
  const { file, choice } = await open(files, [header, row('A1', { 3: '=HYPERLINK("http://x")' })])
  expect((await readAll(files, file, choice)).at(-1)).toMatchObject({
    samples: [{ titles: ['=HYPERLINK("http://x")'] }],
  })
})

test('a closed file is gone, and nothing but a file of this browser is fetched', async () => {
  const files = createFiles()
  const { file, choice } = await open(files, [header, row('A1')])
  await files.closeFile(file)
  expect(await files.readOrderFile(file, choice)).toEqual({ kind: 'gone' })
  expect(await files.listFileOrders(file, 0)).toBeNull()
  expect(await files.openOrderFile('https://elsewhere.example/a.csv')).toEqual({ ok: false, reason: 'unreadable' })
  expect(fetched).not.toContain('https://elsewhere.example/a.csv')
  expect(await files.openOrderFile('blob:nothing')).toEqual({ ok: false, reason: 'unreadable' })
})

test('a large file is refused before it is read', async () => {
  const blob = new Blob([new Uint8Array(10 * 1024 * 1024 + 1)])
  const read = vi.spyOn(blob, 'arrayBuffer')
  const files = createFiles(async () => Object.assign(new Response(), { blob: async () => blob }))
  expect(await files.openOrderFile('blob:large')).toEqual({ ok: false, reason: 'too-large' })
  expect(read).not.toHaveBeenCalled()
})

test('traces: good ones wait for the edge, bad ones are listed', async () => {
  const files = createFiles()
  const good = { nu: 'SF1', com: 'shunfeng', state: '0', data: [{ context: '已揽收', time: '2026-11-21 09:00:00' }] }
  const url = URL.createObjectURL(new Blob([JSON.stringify([good, { nu: 'SF2', state: '77' }])]))
  const opened = await files.openTraceFile(url)
  expect(opened).toMatchObject({
    ok: true,
    value: {
      traces: 1,
      samples: [{ place: 1, waybill: 'SF1', nodes: 1, newest: '已揽收', order: null }],
      bad: [{ place: 2, reason: 'unknown-state' }],
    },
  })
  const file = opened.ok ? opened.value.file : ''
  expect(await files.listFileTraces(file, 0)).toEqual({ traces: [{ payload: good }], next: null })
})
