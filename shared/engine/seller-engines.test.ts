import { expect, test } from 'vitest'
import type { EnginePlan } from '../protocol/desk-engines.ts'
import { createSellerEngines } from './seller-engines.ts'
import { FakeDevice } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'

const plan: EnginePlan = {
  order: ['edge', 'local', 'browser'],
  on: ['edge'],
  edge: 'ready',
  resetsAt: '2026-11-23T16:00:00.000Z',
}

test('people this device knows are named to no endpoint; a product that is called like one is', async () => {
  const device = new FakeDevice()
  const sent: unknown[] = []
  const fetch: typeof globalThis.fetch = async (_, init) => {
    if (init?.body === undefined) return Response.json(plan)
    sent.push(JSON.parse(String(init.body)))
    return new Response('{"type":"text","text":"好"}\n{"type":"done","isCut":false}\n')
  }
  const place = {
    door: { edge: 'https://edge.example', token: 't', shop: 'demo' },
    isLocalOnly: false,
    ground: { getHeld: () => ({ catalogue: { products: [{ title: '云海帐篷', aliases: ['云海二代'] }] } }) },
  }
  const people = { list: () => ['云海'] }
  const { env } = device.openTab(new FakeEdge(() => device.nowMs))
  const engines = createSellerEngines({ ...env, fetch }, { engines: [], getPlace: () => place, people })
  const wish = { prompt: '云海要云海帐篷，不要云海二代', maxTokens: 20 }
  await engines.generate(wish, () => {}, new AbortController().signal)
  expect(sent).toMatchObject([{ prompt: '***要云海帐篷，不要云海二代' }])
})
