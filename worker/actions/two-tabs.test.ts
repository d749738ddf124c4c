import { beforeAll, expect, test } from 'vitest'
import { factsPageSchema } from '../../shared/protocol/http.ts'
import { actor, readOrder, relaxRules } from '../test/acting.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, read, seedDemo } from '../test/edge.ts'

// The dialog rules themselves decide here: nothing is scripted.
const order = 'SY100238884265'

beforeAll(async () => {
  await seedDemo()
  await relaxRules()
})

test('somebody confirms in two tabs at once: one order called off, one fact, a clear answer in each', async () => {
  const shopper = await actor('m-he')
  expect(await shopper.say(`${order} 取消订单，拍错了`)).toContain('确认')
  expect(await readOrder(order)).toMatchObject({ status: 'paid', version: 0 })
  const { socket: other } = await openConversation(shopper.accessToken, shopper.conversationId)
  const ids = [newId(), newId()]
  shopper.socket.send({ type: 'message.post', clientId: ids[0] ?? '', text: '确认' })
  other.send({ type: 'message.post', clientId: ids[1] ?? '', text: '确认' })
  const posted = await Promise.all(
    ids.map((id) => shopper.socket.next('message.posted', ({ message }) => message.clientId === id)),
  )
  for (const { seq } of posted)
    shopper.socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
  const replies = await Promise.all(
    posted.map(({ seq }) => shopper.socket.next('message.posted', ({ message }) => message.answers === seq)),
  )
  const texts = replies.map(textOf)
  expect(texts.filter((text) => /已(?:经)?(?:帮[你您])?取消|取消好了/.test(text)).length).toBeGreaterThanOrEqual(1)
  expect(texts.every((text) => text.length > 0)).toBe(true)
  const after = await readOrder(order)
  expect(after).toMatchObject({ status: 'cancelled', version: 1, cancelReason: expect.any(String) })
  expect(after.refunds).toHaveLength(1)
  const path = `/api/conversations/${shopper.conversationId}/facts`
  const { facts } = await read(await ask(path, { token: shopper.accessToken }), factsPageSchema)
  expect(facts.filter(({ type }) => type === 'action.settled')).toMatchObject([
    { kind: 'cancel', order, status: 'executed' },
  ])
})
