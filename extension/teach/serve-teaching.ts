import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import { assertNever } from '../../shared/lib/assert.ts'
import { findProfile } from '../consoles/find-profile.ts'
import { profiles } from '../consoles/profile-list.ts'
import { registerConsoles } from '../consoles/register-consoles.ts'
import { findNewestProfile } from '../consoles/updates/find-newest-profile.ts'
import { siteMatch } from './register-taught.ts'
import { addSite, forgetSite, keepTaught, loadSite } from './taught-site.ts'
import { type Guess, type TeachMessage, teachMessageSchema } from './teach-message.ts'

const scripts = { console: '/content-scripts/console.js', teach: '/content-scripts/teach.js' } as const

/** In the background: starts teaching on a page, keeps what was taught, and forgets it. */
export function serveTeaching(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const message = v.safeParse(teachMessageSchema, raw)
    if (!message.success) return false
    void answer(message.output, sender).then(respond, () => respond(null))
    return true // the answer comes later
  })
}

async function answer(message: TeachMessage, sender: Browser.runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'teach.start':
      return runScript(sender, scripts.teach)
    case 'teach.guess':
      return toGuess(sender.url ?? '')
    case 'teach.keep':
      return keep(message.profile, sender)
    case 'teach.add':
      return isOwnPage(sender) && changed(message.host, () => addSite(message.host))
    case 'teach.import': {
      const [host] = message.profile.hosts
      const isOne = host !== undefined && message.profile.hosts.length === 1
      return isOwnPage(sender) && isOne && changed(host, () => keepTaught(host, message.profile, standIn(host)))
    }
    case 'teach.forget':
      return isOwnPage(sender) && changed(message.host, () => forgetSite(message.host))
    default:
      return assertNever(message)
  }
}

async function toGuess(address: string): Promise<Guess | null> {
  const generic = profiles.find(({ id }) => id === 'generic')
  if (!generic) return null
  const own = await findNewestProfile(address)
  return {
    own,
    known: own ? [] : profiles.filter(({ hosts, needs }) => hosts.length > 0 && needs.includes('input')),
    generic,
  }
}

/** A page teaches its own site alone. */
async function keep(profile: Parameters<typeof keepTaught>[1], sender: Browser.runtime.MessageSender) {
  const host = URL.canParse(sender.url ?? '') ? new URL(sender.url ?? '').hostname : ''
  const own = await findNewestProfile(sender.url ?? '')
  if (!own && !(await loadSite(host))) return false
  await keepTaught(host, profile, { basis: own && { id: own.id, version: own.version }, isKnown: own !== null })
  await registerConsoles()
  return runScript(sender, scripts.console)
}

function standIn(host: string) {
  const own = findProfile(`https://${host}/`)
  return { basis: own && { id: own.id, version: own.version }, isKnown: own !== null }
}

/** Pages of the site that are open begin anew: the same script started again ends the one before. */
async function changed(host: string, change: () => Promise<void>): Promise<boolean> {
  await change()
  await registerConsoles()
  const site = await loadSite(host)
  const file = site && !site.profile ? scripts.teach : scripts.console
  for (const { id } of await browser.tabs.query({ url: siteMatch(host) })) {
    if (id === undefined) continue
    await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [file] }).catch(() => {
      // A page that is just being left, or shows an error of the browser, takes no script.
    })
  }
  return true
}

async function runScript({ tab, frameId }: Browser.runtime.MessageSender, file: (typeof scripts)['console' | 'teach']) {
  if (tab?.id === undefined) return false
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId ?? 0] }, files: [file] })
  return true
}

function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) === true
}
