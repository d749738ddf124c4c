import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { modelFaults } from '../shared/inference/local-model.contract.ts'
import { findHeadlessChromium } from './find-chromium.mjs'
import { emptyLibrary, goodConfig, notLibrary } from './model/good-files.ts'
import { serveHarness, serveModels } from './model/model-server.ts'
import { quietChromium } from './quiet-chromium.ts'

// A GPU in software: enough for the engine to start on, far too slow to write with.
const gpu = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--disable-quic']

test.use({ launchOptions: { executablePath: findHeadlessChromium(), args: [...quietChromium, ...gpu] } })

test('the real engine, up to its library: each fault has our code, nothing bad stays, a second try gets further', async ({
  page,
  browser,
}) => {
  const [models, harness] = await Promise.all([serveModels(), serveHarness()])
  const system = await browser.newBrowserCDPSession()
  await page.exposeFunction('crashGpu', () => system.send('Browser.crashGpuProcess').catch(() => {}))
  await page.goto(`${harness.url}/index.html`)
  const place = {
    server: models.url,
    configHash: hash(goodConfig),
    libraryHash: hash(emptyLibrary),
    otherHash: hash(notLibrary),
  }
  for (const { fault, reason, mayAsk } of modelFaults) {
    await test.step(fault, async () => {
      const report = await page.evaluate(([name, at]) => window.tryFault(name, at), [fault, place] as const)
      // An empty library ends the second try behind every fault: no weights are needed to get there.
      expect(report, fault).toMatchObject({ early: 'not-loaded', first: reason, brokenLeft: 0, again: 'failed' })
      if (!mayAsk) expect(report.hasAskedNetwork, fault).toBe(false)
    })
  }
  harness.close()
  models.close()
})

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
