import { join } from 'node:path'
import { type Browser, test as base, expect, type Frame } from '@playwright/test'
import { type ConsoleServer, serveReplicas } from './console-server.ts'
import type {} from './consoles/kit/harness.ts'
import { type ReplicaEntry, replicas } from './consoles/replica-list.ts'
import { root } from './run-command.mjs'

const steps = process.env.KEFU_LONG ? 500 : 50
const manyRows = 5000

const test = base.extend<object, { server: ConsoleServer }>({
  server: [
    async ({}, use) => {
      const server = await serveReplicas()
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
})
test.setTimeout(process.env.KEFU_LONG ? 600_000 : 60_000)

/** Opens a replica with the reader in it: no extension and no edge take part. */
async function openReplica(
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

for (const entry of replicas) {
  test(`${entry.path}: right customer, side and last words, whatever happens on the page; nothing is touched`, async ({
    browser,
    server,
  }) => {
    const frame = await openReplica(browser, server, entry)
    const report = await frame.evaluate(([id, count]) => window.harness.run(id, count, 7), [
      entry.profile,
      steps,
    ] as const)
    expect(report).toMatchObject({ wrong: [], touches: [], sent: 0, observers: { most: 1, left: 0 } })
    expect(report.readings).toBeGreaterThan(steps / 2)

    await frame.evaluate(() => window.harness.openFirst())
    expect(await frame.evaluate((id) => window.harness.health(id), entry.profile)).toEqual({
      problems: [],
      worn: entry.worn ?? [],
    })
    for (const { what, problems, isStillRight } of await frame.evaluate(
      (id) => window.harness.renamed(id),
      entry.profile,
    ))
      expect(isStillRight || problems.length > 0, `${what} renamed: read wrongly, and nobody is told`).toBe(true)
    await frame.page().close()
  })
}

for (const entry of replicas.filter(
  (one) => one.isMeasured || (process.env.KEFU_LONG && one.profile !== 'sixintong'),
)) {
  test(`${entry.path}: reading ${manyRows} messages holds the page up for no longer than 50 ms`, async ({
    browser,
    server,
  }) => {
    const frame = await openReplica(browser, server, entry, true)
    const { rows, longestTasksMs } = await frame.evaluate(([id, count]) => window.harness.measure(id, count), [
      entry.profile,
      manyRows,
    ] as const)
    expect(rows).toBeGreaterThanOrEqual(manyRows)
    expect(Math.min(...longestTasksMs), `each round: ${longestTasksMs}`).toBeLessThan(50)
    await frame.page().close()
  })
}
