import { afterEach, expect, test, vi } from 'vitest'
import { type Browser, browser } from 'wxt/browser'
import type { SellerSnapshot } from '../../shared/engine/api.ts'
import { connectEnginePort } from './connect-engine-port.ts'

afterEach(() => vi.restoreAllMocks())

test('a snapshot that comes before the screen listens is not lost', async () => {
  let tell: ((raw: unknown) => void) | null = null
  const port = {
    onMessage: {
      addListener(listener: (raw: unknown) => void) {
        tell = listener
      },
    },
    onDisconnect: { addListener: () => {} },
    disconnect: () => {},
  } as unknown as Browser.runtime.Port
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined)
  vi.spyOn(browser.runtime, 'connect').mockReturnValue(port)
  const { engine } = connectEnginePort()
  await vi.waitFor(() => expect(tell).not.toBeNull())
  const say = (connection: string) => tell?.({ kind: 'snapshot', snapshot: { connection } })
  say('offline')
  const seen: SellerSnapshot['connection'][] = []
  await engine.watch(({ connection }) => void seen.push(connection))
  say('online')
  expect(seen).toEqual(['offline', 'online'])
})
