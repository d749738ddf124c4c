import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { startBuiltEdge } from './built-edge.mjs'
import { ensureDevVars } from './dev-vars.mjs'
import { attachJournal, listenTo, startJournal } from './journal.ts'
import { copyMigratedState, findFreePort, seedDemo } from './local-edge.mjs'
import { connectNetworkSwitch, type NetworkSwitch } from './network-switch.ts'
import { root } from './run-command.mjs'

export interface Edge {
  url: string
  /** Password of the demo logins. */
  password: string
  /** What it writes. */
  logFile: string
}

interface WorkerFixtures {
  /** Settings of this edge beside those of every local one. */
  edgeVars: Record<string, string>
  /** A folder with another build of the chat, served instead of the usual one; empty: the usual one. */
  edgeWidget: string
  /** The edge of this worker, one at a time. */
  edges: {
    /** Gives the edge that runs for this purpose, and starts a fresh one where another purpose has used the last. */
    startFor(purpose: string): Promise<Edge>
  }
}

interface TestFixtures {
  /** One edge for all journeys of a worker; each file of the project `own-shop` gets a new one. */
  edge: Edge
  /** A wire to the edge that this journey may cut. */
  network: NetworkSwitch
  /** What a page wrote to the console as errors, and what it threw; a journey that ends with any fails. */
  watchErrors: (page: Page) => void
  /** Journeys of one worker share an edge: each shopper who logs in begins a conversation, whoever logged in before. */
  strangers: undefined
  /** A browser that a journey opened beside its own is closed with it: left open, its pages would work on. */
  guests: undefined
  /** Keeps what every page wrote, and what the edge wrote, of a journey that failed. */
  journal: undefined
}

/** Errors the browser itself reports while a journey has cut the network. */
const networkNoise = /net::ERR_|WebSocket connection to|Failed to fetch|Failed to load resource/

async function startEdge({ edgeVars, edgeWidget }: Pick<WorkerFixtures, 'edgeVars' | 'edgeWidget'>) {
  const stateFolder = mkdtempSync(join(tmpdir(), 'kefu-edge-'))
  const vars = ensureDevVars()
  await copyMigratedState(stateFolder)
  const port = await findFreePort()
  if (port === undefined) throw new Error('no free port')
  const logFile = join(stateFolder, 'edge.log')
  const assetsFolder = edgeWidget === '' ? undefined : copyAssets(edgeWidget, join(stateFolder, 'assets'))
  const { stop } = await startBuiltEdge({ port, stateFolder, logFile, vars: { ...vars, ...edgeVars }, assetsFolder })
  const url = `http://127.0.0.1:${port}`
  await seedDemo(url)
  return {
    edge: { url, password: vars.DEMO_PASSWORD ?? '', logFile },
    async stop() {
      await stop()
      rmSync(stateFolder, { recursive: true, force: true })
    },
  }
}

/** What the edge serves, with this build of the chat in it. */
function copyAssets(widget: string, folder: string): string {
  const built = join(root, 'worker/dist/assets')
  cpSync(built, folder, { recursive: true, filter: (path) => path !== join(built, 'widget') })
  cpSync(widget, join(folder, 'widget'), { recursive: true })
  return folder
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  browser: [
    async ({ browser }, use) => {
      browser.on('context', listenTo)
      await use(browser)
    },
    { scope: 'worker' },
  ],
  edgeVars: [{}, { scope: 'worker', option: true }],
  edgeWidget: ['', { scope: 'worker', option: true }],
  edges: [
    async ({ edgeVars, edgeWidget }, use) => {
      let running: { purpose: string; edge: Edge; stop: () => Promise<void> } | undefined
      await use({
        async startFor(purpose) {
          if (running?.purpose !== purpose) {
            await running?.stop()
            running = { purpose, ...(await startEdge({ edgeVars, edgeWidget })) }
          }
          return running.edge
        },
      })
      await running?.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  edge: [
    async ({ edges }, use, testInfo) => {
      await use(await edges.startFor(testInfo.project.name === 'own-shop' ? testInfo.file : 'shared'))
    },
    { timeout: 120_000 },
  ],
  network: async ({ edge }, use) => {
    const network = await connectNetworkSwitch(edge.url)
    await use(network)
    await network.close()
  },
  watchErrors: async ({}, use) => {
    const errors: string[] = []
    await use((page) => {
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error' && !networkNoise.test(message.text()))
          errors.push(`${page.url()}: ${message.text()}`)
      })
    })
    expect(errors, 'errors on the pages').toEqual([])
  },
  strangers: [
    async ({ edge }, use) => {
      await fetch(`${edge.url}/demo/homes/forget`, { method: 'POST', headers: { origin: edge.url } })
      await use(undefined)
    },
    { auto: true },
  ],
  guests: [
    async ({ browser }, use) => {
      const before = new Set(browser.contexts())
      await use(undefined)
      const opened = browser.contexts().filter((context) => !before.has(context))
      await Promise.all(opened.map((context) => context.close()))
    },
    { auto: true },
  ],
  journal: [
    async ({ edge }, use, testInfo) => {
      startJournal()
      const from = statSync(edge.logFile).size
      await use(undefined)
      await attachJournal(testInfo, readFileSync(edge.logFile).subarray(from).toString())
    },
    { auto: true },
  ],
})

export { expect }
