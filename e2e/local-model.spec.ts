import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { modelFaults } from '../shared/inference/local-model.contract.ts'
import { findHeadlessChromium } from './find-chromium.mjs'
import { emptyLibrary, goodConfig, notLibrary } from './model/good-files.ts'
import { serveHarness, serveModels } from './model/model-server.ts'
import { type ModelFiles, makeHollowModel, readModelFolders, toManifest } from './model/whole-model.ts'
import { quietChromium } from './quiet-chromium.ts'

// A GPU in software: enough for the engine to start on, far too slow to write with.
const gpu = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--disable-quic']
/** A real model's folder and its library's; nobody has them unless they fetched them. */
const { MODEL_DIR: modelFolder = '', MODEL_LIB: libraryFolder = '' } = process.env
const minuteMs = 60_000

test.use({ launchOptions: { executablePath: findHeadlessChromium(), args: [...quietChromium, ...gpu] } })

test('the real engine, up to its library: each fault has our code, nothing bad stays, a second try gets further', async ({
  page,
  browser,
}) => {
  const { server, close } = await open(page, makeHollowModel())
  const system = await browser.newBrowserCDPSession()
  // The browser does not answer for a process that it has just lost.
  await page.exposeFunction('crashGpu', () => void system.send('Browser.crashGpuProcess').catch(() => {}))
  const hashes = { configHash: hash(goodConfig), libraryHash: hash(emptyLibrary), otherHash: hash(notLibrary) }
  for (const { fault, reason, mayAsk } of modelFaults) {
    await test.step(fault, async () => {
      const report = await page.evaluate(([name, at]) => window.tryFault(name, at), [
        fault,
        { server, ...hashes },
      ] as const)
      // An empty library ends the second try behind every fault: no weights are needed to get there.
      expect(report, fault).toMatchObject({ early: 'not-loaded', first: reason, brokenLeft: 0, again: 'failed' })
      if (!mayAsk) expect(report.hasAskedNetwork, fault).toBe(false)
    })
  }
  await test.step('our downloader, with a damaged shard at the first mirror', async () => {
    const hollow = makeHollowModel()
    const manifest = toManifest(hollow, server, ['flipped', 'whole'])
    const report = await page.evaluate((path) => window.tryPath(path), {
      ...{ manifest, libraryUrl: `${server}/whole/${hollow.library.name}`, thinks: false },
      ...{ prompt: '亲', maxTokens: 4, stallMs: 20_000 },
    })
    const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
    expect(report).toEqual({
      download: 'done',
      lastProgress: { receivedBytes: bytes, totalBytes: bytes },
      load: 'failed',
      written: null,
      kept: manifest.files.length,
      keptAfterWipe: 0,
    })
  })
  close()
})

test('a real model, from the first byte to the first word (MODEL_DIR, MODEL_LIB)', async ({ page }) => {
  if (!modelFolder || !libraryFolder) console.log('skipped: no MODEL_DIR')
  test.skip(!modelFolder || !libraryFolder, 'no MODEL_DIR')
  test.setTimeout(30 * minuteMs)
  const real = readModelFolders(modelFolder, libraryFolder)
  const { server, close } = await open(page, real)
  page.on('console', (message) => console.log(message.text()))
  const report = await page.evaluate((path) => window.tryPath(path), {
    ...{ manifest: toManifest(real, server, ['whole']), libraryUrl: `${server}/whole/${real.library.name}` },
    ...{
      thinks: /qwen3/i.test(modelFolder),
      prompt: '把这句话说得更亲切：已发货。',
      maxTokens: 8,
      stallMs: 10 * minuteMs,
    },
  })
  console.log(report)
  expect(report).toMatchObject({ download: 'done', load: 'loaded', keptAfterWipe: 0 })
  expect(report.written, 'words').toHaveProperty('text', expect.stringMatching(/\S/))
  close()
})

async function open(page: Page, { files, library }: ModelFiles) {
  const read = (name: string) => (name === library.name ? library.bytes : (files.get(name) ?? null))
  const [models, harness] = await Promise.all([serveModels(read), serveHarness()])
  await page.goto(`${harness.url}/index.html`)
  const close = () => {
    models.close()
    harness.close()
  }
  return { server: models.url, close }
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
