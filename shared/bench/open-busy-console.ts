import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { generate } from 'selfsigned'
import { serveConsoles } from '../../e2e/console-server.ts'
import type {} from '../../e2e/consoles/kit/mount-replica.ts'
import { findChromium } from '../../e2e/find-chromium.mjs'
import { quietChromium } from '../../e2e/quiet-chromium.ts'
import { root } from '../../e2e/run-command.mjs'

const host = 'mms.pinduoduo.com'
const extension = join(root, 'extension/.output/journey/chrome-mv3')

/** The PDD replica under its console's real name, in a browser of its own, with the built extension or without. */
export async function openBusyConsole(withOverlay: boolean): Promise<{ page: Page; close(): Promise<void> }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }])
  const server = await serveConsoles(new Map([[host, 'pdd']]), { key, cert })
  const folder = mkdtempSync(join(tmpdir(), 'kefu-bench-'))
  const path = findChromium()
  const context = await chromium.launchPersistentContext(folder, {
    ...(path ? { executablePath: path } : {}),
    ...{ headless: true, ignoreHTTPSErrors: true, viewport: { width: 1440, height: 860 } },
    args: [
      ...quietChromium,
      `--host-resolver-rules=MAP ${host}:443 127.0.0.1:${server.port}`,
      ...(withOverlay ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  })
  if (withOverlay && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker')
  const page = await context.newPage()
  await page.goto(`https://${host}/chat-merchant/index.html`)
  if (withOverlay) await page.locator('kefu-copilot-overlay').waitFor({ state: 'attached', timeout: 20_000 })
  await page.evaluate(makeBusy)
  return {
    page,
    close: async () => {
      await context.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs in the page: somebody writes every second, every fifth time in the open conversation; clocks tick. */
function makeBusy(): void {
  let second = 0
  setInterval(() => {
    second += 1
    const { replica } = window
    const others = replica.conversations().filter((one) => one !== replica.current().conversation)
    const key = second % 5 === 0 ? replica.current().conversation.key : others[second % others.length]?.key
    replica.add(key ?? '', { text: `第 ${second} 个问题，这款还有货吗` })
    for (const clock of document.querySelectorAll('.chat-unreply-time'))
      if (clock.textContent !== '') clock.textContent = `${9 - (second % 9)}分${60 - (second % 60)}秒`
  }, 1000)
}
