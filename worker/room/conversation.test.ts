import { beforeAll, expect, test } from 'vitest'
import { newId, openConversation, textOf } from '../test/client.ts'
import { openSession, seedDemo } from '../test/edge.ts'

beforeAll(seedDemo)

test('a question is stored, comes back numbered and is answered by the edge when nobody proposes', async () => {
  const session = await openSession()
  const { socket, resumed } = await openConversation(session.accessToken, session.conversationId)
  expect(resumed).toMatchObject({ owner: 'assistant', epoch: 0, lastSeq: 0 })
  expect(resumed.revision).toBeGreaterThan(50)
  const clientId = newId()
  socket.send({ type: 'message.post', clientId, text: '怎么退货' })
  const posted = await socket.next('message.posted')
  expect(posted).toMatchObject({ seq: 1, message: { clientId, author: { kind: 'shopper' } } })
  const reply = await socket.next('message.posted')
  expect(reply).toMatchObject({ seq: 2, message: { answers: 1, author: { kind: 'assistant' } } })
  expect(textOf(reply)).not.toBe('')
})
