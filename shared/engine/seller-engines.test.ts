import { expect, test } from 'vitest'
import type { EnginePlan } from '../protocol/desk-engines.ts'
import { createSellerEngine } from './create-seller-engine.ts'
import { FakeDevice, settle } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'

const plan: EnginePlan = {
  order: ['edge', 'browser', 'local'],
  on: ['edge', 'browser', 'local'],
  edge: 'ready',
  resetsAt: '2099-01-01T00:00:00.000Z',
}
const lines = [
  { type: 'text', text: '收到您的退货申请了，我们会尽快处理的。' },
  { type: 'done', isCut: false },
]
const summary = '您的退货申请已经收到，我们会尽快处理。'

async function openDesk() {
  const device = new FakeDevice()
  const edge = new FakeEdge(() => device.nowMs)
  edge.speaksAsStaff = true
  const { env } = device.openTab(edge)
  const asked: string[] = []
  const fetch: typeof env.fetch = async (url, init) => {
    const path = url.replace(/^https:\/\/[^/]+/, '')
    if (!/\/api\/desk\/(engines|write)$/.test(path)) return env.fetch(url, init)
    asked.push(path)
    if (path.endsWith('engines')) return Response.json(plan)
    const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    return new Response(body, { headers: { 'content-type': 'text/x-ndjson' } })
  }
  const engine = createSellerEngine({ ...env, fetch })
  await engine.start({ edge: null, shop: null })
  return { engine, asked, signIn: () => engine.signIn('https://edge.test', 'lin@example.com', 'secret') }
}

test('a signed-in seller’s words are written by the shop’s endpoint, in the shop’s order', async () => {
  const { engine, asked, signIn } = await openDesk()
  await signIn()
  expect(await engine.rewordSummary(summary)).toMatchObject({ ok: true })
  expect(asked).toEqual(['/api/desk/engines', '/api/desk/write'])
})

test('on this device alone no edge is asked to write, nor for the shop’s order, even while somebody is signed in', async () => {
  const { engine, asked, signIn } = await openDesk()
  await engine.rewordSummary(summary)
  expect(asked).toEqual([])
  await signIn()
  await engine.rewordSummary(summary)
  asked.length = 0
  await engine.setLocal(true)
  await engine.rewordSummary(summary)
  await settle()
  expect(asked).toEqual([])
})
