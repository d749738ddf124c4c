import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { deskCatalogueSchema } from '../../shared/protocol/http.ts'
import { ShopDesk } from '../desk/shop-desk.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, openSession, read, seedDemo, signIn } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { ConversationRoom } from './conversation-room.ts'
import { createKnownRevision } from './known-revision.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

/** A shopper with an open chat, and what the price of one SKU is in their next turn. */
async function buyer() {
  const { token } = await signIn('owner')
  const { skus } = await read(await ask('/api/desk/catalogue', { token }), deskCatalogueSchema)
  const [sku] = skus
  const { accessToken, conversationId } = await openSession()
  const { socket } = await openConversation(accessToken, conversationId)
  const seenPrice = async () => {
    scriptTurns(async (_input, { catalogue }) =>
      sayFixed(String(catalogue.skus.find(({ id }) => id === sku!.id)?.priceMinor)),
    )
    socket.send({ type: 'message.post', clientId: newId(), text: '多少钱' })
    const { seq } = await socket.next('message.posted', ({ message }) => message.author.kind === 'shopper')
    socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
    return textOf(await socket.next('message.posted', ({ message }) => message.answers === seq))
  }
  const put = (priceMinor: number) => ask(`/api/desk/skus/${sku!.id}`, { method: 'PUT', token, body: { priceMinor } })
  return { socket, seenPrice, put }
}

test('a price is new two seconds later although no room heard of the change', async () => {
  const { socket, seenPrice, put } = await buyer()
  await seenPrice()
  vi.spyOn(console, 'error').mockReturnValue()
  const lost = vi.spyOn(ConversationRoom.prototype, 'announceRevision').mockRejectedValue(new Error('lost'))
  expect((await put(77_700)).status).toBe(200)
  expect(lost).toHaveBeenCalled()
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2000)
  expect(await seenPrice()).toBe('77700')
  expect((await socket.next('knowledge.changed')).revision).toBeGreaterThan(0)
})

test('a price is new two seconds later although not even the desk heard of the change', async () => {
  const { socket, seenPrice, put } = await buyer()
  await seenPrice()
  vi.spyOn(console, 'error').mockReturnValue()
  const lost = vi.spyOn(ShopDesk.prototype, 'announceRevision').mockRejectedValue(new Error('lost'))
  expect((await put(66_600)).status).toBe(200)
  lost.mockRestore()
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2000)
  await seenPrice()
  await socket.next('knowledge.changed')
  expect(await seenPrice()).toBe('66600')
})

test('a room that missed nothing is told once more when one announcement fails', async () => {
  const { socket, put } = await buyer()
  vi.spyOn(ConversationRoom.prototype, 'announceRevision').mockRejectedValueOnce(new Error('lost'))
  const { revision } = await (await put(55_500)).json<{ revision: number }>()
  await socket.next('knowledge.changed', (down) => down.revision === revision)
})

test('posting asks the desk about once a second, and the database never', async () => {
  const { socket, seenPrice } = await buyer()
  await seenPrice()
  const asked = vi.spyOn(ShopDesk.prototype, 'currentRevision')
  const prepare = vi.spyOn(env.DB, 'prepare')
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5000)
  for (let at = 0; at < 10; at += 1) {
    socket.send({ type: 'message.post', clientId: newId(), text: `第 ${at} 句` })
    const { seq } = await socket.next('message.posted', ({ message }) => message.author.kind === 'shopper')
    socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
    await socket.next('message.posted', ({ message }) => message.answers === seq)
  }
  expect(asked).toHaveBeenCalledTimes(1)
  const asksForKnowledge = prepare.mock.calls.filter(([sql]) => /FROM (shops|records)/.test(sql))
  expect(asksForKnowledge.length).toBeLessThanOrEqual(1)
})

test('a desk that does not answer holds nothing up: what is known goes on', async () => {
  const kept = new Map<string, unknown>([['revision', 7]])
  vi.spyOn(console, 'warn').mockReturnValue()
  const kv = {
    get: (key: string) => kept.get(key),
    put: (key: string, value: unknown) => void kept.set(key, value),
  } as DurableObjectStorage['kv']
  const known = createKnownRevision({ kv, shop: () => 'demo', askDesk: () => new Promise(() => {}), now: () => 5000 })
  expect(await known.check()).toBe(7)
  expect([known.raise(7), known.raise(9), known.get()]).toEqual([false, true, 9])
})
