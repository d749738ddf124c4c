import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { shipmentSchema } from '../../protocol/commerce.ts'
import { mapKdniao } from './map-kdniao.ts'
import { mapKuaidi100 } from './map-kuaidi100.ts'

const now = new Date('2026-11-22T04:00:00.000Z')

/** In the shape of 快递100 实时快递查询接口 (api.kuaidi100.com/document/5f0ffb5ebc8da837cbd8aefc), written by us. */
function answer(change: Record<string, unknown> = {}) {
  return {
    message: 'ok',
    nu: 'SF1000000000001',
    ischeck: '0',
    com: 'shunfeng',
    status: '200',
    state: '0',
    condition: '00',
    data: [
      {
        time: '2026-11-21 20:10:00',
        ftime: '2026-11-21 20:10:00',
        context: '已到达杭州分拨中心',
        areaName: '浙江,杭州市',
      },
      {
        time: '2026-11-21 09:00:00',
        ftime: '2026-11-21 09:00:00',
        context: '已从广州发出',
        areaName: '广东,广州市,白云区',
      },
      {
        time: '2026-11-20 18:30:00',
        ftime: '2026-11-20 18:30:00',
        context: '已揽收',
        areaName: '广东,广州市',
        status: '揽收',
      },
    ],
    ...change,
  }
}

const signed = {
  state: '3',
  data: [
    { ftime: '2026-11-21 18:00:00', context: '感谢使用，欢迎评价', status: '签收' },
    { ftime: '2026-11-21 12:05:00', context: '已签收，本人签收', status: '签收' },
    { ftime: '2026-11-21 08:00:00', context: '派件中', status: '派件' },
  ],
}

function mapped(payload: unknown) {
  const result = mapKuaidi100(payload, now)
  if (!result.ok) throw new Error(result.reason)
  return v.parse(shipmentSchema, result.value)
}

describe('a kuaidi100 answer', () => {
  test('becomes a shipment, newest node first, clocks in UTC, cities named', () => {
    const shipment = mapped(answer())
    expect(shipment).toMatchObject({
      id: 'shunfeng:SF1000000000001',
      carrier: '顺丰速运',
      waybill: 'SF1000000000001',
      lineIds: [],
      status: 'in-transit',
      signedAt: null,
    })
    expect(shipment.nodes.map(({ at, city }) => [at, city])).toEqual([
      ['2026-11-21T12:10:00.000Z', '杭州市'],
      ['2026-11-21T01:00:00.000Z', '广州市'],
      ['2026-11-20T10:30:00.000Z', '广州市'],
    ])
  })

  test.each([
    [0, 'in-transit'],
    ['1', 'collected'],
    ['101', 'waiting'],
    ['102', 'waiting'],
    ['2', 'exception'],
    ['205', 'exception'],
    ['3', 'signed'],
    ['304', 'signed'],
    ['4', 'returning'],
    ['5', 'delivering'],
    ['501', 'delivering'],
    ['6', 'returning'],
    ['7', 'in-transit'],
    ['1001', 'in-transit'],
    ['13', 'exception'],
    ['14', 'exception'],
  ])('state %s is %s', (state, status) => {
    expect(mapped(answer({ state })).status).toBe(status)
  })

  test('the first signature counts, not a later thank-you', () => {
    expect(mapped(answer(signed)).signedAt).toBe('2026-11-21T04:05:00.000Z')
  })

  test('a signature without a named status is the newest node', () => {
    expect(mapped(answer({ state: '3' })).signedAt).toBe('2026-11-21T12:10:00.000Z')
  })

  test('an ascending list, a doubled node and one from next year', () => {
    const rows = answer().data.toReversed()
    const ahead = { ftime: '2027-01-01 00:00:00', context: '预计到达' }
    const shipment = mapped(answer({ data: [...rows, ...rows, ahead] }))
    expect(shipment.nodes.map(({ text }) => text)).toEqual(['已到达杭州分拨中心', '已从广州发出', '已揽收'])
  })

  test.each([
    ['2026-11-23 18', '2026-11-23T10:00:00.000Z'],
    ['2026-11-21 18', null],
    ['soon', null],
  ])('a forecast of %s', (arrivalTime, eta) => {
    expect(mapped(answer({ arrivalTime }))).toMatchObject({ etaFrom: eta, etaTo: eta })
  })

  test('a signed parcel has no forecast', () => {
    expect(mapped(answer({ ...signed, arrivalTime: '2026-11-23 18' })).etaTo).toBeNull()
  })

  test('a waybill without nodes yet waits', () => {
    expect(mapped(answer({ state: '102', data: [] }))).toMatchObject({ status: 'waiting', nodes: [] })
  })

  test('an unknown carrier keeps its code', () => {
    expect(mapped(answer({ com: 'xinkuaidi' })).carrier).toBe('xinkuaidi')
  })
})

describe('a kuaidi100 push', () => {
  /** In the shape of 快递信息推送服务 推送接口, written by us. */
  const push = { status: 'polling', billstatus: 'got', message: '', autoCheck: '0', lastResult: answer() }

  test.each([
    ['the object', push],
    ['the form field as text', { param: JSON.stringify(push), sign: 'x' }],
    ['the form field as an object', { param: push }],
  ])('is found in %s', (_, payload) => {
    expect(mapped(payload)).toEqual(mapped(answer()))
  })
})

describe('what is no trace', () => {
  test.each([
    [null, 'malformed'],
    ['<html>', 'malformed'],
    [[], 'malformed'],
    [{ param: 'not json' }, 'malformed'],
    [{}, 'no-waybill'],
    [{ result: false, returnCode: '500', message: '查询无结果，请隔段时间再查' }, 'no-trace'],
    [answer({ state: '99' }), 'unknown-state'],
    [answer({ state: null }), 'unknown-state'],
    [answer({ data: [] }), 'no-trace'],
    [answer({ data: [{ ftime: '2026-13-40 99:00:00', context: '?' }] }), 'no-trace'],
    [answer({ data: 'none' }), 'no-trace'],
  ])('%j', (payload, reason) => {
    expect(mapKuaidi100(payload, now)).toEqual({ ok: false, reason })
  })

  test('hostile fields stay text within the limits of a shipment', () => {
    const data = [
      { ftime: '2026-11-21 10:00:00', context: `${'长'.repeat(5000)}<script>`, areaName: '省,市'.repeat(99) },
    ]
    const shipment = mapped(answer({ nu: `A${'1'.repeat(500)}`, com: 'x'.repeat(300), data }))
    expect(shipment.waybill).toHaveLength(40)
    expect(shipment.nodes[0]?.text).toHaveLength(200)
  })
})

describe('a 快递鸟 answer', () => {
  /** In the shape of 快递鸟 即时查询 (request 1002), written by us. */
  const traces = [
    { AcceptTime: '2026-11-20 18:30:00', AcceptStation: '已揽收', Location: '广州市' },
    { AcceptTime: '2026-11-21 20:10:00', AcceptStation: '已到达杭州分拨中心' },
  ]
  const kdniao = { Success: true, LogisticCode: 'YT20001', ShipperCode: 'YTO', State: '2', Traces: traces }

  test('becomes a shipment', () => {
    const result = mapKdniao(kdniao, now)
    expect(result).toMatchObject({
      ok: true,
      value: { id: 'yuantong:YT20001', carrier: '圆通速递', status: 'in-transit', nodes: [{}, { city: '广州市' }] },
    })
  })

  test.each([
    [{ ...kdniao, StateEx: '211' }, 'delivering'],
    [{ ...kdniao, State: '3' }, 'signed'],
    [{ ...kdniao, State: '0', Traces: [] }, 'waiting'],
  ])('the finer state wins', (payload, status) => {
    expect(mapKdniao(payload, now)).toMatchObject({ ok: true, value: { status } })
  })

  test.each([
    [7, 'malformed'],
    [{ ...kdniao, LogisticCode: '' }, 'no-waybill'],
    [{ ...kdniao, Success: false }, 'no-trace'],
    [{ ...kdniao, State: '77' }, 'unknown-state'],
    [{ ...kdniao, Traces: null }, 'no-trace'],
  ])('what is no trace', (payload, reason) => {
    expect(mapKdniao(payload, now)).toEqual({ ok: false, reason })
  })
})

const samples = fileURLToPath(new URL('../../../../shared/data/express-samples/', import.meta.url))

describe.skipIf(!existsSync(samples))('two real answers (skipped where ../shared/data is absent)', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${samples}${name}`, 'utf8'))

  test('kuaidi100', () => {
    const shipment = mapped(read('kuaidi100_style.json'))
    expect(shipment).toMatchObject({ carrier: '圆通速递', status: 'signed', signedAt: '2021-06-14T09:31:57.000Z' })
    expect(shipment.nodes).toHaveLength(9)
    expect(shipment.nodes.at(-1)).toMatchObject({ at: '2021-06-13T05:03:42.000Z', city: '唐山市' })
  })

  test('快递鸟', () => {
    const result = mapKdniao(read('kdniao_style.json'), now)
    expect(result).toMatchObject({
      ok: true,
      value: { carrier: '百世快递', status: 'signed', signedAt: '2020-08-24T08:12:43.000Z' },
    })
  })
})
