import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import { assertNever } from '../../../shared/lib/assert.ts'
import { loadSession } from '../../host/kept-session.ts'
import type { ConsoleProfile } from '../console-profile.ts'
import { findProfile } from '../find-profile.ts'
import { profiles } from '../profile-list.ts'
import { changeUpdates, loadUpdates } from './kept-updates.ts'
import { pickOlder } from './pick-profile.ts'
import publicKey from './publisher-key.json'
import { type UpdateMessage, updateMessageSchema } from './update-message.ts'
import { updateProfiles } from './update-profiles.ts'
import { addNotice, proveProfile, rollBack } from './update-state.ts'

const alarmName = 'console-updates'
/** The alarm also finds a seller who signed in meanwhile; the edge is asked once a day. */
const alarmMinutes = 60
const dayMs = 24 * 60 * 60 * 1000

/** In the background: asks for newer profiles once a day, and hears from the pages how they do. */
export function serveUpdates(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void checkDaily(new Date())
  })
  void browser.alarms.get(alarmName).then((alarm) => {
    if (!alarm) void browser.alarms.create(alarmName, { delayInMinutes: 1, periodInMinutes: alarmMinutes })
  })
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const message = v.safeParse(updateMessageSchema, raw)
    if (!message.success) return false
    void answerUpdate(message.output, sender).then(respond, () => respond(null))
    return true // the answer comes later
  })
}

/** Asks the edge when the last time is a day ago and the seller is signed in to one. */
export async function checkDaily(now: Date, ask: typeof fetch = fetch): Promise<void> {
  const { checkedAt } = await loadUpdates()
  if (checkedAt === null || now.getTime() - Date.parse(checkedAt) >= dayMs) await checkNow(now, ask)
}

async function checkNow(now: Date, ask: typeof fetch): Promise<void> {
  const session = await loadSession()
  if (session) await updateProfiles({ edge: session.edge, shipped: profiles, publicKey, ask, now })
}

/** What one message brings about, and what is said to it. */
export async function answerUpdate(message: UpdateMessage, sender: Browser.runtime.MessageSender): Promise<unknown> {
  if (message.type === 'console.update') return isOwnPage(sender) && checkNow(new Date(), fetch)
  // A page speaks for its own console alone.
  const shipped = findProfile(sender.url ?? '')
  if (!shipped || shipped.id !== message.console) return null
  switch (message.type) {
    case 'console.older':
      return listOlder(shipped)
    case 'console.fits':
      await changeUpdates((state) => proveProfile(state, message.console, message.version))
      return true
    case 'console.unfit':
      await goBack(message)
      return true
    default:
      return assertNever(message)
  }
}

async function listOlder(shipped: ConsoleProfile): Promise<ConsoleProfile[]> {
  return pickOlder(shipped, (await loadUpdates()).consoles[shipped.id])
}

async function goBack({ console, version, goodVersion }: Extract<UpdateMessage, { type: 'console.unfit' }>) {
  const at = new Date().toISOString()
  await changeUpdates((before) => {
    const after = rollBack(before, { id: console, version, goodVersion })
    return after === before ? before : addNotice(after, { at, kind: 'rolled-back', console, version })
  })
}

function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) === true
}
