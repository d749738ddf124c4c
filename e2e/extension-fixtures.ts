import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { generate } from 'selfsigned'
import { serveConsole } from './console-server.ts'
import { findChromium } from './find-chromium.mjs'
import { test as base, expect } from './fixtures.ts'
import { listenTo } from './journal.ts'
import { root } from './run-command.mjs'

const build = join(root, 'extension/.output/journey/chrome-mv3')

interface ExtensionFixtures {
  /** A real Chromium with the built extension and the JD replica under the console's real host name. */
  seller: Seller
}

export interface Seller {
  context: BrowserContext
  extensionId: string
  openConsole(query?: string): Promise<Page>
  openPage(name: 'sidepanel' | 'desk' | 'options'): Promise<Page>
}

export const test = base.extend<ExtensionFixtures>({
  seller: async ({ watchErrors }, use) => {
    const certificate = await generate([{ name: 'commonName', value: 'dongdong.jd.com' }])
    const replica = await serveConsole('jd', { key: certificate.private, cert: certificate.cert })
    const profile = mkdtempSync(join(tmpdir(), 'kefu-profile-'))
    const context = await chromium.launchPersistentContext(profile, {
      ...(findChromium() ? { executablePath: findChromium() } : {}),
      headless: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1440, height: 860 },
      ignoreHTTPSErrors: true,
      args: [
        `--disable-extensions-except=${build}`,
        `--load-extension=${build}`,
        `--host-resolver-rules=MAP dongdong.jd.com:443 127.0.0.1:${replica.port}`,
      ],
    })
    listenTo(context)
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const extensionId = new URL(worker.url()).host
    const open = async (address: string) => {
      const page = await context.newPage()
      watchErrors(page)
      await page.goto(address)
      return page
    }
    await use({
      context,
      extensionId,
      openConsole: (query = '') => open(`https://dongdong.jd.com/${query}`),
      openPage: (name) => open(`chrome-extension://${extensionId}/${name}.html`),
    })
    await context.close()
    await replica.close()
    rmSync(profile, { recursive: true, force: true })
  },
})

export { expect }
