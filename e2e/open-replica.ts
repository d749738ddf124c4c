import { join } from 'node:path'
import { type Browser, test as base, expect, type Frame } from '@playwright/test'
import { type ConsoleServer, serveReplicas } from './console-server.ts'
import type {} from './consoles/kit/harness.ts'
import type { ReplicaEntry } from './consoles/replica-list.ts'
import { root } from './run-command.mjs'

/** For what is tried on the replicas alone: no extension and no edge take part. */
export const test = base.extend<object, { server: ConsoleServer }>({
  server: [
    async ({}, use) => {
      const server = await serveReplicas()
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
})

/** Opens a replica with the reader in it. */
export async function openReplica(
  browser: Browser,
  server: ConsoleServer,
  entry: ReplicaEntry,
  usesRealTime = false,
): Promise<Frame> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } })
  page.on('pageerror', (error) => expect.soft(error.message, entry.path).toBe(''))
  await page.addInitScript((isReal) => {
    window.usesRealTime = isReal
  }, usesRealTime)
  await page.addInitScript({ path: join(root, 'e2e/consoles/dist/harness.js') })
  await page.goto(`http://localhost:${server.port}/${entry.path}`)
  const frame = page.frames().find((one) => one.url().includes(entry.frame ?? entry.path))
  if (!frame) throw new Error(`${entry.path} has no frame ${entry.frame}`)
  await frame.waitForFunction(() => window.replica !== undefined)
  return frame
}

export { expect }
