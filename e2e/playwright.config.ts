import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findHeadlessChromium } from './find-chromium.mjs'
import { quietChromium } from './quiet-chromium.ts'

const results = fileURLToPath(new URL('./results', import.meta.url))

/**
 * No webServer here: a worker-scoped fixture starts the edge with its own state folder and port.
 * A failed journey is explained by its screenshots, its page as text, and what pages and edge wrote. Recording
 * every step as well costs half as much processor time again: E2E_TRACE=1 does, and keeps it where a journey fails.
 * Journeys of the project `shared-shop` find whatever others left in the shop and leave it as it was. Those of
 * `own-shop` (NAME.own-shop.spec.ts) need a shop that is still quiet, or change it for good: each file gets a fresh one.
 * NAME.extension.spec.ts launches a persistent context with the extension in it.
 */
export default defineConfig({
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  outputDir: `${results}/artifacts`,
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  timeout: 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: { animations: 'disabled', maxDiffPixelRatio: 0.02 } },
  forbidOnly: process.env.CI === '1',
  retries: 0,
  workers: Number(process.env.E2E_WORKERS ?? 3), // each with a browser and an edge of its own, and waiting now and then
  reporter: [['list'], ['json', { outputFile: `${results}/playwright.json` }]],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Motion costs a fifth of a run; the journeys about focus, shifts and hand-offs ask for it, and extensions have it.
    contextOptions: { reducedMotion: 'reduce' },
    trace: process.env.E2E_TRACE === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findHeadlessChromium(), args: [...quietChromium] },
  },
  projects: [
    { name: 'shared-shop', testMatch: '**/*.spec.ts', testIgnore: '**/*.own-shop.spec.ts' },
    { name: 'own-shop', testMatch: '**/*.own-shop.spec.ts' },
  ],
})
