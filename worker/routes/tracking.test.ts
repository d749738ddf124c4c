import { runDurableObjectAlarm } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { sampleParcel } from '../../shared/domain/actions/sample-setting.ts'
import { deskTrackingSchema } from '../../shared/protocol/desk-tracking.ts'
import type { DownOf } from '../../shared/protocol/down.ts'
import { getRoom } from '../room/room-name.ts'
import { actor, putOrder, readOrder } from '../test/acting.ts'
import { ask, newAddress, origin, read, seedDemo, signIn } from '../test/edge.ts'
import { signPush } from '../tracking/sign-push.ts'

const salt = 'salz-und-pfeffer'
const path = '/api/tracking/kuaidi100/demo'
let owner = ''
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
  await put({ kind: 'kuaidi100', salt })
})
afterEach(() => vi.restoreAllMocks())

const put = (body: unknown, token = owner) => ask('/api/desk/tracking', { method: 'PUT', token, body })

interface Node {
  at: string
  text: string
}
/** A moment of today as kuaidi100 writes it, in Beijing. */
const clock = (minutesAgo: number) =>
  new Date(Date.now() + 8 * 3600_000 - minutesAgo * 60_000).toISOString().slice(0, 19).replace('T', ' ')
const collected: Node = { at: clock(600), text: '已揽收' }
const arrived: Node = { at: clock(300), text: '已到达杭州分拨中心' }
const delivering: Node = { at: clock(120), text: '正在派送' }
const signed: Node = { at: clock(60), text: '已签收，本人签收' }

/** In the shape of 快递信息推送服务 推送接口 (api.kuaidi100.com/document/pushService), written by us. */
function push(nu: string, state: string, nodes: Node[], change: object = {}): string {
  const data = nodes.map(({ at, text }) => ({ time: at, ftime: at, context: text }))
  const lastResult = { message: 'ok', nu, com: 'shunfeng', ischeck: '0', status: '200', state, data }
  return JSON.stringify({ status: 'polling', billstatus: 'got', message: '', autoCheck: '0', lastResult, ...change })
}

function send(body: BodyInit, { to = path, type = 'application/x-www-form-urlencoded', address = newAddress() } = {}) {
  const headers = { 'content-type': type, 'cf-connecting-ip': address }
  return exports.default.fetch(new Request(`${origin}${to}`, { method: 'POST', body, headers }))
}

async function bring(param: string, options: { to?: string; sign?: string } = {}) {
  const sign = options.sign ?? (await signPush(param, salt))
  return send(new URLSearchParams({ sign, param }).toString(), options)
}

async function ship(id: string, waybill: string, change: object = {}) {
  const lineIds = [`${id}-1`, `${id}-2`]
  await putOrder({
    id,
    status: 'shipped',
    shipments: [{ ...sampleParcel('in-transit', { lineIds }), waybill, nodes: [] }],
    ...change,
  })
}
const parcelOf = async (id: string) => (await readOrder(id)).shipments[0]
const ok = { result: true, returnCode: '200', message: '成功' }

test('a signature is what its document says: MD5 of param and salt, upper case', async () => {
  expect(await signPush('a', 'bc')).toBe('900150983CD24FB0D6963F7D28E17F72')
})

describe('a push', () => {
  test('brings the parcel up to date and is answered in the service’s own form', async () => {
    await ship('P1', 'SF9001')
    const response = await bring(push('SF9001', '5', [delivering, arrived, collected]))
    expect([response.status, await response.json()]).toEqual([200, ok])
    expect(await parcelOf('P1')).toMatchObject({ status: 'delivering', lineIds: ['P1-1', 'P1-2'], nodes: [{}, {}, {}] })
    await bring(push('SF9001', '3', [signed, delivering, arrived, collected], { status: 'shutdown' }))
    expect(await readOrder('P1')).toMatchObject({ status: 'signed', shipments: [{ status: 'signed' }] })
  })

  test('that comes twice writes once', async () => {
    await ship('P2', 'SF9002')
    const param = push('SF9002', '0', [arrived, collected])
    await bring(param)
    const { version } = await readOrder('P2')
    expect(await (await bring(param)).json()).toEqual(ok)
    expect((await readOrder('P2')).version).toBe(version)
  })

  test.each([
    [1, 'older lines', '0', [arrived, collected]],
    [2, 'the same lines in an earlier state', '5', [signed, delivering, arrived, collected]],
    [3, 'fewer lines', '0', [signed, collected]],
  ])('that comes late moves nothing back: %i, %s', async (number, _name, state, nodes) => {
    const waybill = `SF91${number}`
    const id = `P-${number}`
    await ship(id, waybill)
    await bring(push(waybill, '3', [signed, delivering, arrived, collected]))
    const before = await readOrder(id)
    expect(await (await bring(push(waybill, state, nodes))).json()).toEqual(ok)
    expect(await readOrder(id)).toEqual(before)
  })

  test('brings both orders of one parcel up to date', async () => {
    await ship('P4', 'SF9004')
    await ship('P5', 'SF9004')
    await bring(push('SF9004', '1', [collected]))
    expect([(await parcelOf('P4'))?.status, (await parcelOf('P5'))?.status]).toEqual(['collected', 'collected'])
  })

  test('of many at once leaves the furthest', async () => {
    await ship('P6', 'SF9006')
    const all = [push('SF9006', '1', [collected]), push('SF9006', '0', [arrived, collected])]
    await Promise.all([...all, push('SF9006', '3', [signed, arrived, collected])].map((param) => bring(param)))
    await bring(push('SF9006', '3', [signed, arrived, collected]))
    expect(await readOrder('P6')).toMatchObject({ status: 'signed', shipments: [{ status: 'signed' }] })
  })

  test('with a line from next year is believed but for that line, and holds up none after it', async () => {
    await ship('P9', 'SF9009')
    const ahead = { at: clock(-400 * 24 * 60), text: '预计送达' }
    await bring(push('SF9009', '0', [ahead, arrived, collected]))
    expect((await parcelOf('P9'))?.nodes).toHaveLength(2)
    await bring(push('SF9009', '5', [delivering, arrived, collected]))
    expect((await parcelOf('P9'))?.status).toBe('delivering')
  })

  test('of a parcel that no order holds is asked for again, and taken once one does', async () => {
    const param = push('SF9007', '1', [collected])
    const early = await bring(param)
    expect([early.status, await early.json()]).toMatchObject([200, { result: false, returnCode: '404' }])
    await ship('P7', 'SF9007')
    expect(await (await bring(param)).json()).toEqual(ok)
    expect((await parcelOf('P7'))?.status).toBe('collected')
  })

  test.each([
    ['watching was given up', push('SF9008', '0', [], { status: 'abort', message: '3天查询无记录' })],
    ['a state no document lists', push('SF9008', '77', [arrived])],
  ])('that tells nothing of use is taken: %s', async (_name, param) => {
    await ship('P8', 'SF9008')
    const { version } = await readOrder('P8')
    expect(await (await bring(param)).json()).toEqual(ok)
    expect((await readOrder('P8')).version).toBe(version)
  })
})

describe('what is not kuaidi100’s', () => {
  const param = push('SF9010', '3', [signed])

  test.each([
    ['no signature', { sign: '' }],
    ['another salt', { sign: 'B'.repeat(32) }],
    ['a shop without an agreement', { to: '/api/tracking/kuaidi100/other' }],
    ['a shop that cannot be', { to: '/api/tracking/kuaidi100/..%2Fdemo' }],
  ])('%s: one answer for all of them, and nothing written', async (_name, options) => {
    await ship('P10', 'SF9010')
    const response = await bring(param, options)
    expect([response.status, await response.json()]).toEqual([
      ...[401, { result: false, returnCode: '401', message: '签名不符' }],
    ])
    expect((await parcelOf('P10'))?.status).toBe('in-transit')
  })

  test('a signature in lower case is not the document’s', async () => {
    expect((await bring(param, { sign: (await signPush(param, salt)).toLowerCase() })).status).toBe(401)
  })

  test.each([
    ['JSON', '{"param":"{}"}', 'application/json'],
    ['a form of parts', '--x\r\n', 'multipart/form-data; boundary=x'],
    ['no fields', '', undefined],
    ['a field twice', 'param=a&param=b&sign=c', undefined],
  ])('%s is a 400 that names nothing', async (_name, body, type) => {
    const response = await send(body, type === undefined ? {} : { type })
    expect([response.status, await response.json()]).toMatchObject([400, { result: false, returnCode: '400' }])
  })

  test.each(['not json', '[]', '{"lastResult":{"state":"3"}}', '['.repeat(20_000)])(
    'signed nonsense: %#',
    async (text) => {
      expect((await bring(text)).status).toBe(400)
    },
  )

  test('more than 256 KB is not read', async () => {
    expect((await send(`sign=x&param=${'x'.repeat(300_000)}`)).status).toBe(413)
  })

  test('a flood from one address is stopped', async () => {
    const address = newAddress()
    const now = Math.floor(Date.now() / 60_000) * 60
    await env.DB.prepare('INSERT INTO attempts (name, window_start, count) VALUES (?, ?, 600), (?, ?, 600)')
      .bind(`push:${address}`, now, `push:${address}`, now + 60)
      .run()
    const response = await send('sign=x&param=x', { address })
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

const isNotice = ({ message }: DownOf<'message.posted'>) =>
  message.answers === null && message.author.kind === 'assistant'

test('a shopper who is here hears once of what a push tells', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T02:00:00Z') })
  try {
    await ship('P20', 'SF9020', { memberId: 'm-he' })
    const shopper = await actor('m-he')
    const room = getRoom(env, 'demo', shopper.conversationId)!
    // What the demo shop itself has to tell this login is told first.
    await env.DB.prepare("DELETE FROM orders WHERE shop = 'demo' AND member_id = 'm-he' AND id <> 'P20'").run()
    const param = push('SF9020', '2', [
      { at: '2026-11-20 09:30:00', text: '派送不成功，电话无人接听' },
      { at: '2026-11-19 09:30:00', text: '已揽收' },
    ])
    await bring(param)
    vi.setSystemTime(Date.now() + 3000)
    await runDurableObjectAlarm(room)
    const notice = await shopper.socket.next('message.posted', isNotice)
    expect(JSON.stringify(notice.message.parts)).toContain('P20')
    await bring(param)
    vi.setSystemTime(Date.now() + 40 * 60_000)
    await runDurableObjectAlarm(room)
    for (let round = 0; round < 4; round += 1) await shopper.socket.settled()
    expect(shopper.socket.frames.filter((frame) => frame.type === 'message.posted' && isNotice(frame))).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})

describe('the agreement', () => {
  test('is shown without its secrets, kept sealed, and changed by owners only', async () => {
    const shown = await read(await put({ kind: 'kuaidi100', salt, key: 'geheim-key' }), deskTrackingSchema)
    expect(shown).toEqual({ callback: `${origin}${path}`, subscribes: true })
    const { token } = await signIn()
    expect(await read(await ask('/api/desk/tracking', { token }), deskTrackingSchema)).toEqual(shown)
    const row = await env.DB.prepare("SELECT * FROM trackers WHERE shop = 'demo'").first()
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`${salt}|geheim-key`))
    expect((await put({ kind: 'none' }, token)).status).toBe(403)
    expect((await put({ kind: 'kuaidi100', salt: 'short' })).status).toBe(400)
  })

  test('that was given up takes nothing more', async () => {
    await put({ kind: 'none' })
    expect((await bring(push('SF9010', '3', [signed]))).status).toBe(401)
    await put({ kind: 'kuaidi100', salt })
  })
})
