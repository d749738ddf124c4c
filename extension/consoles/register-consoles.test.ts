import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { registerConsoles } from './register-consoles.ts'

interface Registered {
  id: string
  js: string[]
  matches: string[]
  allFrames?: boolean
}

const registered = new Map<string, Registered>()
let granted: string[] = []
const before = [browser.permissions, browser.scripting, browser.tabs].map((api) => [api, { ...api }] as const)

// One page serves many files: what stands in for the browser goes with this one.
afterAll(() => {
  for (const [api, own] of before) Object.assign(api, own)
})

beforeEach(() => {
  registered.clear()
  granted = []
  Object.assign(browser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
  })
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: Registered[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`)
        registered.set(script.id, script)
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id)
    },
    executeScript: vi.fn(async () => []),
  })
  Object.assign(browser.tabs, { query: async () => [{ id: 7 }] })
})

test('only what is switched on is registered, with all its hosts, in every frame where the chat may be in one', async () => {
  granted = ['https://dongdong.jd.com/*', 'https://air.1688.com/*', 'https://seller.shopee.sg/*']
  await registerConsoles()
  expect([...registered.values()].map(({ id, allFrames }) => [id, allFrames])).toEqual([
    ['console-jd', false],
    ['console-1688', true],
  ])
  expect((await browser.storage.local.get('consoles-on'))['consoles-on']).toEqual(['jd', '1688'])
})

test('two calls at once register a console once; what others registered stays', async () => {
  granted = ['https://dongdong.jd.com/*']
  registered.set('other-1', { id: 'other-1', js: ['content-scripts/console.js'], matches: ['https://a.example/*'] })
  await Promise.all([registerConsoles(), registerConsoles()])
  expect([...registered.keys()]).toEqual(['other-1', 'console-jd'])
  granted = []
  await registerConsoles()
  expect([...registered.keys()]).toEqual(['other-1'])
})

test('a console whose hosts changed with an update is registered anew; pages open already get the script', async () => {
  granted = ['https://dongdong.jd.com/*']
  registered.set('console-jd', {
    id: 'console-jd',
    js: ['content-scripts/console.js'],
    matches: ['https://old.jd.com/*'],
  })
  await registerConsoles()
  expect(registered.get('console-jd')?.matches).toEqual(['https://dongdong.jd.com/*'])
  expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, allFrames: false },
    files: ['/content-scripts/console.js'],
  })
})
