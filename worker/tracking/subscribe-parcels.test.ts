import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sampleParcel } from '../../shared/domain/actions/sample-setting.ts'
import type { Shipment } from '../../shared/protocol/commerce.ts'
import { putOrder } from '../test/acting.ts'
import { seedDemo } from '../test/edge.ts'
import { subscribeParcels } from './subscribe-parcels.ts'
import { saveTracker } from './tracker-settings.ts'

const tracker = { salt: 'salz-und-pfeffer', key: 'geheim-key', origin: 'https://edge.example.com' }
const now = new Date()

beforeAll(async () => {
  await seedDemo()
  await env.DB.prepare("DELETE FROM orders WHERE shop = 'demo'").run()
})
beforeEach(async () => {
  await env.DB.prepare("DELETE FROM orders WHERE shop = 'demo'").run()
  await saveTracker(env, 'demo', tracker, now)
})

const ship = (id: string, waybill: string, change: Partial<Shipment> = {}) => {
  const parcel = { ...sampleParcel('in-transit', { lineIds: [`${id}-1`] }), carrier: '圆通速递', waybill, ...change }
  return putOrder({ id, status: 'shipped', shipments: [parcel] })
}
const answering = (body: unknown, status = 200) =>
  vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => Response.json(body, { status }))
const rowOf = (waybill: string) =>
  env.DB.prepare('SELECT subscribed_at, tries FROM parcels WHERE waybill = ?').bind(waybill).first()
const done = { result: true, returnCode: '200', message: '提交成功' }

test('a parcel is asked to be watched once, as the document of the subscription says', async () => {
  await ship('S1', 'YT5001')
  const send = answering(done)
  await subscribeParcels(env, now, send)
  await subscribeParcels(env, now, send)
  expect(send).toHaveBeenCalledTimes(1)
  const [url, init] = send.mock.calls[0] ?? []
  expect(url).toBe('https://poll.kuaidi100.com/poll')
  const form = new URLSearchParams(String(init?.body))
  expect(form.get('schema')).toBe('json')
  expect(JSON.parse(form.get('param') ?? '')).toEqual({
    company: 'yuantong',
    number: 'YT5001',
    key: 'geheim-key',
    parameters: {
      callbackurl: 'https://edge.example.com/api/tracking/kuaidi100/demo',
      salt: 'salz-und-pfeffer',
      resultv2: '4',
    },
  })
  expect(await rowOf('YT5001')).toMatchObject({ subscribed_at: now.toISOString() })
})

test('the receiver’s number goes only to the carrier that asks for it', async () => {
  await ship('S2', 'SF5002', { carrier: '顺丰速运' })
  const send = answering(done)
  await subscribeParcels(env, now, send)
  const form = new URLSearchParams(String(send.mock.calls[0]?.[1].body))
  expect(JSON.parse(form.get('param') ?? '')).toMatchObject({
    company: 'shunfeng',
    parameters: { phone: expect.stringMatching(/^\d{11}$/) },
  })
})

test.each([
  ['watched already', answering({ result: false, returnCode: '501' }), { subscribed_at: now.toISOString() }],
  ['no such carrier', answering({ result: false, returnCode: '701' }), { subscribed_at: null, tries: 3 }],
  ['a key that ended', answering({ result: false, returnCode: '601' }), { subscribed_at: null, tries: 3 }],
  ['a bad moment', answering({ result: false, returnCode: '500' }), { subscribed_at: null, tries: 1 }],
  ['no JSON', answering('<html>'), { subscribed_at: null, tries: 1 }],
  ['a redirect', answering(done, 302), { subscribed_at: null, tries: 1 }],
  ['no network', vi.fn(() => Promise.reject(new Error('away'))), { subscribed_at: null, tries: 1 }],
])('%s', async (_name, send, row) => {
  await ship('S3', 'YT5003')
  await subscribeParcels(env, now, send)
  expect(await rowOf('YT5003')).toMatchObject(row)
})

test('three tries are enough, and what cannot be watched is not asked for', async () => {
  await ship('S4', 'YT5004')
  const send = answering({ result: false, returnCode: '500' })
  for (let run = 0; run < 5; run += 1) await subscribeParcels(env, now, send)
  expect(send).toHaveBeenCalledTimes(3)
  const none = answering(done)
  await ship('S5', 'YT5005', { status: 'signed' })
  await ship('S6', 'YT5006', { carrier: '自家送货' })
  await subscribeParcels(env, now, none)
  expect(none).not.toHaveBeenCalled()
})

test('without a key nothing is asked for', async () => {
  await saveTracker(env, 'demo', { ...tracker, key: null }, now)
  await ship('S7', 'YT5007')
  const send = answering(done)
  await subscribeParcels(env, now, send)
  expect(send).not.toHaveBeenCalled()
})

test('a parcel’s row follows its order', async () => {
  await ship('S8', 'YT5008')
  await subscribeParcels(env, now, answering(done))
  await ship('S8', 'YT5009')
  expect(await rowOf('YT5008')).toBeNull()
  expect(await rowOf('YT5009')).toMatchObject({ subscribed_at: null })
  await env.DB.prepare("DELETE FROM orders WHERE id = 'S8'").run()
  expect(await rowOf('YT5009')).toBeNull()
})
