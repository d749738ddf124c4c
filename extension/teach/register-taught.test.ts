import { afterAll, beforeEach, expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { profiles } from '../consoles/profile-list.ts'
import { registerTaught } from './register-taught.ts'
import { addSite, forgetSite, keepTaught } from './taught-site.ts'

interface Registered {
  id: string
  js: string[]
  matches: string[]
}

const generic = profiles.find(({ id }) => id === 'generic')
if (!generic) throw new Error('the package has no profile for any page')
const host = 'kefu.example.com'
const registered = new Map<string, Registered>()
let granted: string[] = []
const before = [browser.permissions, browser.scripting].map((api) => [api, { ...api }] as const)

// One page serves many files: what stands in for the browser goes with this one.
afterAll(() => {
  for (const [api, own] of before) Object.assign(api, own)
})

beforeEach(() => {
  fakeBrowser.reset()
  registered.clear()
  granted = [`https://${host}/*`]
  Object.assign(browser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
  })
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: Registered[]) => {
      for (const script of scripts) registered.set(script.id, script)
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id)
    },
  })
})

const scripts = () => [...registered.values()].map(({ js, matches }) => [...js, ...matches])

test('a site gets the script that teaches, then the consoles’ own, and none once it is forgotten', async () => {
  await addSite(host)
  expect(await registerTaught()).toEqual([])
  expect(scripts()).toEqual([['content-scripts/teach.js', `https://${host}/*`]])
  await keepTaught(host, generic, { basis: null, isKnown: false })
  expect(await registerTaught()).toEqual(['taught-kefu-example-com'])
  expect(scripts()).toEqual([['content-scripts/console.js', `https://${host}/*`]])
  await forgetSite(host)
  await registerTaught()
  expect(scripts()).toEqual([])
})

test('a site whose permission was taken back has no script, and what was taught waits', async () => {
  await keepTaught(host, generic, { basis: null, isKnown: false })
  await registerTaught()
  granted = []
  expect(await registerTaught()).toEqual([])
  expect(scripts()).toEqual([])
})

test('a console of the product’s own keeps its own registration', async () => {
  await keepTaught(host, generic, { basis: { id: 'jd', version: 2 }, isKnown: true })
  expect(await registerTaught()).toEqual(['taught-kefu-example-com'])
  expect(scripts()).toEqual([])
})
