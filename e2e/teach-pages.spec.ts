import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { type ConsoleServer, serveReplicas } from './console-server.ts'
import type {} from './consoles/kit/harness.ts'
import type { NamePlace } from './consoles/kit/teach-replica.ts'
import { replicas } from './consoles/replica-list.ts'
import { root } from './run-command.mjs'

const steps = process.env.KEFU_LONG ? 500 : 30

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

/** The name is shown in the list on one page and above the chat on the next, so that both are tried. */
for (const [index, { path, frame: part }] of replicas.entries()) {
  const namePlace: NamePlace = index % 2 === 0 ? 'list' : 'header'
  test(`${path}: four places shown once, the name in the ${namePlace}, and the page is read right from then on`, async ({
    browser,
    server,
  }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 } })
    await page.addInitScript({ path: join(root, 'e2e/consoles/dist/harness.js') })
    await page.goto(`http://localhost:${server.port}/${path}`)
    const frame = page.frames().find((one) => one.url().includes(part ?? path))
    if (!frame) throw new Error(`${path} has no frame ${part}`)
    await frame.waitForFunction(() => window.replica !== undefined)
    await frame.evaluate(() => window.harness.openFirst())
    const taught = await frame.evaluate((place) => window.harness.teach(place), namePlace)
    expect(taught).toMatchObject({ ok: true, isSound: true })

    const report = await frame.evaluate((count) => window.harness.run('taught', count, 11), steps)
    expect(report).toMatchObject({ wrong: [], touches: [], sent: 0, observers: { most: 1, left: 0 } })
    expect(report.readings).toBeGreaterThan(steps / 2)
    await page.close()
  })
}
