import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createDemoShop } from '../../shared/demo/create-demo-shop.ts'
import type { Order } from '../../shared/protocol/commerce.ts'
import type { DownOf } from '../../shared/protocol/down.ts'
import { newId, openConversation } from '../test/client.ts'
import { ask, newAddress, openSession, seedDemo } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

const { orders } = createDemoShop(new Date())
const doorWords = '派件员电话 13712345678，放在海风街 12 号 3 栋 1203 室门口'

/** A parcel whose newest words name a door and a phone. */
async function writeDoorNode(order: Order): Promise<void> {
  const [shipment, ...others] = order.shipments
  const nodes = [{ at: new Date().toISOString(), text: doorWords }, ...shipment!.nodes]
  const body = JSON.stringify({ ...order, shipments: [{ ...shipment!, nodes }, ...others] })
  await env.DB.prepare("UPDATE orders SET body = ? WHERE shop = 'demo' AND id = ?").bind(body, order.id).run()
}

async function chat() {
  const { accessToken, conversationId } = await openSession()
  const { socket } = await openConversation(accessToken, conversationId)
  let epoch = 0
  const say = async (text: string): Promise<DownOf<'message.posted'>> => {
    socket.send({ type: 'message.post', clientId: newId(), text })
    const { seq } = await socket.next('message.posted', ({ message }) => message.author.kind === 'shopper')
    socket.send({ type: 'reply.propose', answers: seq, epoch, basis: { kind: 'none' } })
    return socket.next('message.posted', ({ message }) => message.answers === seq)
  }
  const logIn = async (memberId: string) => {
    const { jwt } = v.parse(
      v.object({ jwt: v.string() }),
      await (await ask('/demo/log-in', { body: { memberId } })).json(),
    )
    socket.send({ type: 'identity.present', clientId: newId(), jwt })
    await socket.next('identity.accepted')
  }
  const giveUp = async () => {
    socket.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
    epoch = (await socket.next('handoff.requested')).epoch
    socket.send({ type: 'handoff.cancel', clientId: newId() })
    epoch = (await socket.next('handoff.cancelled')).epoch
  }
  return { socket, say, logIn, giveUp, conversationId }
}

/** Every amount of an order as a reply, a card or a fact may write it. */
function amountsOf(order: Order): string[] {
  const minors = [
    order.goodsMinor,
    order.paidMinor,
    ...order.lines.flatMap((line) => [line.priceMinor, line.paidMinor]),
  ]
  return [...new Set(minors)].flatMap((minor) => [String(minor), String(minor / 100), (minor / 100).toFixed(2)])
}

const shipped = orders.filter(({ shipments }) => shipments.length > 0)

describe('number and four digits', () => {
  test.each(shipped.map((order) => [order.id, order] as const))(
    'of %s show status and nodes, and nothing else of the order',
    async (id, order) => {
      await writeDoorNode(order)
      const { socket, say } = await chat()
      const digits = order.address.phone.slice(-4)
      const first = await say(`订单 ${id} 到哪了，手机尾号 ${digits}`)
      expect(JSON.stringify(first.message)).toContain(id)
      await say('这个订单我想退货，怎么退')
      await say('不想要了')
      await say('没拆封')
      const seen = socket.raw.filter((text) => text.includes('"assistant"')).join('\n')
      const secrets = [
        order.address.phone,
        order.address.detail,
        order.address.name,
        '13712345678',
        '1203 室',
        '12 号 3 栋',
      ]
      for (const secret of secrets) expect(seen).not.toContain(secret)
      const quoted = seen.match(/[¥￥]\s?[\d.,]+|Minor":\s?-?\d+/g) ?? []
      for (const amount of amountsOf(order)) {
        if (Number(amount) === 0) continue
        expect(quoted.filter((one) => one.replace(/[^\d.]/g, '') === amount)).toEqual([])
      }
      for (const { waybill } of order.shipments) expect(seen).not.toContain(waybill)
    },
  )

  test('open that order alone', async () => {
    const [one, other] = orders
    const { say } = await chat()
    await say(`订单 ${one!.id} 到哪了，手机尾号 ${one!.address.phone.slice(-4)}`)
    const reply = JSON.stringify((await say(`订单 ${other!.id} 到哪了`)).message)
    for (const { title } of other!.lines) expect(reply).not.toContain(title)
    expect(reply).not.toContain('"kind":"order"')
  })

  test('of somebody else are worth nothing more once the shopper is logged in', async () => {
    const order = orders.find(({ memberId }) => memberId === 'm-he')!
    const { say, logIn } = await chat()
    await say(`订单 ${order.id} 到哪了，手机尾号 2468`)
    await logIn('m-zhou')
    const reply = JSON.stringify((await say(`订单 ${order.id} 到哪了`)).message)
    expect(reply).not.toContain('paidMinor')
    for (const { title } of order.lines) expect(reply).not.toContain(title)
  })
})

test('a login sees what its own order cost', async () => {
  const order =
    orders.find(({ memberId, status }) => memberId === 'm-zhou' && status === 'shipped') ??
    orders.find(({ memberId }) => memberId === 'm-zhou')!
  const { say, logIn } = await chat()
  await logIn('m-zhou')
  expect(JSON.stringify((await say(`订单 ${order.id} 到哪了`)).message)).toContain(`"paidMinor":${order.paidMinor}`)
})

describe('guessing', () => {
  /** One guess from a conversation of its own: what the look-up said. */
  async function guess(orderId: string, digits: string, address = newAddress()): Promise<string> {
    let said = ''
    scriptTurns(async (_input, sources) => {
      const found = await sources.lookUpOrder(orderId, digits)
      said = found.ok ? 'found' : found.reason
      return sayFixed('好')
    })
    const { accessToken: token, conversationId } = await openSession(address)
    const headers = { 'cf-connecting-ip': address }
    const body = { clientId: newId(), text: '查一下' }
    await ask(`/api/conversations/${conversationId}/messages`, { token, body, headers })
    return vi.waitFor(() => {
      if (said === '') throw new Error('not looked up yet')
      return said
    })
  }
  /** Moves the clock of everything in this isolate. */
  const at = (laterMs: number) => vi.spyOn(Date, 'now').mockReturnValue(Date.now() + laterMs)
  const hourMs = 3600_000

  test('one order is open again a day after ten failures, not an hour after', async () => {
    const { id, address } = orders.find(({ memberId }) => memberId === 'm-visitor')!
    const digits = address.phone.slice(-4)
    for (let tries = 0; tries < 10; tries += 1) expect(await guess(id, '0001')).toBe('not-found')
    expect(await guess(id, digits)).toBe('locked')
    at(23 * hourMs)
    expect(await guess(id, digits)).toBe('locked')
    vi.restoreAllMocks()
    at(24 * hourMs + 1)
    expect(await guess(id, digits)).toBe('found')
  })

  test('from one address goes on after an hour', async () => {
    const address = '198.51.100.9'
    for (let tries = 0; tries < 20; tries += 1) expect(await guess(`ADDR${tries}`, '0001', address)).toBe('not-found')
    expect(await guess('ADDR99', '0001', address)).toBe('locked')
    at(hourMs + 1)
    expect(await guess('ADDR99', '0001', address)).toBe('not-found')
  })

  test('in one shop stops after two hundred failures in an hour, whoever guesses', async () => {
    const desk = env.DESK.getByName('demo')
    at(100 * hourMs)
    for (let tries = 0; tries < 200; tries += 1) {
      const key = { conversation: `c0-guess-${tries}`, order: `SHOP${tries}`, address: newAddress() }
      expect(await desk.beginProof(key)).toBe(true)
    }
    expect(await guess(orders[0]!.id, orders[0]!.address.phone.slice(-4))).toBe('locked')
    vi.restoreAllMocks()
    at(101 * hourMs + 1)
    expect(await guess(orders[0]!.id, orders[0]!.address.phone.slice(-4))).toBe('found')
  })

  test('that was right costs nothing', async () => {
    const { id, address } = orders[1]!
    for (let tries = 0; tries < 12; tries += 1) expect(await guess(id, address.phone.slice(-4))).toBe('found')
  })
})
