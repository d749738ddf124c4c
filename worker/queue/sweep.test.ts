import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { ask, seedDemo, signIn } from '../test/edge.ts'
import { sweep } from './sweep.ts'

beforeAll(seedDemo)

const dayMs = 24 * 3600 * 1000

test('staff sessions that are over are forgotten, others stay', async () => {
  const { token } = await signIn()
  await sweep(env.DB, new Date())
  expect((await ask('/api/desk/catalogue', { token })).status).toBe(200)
  await sweep(env.DB, new Date(Date.now() + 15 * dayMs))
  expect((await ask('/api/desk/catalogue', { token })).status).toBe(401)
})
