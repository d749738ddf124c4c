import { browser } from 'wxt/browser'
import { registerTaught } from '../teach/register-taught.ts'
import type { ConsoleProfile } from './console-profile.ts'
import { matchesOf } from './matches-of.ts'
import { profiles } from './profile-list.ts'
import { keepSwitches } from './switched-on.ts'

const script = 'content-scripts/console.js'
/** Registrations of this file alone; a site the seller taught has another. */
const prefix = 'console-'
let last: Promise<void> = Promise.resolve()

/** Registers the content script for every console the seller has switched on, and for no other; one call at a time. */
export function registerConsoles(): Promise<void> {
  last = last.then(registerAll, registerAll)
  return last
}

async function registerAll(): Promise<void> {
  const on: ConsoleProfile[] = []
  for (const profile of profiles) if (await isSwitchedOn(profile)) on.push(profile)
  const kept = await dropOthers(on)
  const fresh = on.filter(({ id }) => !kept.has(prefix + id))
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh.map(toScript))
  await keepSwitches([...on.map(({ id }) => id), ...(await registerTaught())])
  for (const profile of fresh) await joinOpenPages(profile)
}

async function isSwitchedOn(profile: ConsoleProfile): Promise<boolean> {
  const origins = matchesOf(profile)
  return origins.length > 0 && browser.permissions.contains({ origins })
}

/** Forgets consoles that were switched off, and those whose pages have changed. */
async function dropOthers(on: readonly ConsoleProfile[]): Promise<Set<string>> {
  const all = await browser.scripting.getRegisteredContentScripts()
  const registered = all.filter(({ id }) => id.startsWith(prefix))
  const wanted = new Map(on.map((profile) => [prefix + profile.id, JSON.stringify(matchesOf(profile).toSorted())]))
  const isWanted = ({ id, js, matches }: (typeof registered)[number]) =>
    js?.[0] === script && JSON.stringify((matches ?? []).toSorted()) === wanted.get(id)
  const others = registered.filter((one) => !isWanted(one)).map(({ id }) => id)
  if (others.length > 0) await browser.scripting.unregisterContentScripts({ ids: others })
  return new Set(registered.filter(isWanted).map(({ id }) => id))
}

function toScript(profile: ConsoleProfile) {
  return {
    id: prefix + profile.id,
    js: [script],
    matches: matchesOf(profile),
    allFrames: profile.frames === 'all',
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
}

/** A page that is open already stays as it is: reloading a console may end the seller's other session. */
async function joinOpenPages(profile: ConsoleProfile): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: matchesOf(profile) })) {
    if (id === undefined) continue
    const target = { tabId: id, allFrames: profile.frames === 'all' }
    await browser.scripting.executeScript({ target, files: [`/${script}`] }).catch(() => {
      // A page that is just being left, or shows an error of the browser, takes no script.
    })
  }
}
