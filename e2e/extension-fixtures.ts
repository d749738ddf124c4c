import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { generate } from 'selfsigned'
import { serveConsoles } from './console-server.ts'
import { replicas } from './consoles/replica-list.ts'
import { findChromium } from './find-chromium.mjs'
import { test as base, expect } from './fixtures.ts'
import { listenTo } from './journal.ts'
import { quietChromium } from './quiet-chromium.ts'
import { rememberGrants } from './remember-grants.ts'
import { root } from './run-command.mjs'

/** The package that journeys load. */
export const journeyPackage = join(root, 'extension/.output/journey/chrome-mv3')

interface ExtensionFixtures {
  /** The folder of the package to load; a journey may load a changed copy. */
  extensionPackage: string
  /** Switches of the browser beside the usual ones. */
  browserArgs: readonly string[]
  /** A real Chromium with the built extension, and every console's replica under its real host name. */
  seller: Seller
}

export interface Seller {
  context: BrowserContext
  extensionId: string
  /** By its name, JD without one, and what the replica is asked to be: `pdd`, `?ground=dark`, `feige?plain`. */
  openConsole(which?: string): Promise<Page>
  openPage(name: 'sidepanel' | 'desk' | 'options'): Promise<Page>
}

export const test = base.extend<ExtensionFixtures>({
  extensionPackage: async ({}, use) => use(journeyPackage),
  browserArgs: async ({}, use) => use([]),
  seller: async ({ watchErrors, extensionPackage: build, browserArgs }, use) => {
    const certificate = await generate([{ name: 'commonName', value: 'dongdong.jd.com' }])
    const folders = findFolders()
    const replica = await serveConsoles(folders, { key: certificate.private, cert: certificate.cert })
    const rules = [...folders.keys()].map((host) => `MAP ${host}:443 127.0.0.1:${replica.port}`)
    const profile = mkdtempSync(join(tmpdir(), 'kefu-profile-'))
    rememberGrants(profile, build)
    const context = await chromium.launchPersistentContext(profile, {
      ...(findChromium() ? { executablePath: findChromium() } : {}),
      headless: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1440, height: 860 },
      ignoreHTTPSErrors: true,
      args: [
        ...quietChromium,
        ...browserArgs,
        `--disable-extensions-except=${build}`,
        `--load-extension=${build}`,
        `--host-resolver-rules=${rules.join(', ')}`,
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
      openConsole: (which = '') => open(addressOf(which)),
      openPage: (name) => open(`chrome-extension://${extensionId}/${name}.html`),
    })
    await context.close()
    await replica.close()
    rmSync(profile, { recursive: true, force: true })
  },
})

/** Every host that a profile names, with the folder of the console's replica. */
function findFolders(): Map<string, string> {
  const known = replicas.filter(({ address }) => address !== undefined)
  return new Map(known.flatMap(({ profile, path }) => hostsOf(profile).map((host) => [host, path] as const)))
}

function hostsOf(profile: string): string[] {
  const { hosts, panelHosts = [] } = JSON.parse(
    readFileSync(join(root, 'extension/consoles', profile, 'profile.json'), 'utf8'),
  )
  return [...hosts, ...panelHosts]
}

function addressOf(which: string): string {
  const [name = '', query] = which.split('?')
  const address = replicas.find((one) => one.profile === (name || 'jd') && one.address !== undefined)?.address
  if (address === undefined) throw new Error(`no replica stands under a console called ${name}`)
  return query === undefined ? address : `${address}?${query}`
}

export { expect }
