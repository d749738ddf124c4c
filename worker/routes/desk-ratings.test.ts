import { createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { ratingSummarySchema } from '../../shared/protocol/desk-ratings.ts'
import { staffSessionSchema } from '../../shared/protocol/http.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { indexConversations } from '../queue/index-conversations.ts'
import { ask, read, refusal, seedDemo, signIn } from '../test/edge.ts'

beforeAll(seedDemo)

const at = () => new Date().toISOString()
const rated = (
  session: number,
  stars: number,
  servedBy: 'assistant' | 'operator',
  topics: string[] = [],
  when = at(),
) => ({
  ...{ type: 'service.rated', shop: 'demo', conversation: 'c0-rated', session, stars, servedBy, topics, at: when },
})

async function deliver(...bodies: unknown[]): Promise<void> {
  const messages = bodies.map((body, at) => ({ id: `rated-${at}`, timestamp: new Date(), attempts: 1, body }))
  await indexConversations(env.DB, createMessageBatch('kefu-copilot-events', messages))
}

const load = async (token: string) => read(await ask('/api/desk/ratings', { token }), ratingSummarySchema)

test('people and the assistant are counted apart; the queue may deliver twice and in any order', async () => {
  const { token } = await signIn()
  expect(await load(token)).toEqual({
    assistant: { count: 0, average: null, low: 0 },
    operator: { count: 0, average: null, low: 0 },
    topics: [],
  })
  await deliver(rated(4, 1, 'assistant', ['slow', 'delivery']), rated(9, 5, 'assistant'), rated(20, 4, 'operator'))
  await deliver(rated(4, 1, 'assistant'), rated(31, 2, 'operator', ['slow']))
  await deliver(rated(40, 1, 'operator', ['attitude'], '2026-01-01T00:00:00.000Z'))
  expect(await load(token)).toEqual({
    assistant: { count: 2, average: 3, low: 1 },
    operator: { count: 2, average: 3, low: 1 },
    topics: [
      { topic: 'slow', count: 2 },
      { topic: 'delivery', count: 1 },
    ],
  })
})

test('is not for who only connects systems', async () => {
  const person = { email: 'ratings@demo.shop', name: '阿集', password: 'test-password' }
  await createStaff(env, { ...person, shop: 'demo', role: 'integrator' })
  const body = { email: person.email, password: person.password }
  const { token } = await read(await ask('/api/staff/sign-in', { body }), staffSessionSchema)
  expect((await refusal(await ask('/api/desk/ratings', { token }))).error).toEqual({ code: 'forbidden' })
})
