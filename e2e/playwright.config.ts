import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'

const results = fileURLToPath(new URL('./results', import.meta.url))

/**
 * No webServer here: a worker-scoped fixture starts the edge with its own state folder and port.
 * A failed journey is explained by its screenshots, its page as text, and what pages and edge wrote. Recording
 * every step as well costs half as much processor time again: E2E_TRACE=1 does, and keeps it where a journey fails.
 * `web` journeys use an ordinary page; `extension` journeys (NAME.extension.spec.ts) launch a persistent context.
 */
export default defineConfig({
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  outputDir: `${results}/artifacts`,
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  timeout: 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: { animations: 'disabled', maxDiffPixelRatio: 0.02 } },
  forbidOnly: process.env.CI === '1',
  retries: 0,
  workers: Number(process.env.E2E_WORKERS ?? 2), // each with a browser and an edge of its own
  reporter: [['list'], ['json', { outputFile: `${results}/playwright.json` }]],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: process.env.E2E_TRACE === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium() },
  },
  projects: [
    { name: 'web', testMatch: '**/*.spec.ts', testIgnore: '**/*.extension.spec.ts' },
    { name: 'extension', testMatch: '**/*.extension.spec.ts' },
  ],
})
