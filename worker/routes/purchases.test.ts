import { beforeAll, expect, test } from 'vitest'
import { demoIdentitySchema, purchasesSchema } from '../../shared/protocol/http.ts'
import { newId, openConversation } from '../test/client.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

beforeAll(seedDemo)

type Session = Awaited<ReturnType<typeof openSession>>
const askFor = ({ conversationId }: Session, token: string) =>
  ask(`/api/conversations/${conversationId}/purchases`, { token })

async function openAs(memberId: string): Promise<Session> {
  const session = await openSession()
  const { socket } = await openConversation(session.accessToken, session.conversationId)
  const { jwt } = await read(await ask('/demo/log-in', { body: { memberId } }), demoIdentitySchema)
  socket.send({ type: 'identity.present', clientId: newId(), jwt })
  await socket.next('identity.accepted')
  return session
}

test('who logged in is told what they bought, and nobody else’s goods', async () => {
  const [lin, zhou] = await Promise.all([openAs('m-linxiaolu'), openAs('m-zhou')])
  const hers = await read(await askFor(lin, lin.accessToken), purchasesSchema)
  const his = await read(await askFor(zhou, zhou.accessToken), purchasesSchema)
  expect(hers.productIds).toContain('p-shijing-boots')
  expect(new Set(hers.productIds).size).toBe(hers.productIds.length)
  expect(his.productIds).not.toEqual(hers.productIds)
})

test('without a login nothing is told', async () => {
  const session = await openSession()
  expect(await read(await askFor(session, session.accessToken), purchasesSchema)).toEqual({ productIds: [] })
})

test.each([
  ['another visitor', async () => (await openSession()).accessToken],
  ['staff, who read orders at the desk', async () => (await signIn('owner')).token],
])('%s may not ask', async (_, token) => {
  const lin = await openAs('m-linxiaolu')
  expect(await refusal(await askFor(lin, await token()))).toEqual({ status: 403, error: { code: 'forbidden' } })
})
