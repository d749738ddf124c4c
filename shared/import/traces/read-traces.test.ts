import { expect, test } from 'vitest'
import { readTraces } from './read-traces.ts'

const now = new Date('2026-11-22T02:00:00.000Z')
const trace = (waybill: string) => ({
  message: 'ok',
  nu: waybill,
  com: 'shunfeng',
  state: '0',
  data: [{ context: '快件到达杭州转运中心', time: '2026-11-21 09:00:00', ftime: '2026-11-21 09:00:00' }],
})
const bytes = (content: unknown) =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
const waybills = (content: unknown) => {
  const read = readTraces(bytes(content), now)
  return read.ok ? read.value.map(({ order, shipment }) => [order, shipment.ok ? shipment.value.waybill : null]) : read
}

test.each([
  ['one answer', trace('SF1'), [[null, 'SF1']]],
  ['a push', { status: 'polling', lastResult: trace('SF1') }, [[null, 'SF1']]],
  [
    'a list',
    [trace('SF1'), trace('SF2')],
    [
      [null, 'SF1'],
      [null, 'SF2'],
    ],
  ],
  ['orders beside them', { traces: [{ order: 'A1', payload: trace('SF1') }] }, [['A1', 'SF1']]],
  [
    'one a line',
    `${JSON.stringify(trace('SF1'))}\n\n${JSON.stringify(trace('SF2'))}\n`,
    [
      [null, 'SF1'],
      [null, 'SF2'],
    ],
  ],
  [
    'one bad among good ones',
    [trace('SF1'), { nu: 1 }],
    [
      [null, 'SF1'],
      [null, null],
    ],
  ],
])('%s is read', (_, content, found) => {
  expect(waybills(content)).toEqual(found)
})

test.each([
  ['', 'empty'],
  ['  \n', 'empty'],
  ['{"nu": ', 'bad-json'],
  ['订单号,状态\nA1,已发货', 'bad-json'],
  ['null', 'no-traces'],
  ['{"orders": []}', 'no-traces'],
  ['[[[1]]]', 'no-traces'],
  [`${'['.repeat(200_000)}`, 'bad-json'],
])('%j is refused as %s', (content, reason) => {
  expect(waybills(content.slice())).toEqual({ ok: false, reason })
})

test('GB18030 is read like UTF-8', () => {
  const [head, tail] = [
    bytes('{"nu":"SF9","com":"shunfeng","state":"0","data":[{"time":"2026-11-21 09:00:00","context":"'),
    bytes('"}]}'),
  ]
  const read = readTraces(new Uint8Array([...head, 0xba, 0xbc, 0xd6, 0xdd, ...tail]), now)
  expect(read).toMatchObject({ ok: true, value: [{ shipment: { value: { nodes: [{ text: '杭州' }] } } }] })
})
