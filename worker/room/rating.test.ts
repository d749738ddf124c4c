import { beforeAll, expect, test } from 'vitest'
import { newId, openConversation } from '../test/client.ts'
import { openSession, seedDemo, signIn } from '../test/edge.ts'

beforeAll(seedDemo)

/** A shopper whom an operator served and gave back. */
async function served() {
  const { accessToken, conversationId } = await openSession()
  const { socket: shopper } = await openConversation(accessToken, conversationId)
  const say = async (text: string) => {
    shopper.send({ type: 'message.post', clientId: newId(), text })
    const { seq } = await shopper.next('message.posted', ({ message }) => message.author.kind === 'shopper')
    shopper.send({ type: 'reply.propose', answers: seq, epoch: 2, basis: { kind: 'none' } })
  }
  shopper.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
  await shopper.next('handoff.requested')
  const { token } = await signIn()
  const { socket: operator } = await openConversation(token, conversationId)
  operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
  await shopper.next('handoff.accepted')
  operator.send({ type: 'handoff.return', clientId: newId(), epoch: 2 })
  const { seq: session } = await shopper.next('handoff.returned')
  return { shopper, operator, say, session }
}

test('扣 1 rates the person who served, once; a tap after it changes nothing', async () => {
  const { shopper, say, session } = await served()
  await say('扣1')
  expect(await shopper.next('rating.given')).toMatchObject({ session, stars: 5, servedBy: 'operator' })
  shopper.send({ type: 'rating.give', clientId: newId(), session, stars: 1 })
  expect((await shopper.next('request.refused')).error).toEqual({ code: 'already-rated' })
})

test('a low rating asks what went wrong', async () => {
  const { shopper, say, session } = await served()
  await say('不满意')
  expect(await shopper.next('rating.given')).toMatchObject({ session, stars: 2 })
  const { message } = await shopper.next('message.posted', ({ message }) => message.author.kind === 'assistant')
  expect(message.basis).toEqual({ kind: 'fixed', line: 'rating.low' })
})
