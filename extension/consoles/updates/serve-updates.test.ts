import * as v from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { StaffSession } from '../../../shared/protocol/http.ts'
import { shopIdSchema } from '../../../shared/protocol/ids.ts'
import { saveSession } from '../../host/kept-session.ts'
import { checkDaily, serveUpdates } from './serve-updates.ts'

const morning = new Date('2026-11-22T01:00:00Z')
const later = (hours: number) => new Date(morning.getTime() + hours * 3_600_000)
const session: StaffSession = {
  token: 'token',
  staff: {
    id: 'lin',
    name: '林',
    email: 'lin@shop.example',
    role: 'owner',
    shop: v.parse(shopIdSchema, 'demo'),
    shopName: '山野集',
  },
}

beforeEach(() => fakeBrowser.reset())

function listenAtEdge() {
  return vi.fn<typeof fetch>(async () => new Response(null, { status: 404 }))
}

test('the edge the seller is signed in to is asked once a day, without a token', async () => {
  const ask = listenAtEdge()
  await saveSession({ edge: 'https://edge.example', session })
  for (const hours of [0, 1, 23, 25, 26]) await checkDaily(later(hours), ask)
  expect(ask).toHaveBeenCalledTimes(2)
  expect(ask.mock.calls[0]?.[0]).toBe('https://edge.example/console-profiles.json')
  expect(ask.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' })
  expect(JSON.stringify(ask.mock.calls)).not.toContain('token')
})

test('without an edge nobody is asked', async () => {
  const ask = listenAtEdge()
  await checkDaily(morning, ask)
  expect(ask).not.toHaveBeenCalled()
})

test('the alarm is made once and outlives the background', async () => {
  serveUpdates()
  await vi.waitFor(async () => expect(await browser.alarms.get('console-updates')).toBeTruthy())
  const made = vi.spyOn(browser.alarms, 'create')
  serveUpdates()
  await browser.alarms.get('console-updates')
  expect(made).not.toHaveBeenCalled()
})
