import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { type Trial, tryProfile } from './try-profile.ts'

/** A page that reads soundly by a console's profile though it stands under another address. */
export interface KnownShape {
  /** The console it is drawn like. */
  name: string
  profile: ConsoleProfile
  read: Trial
}

/**
 * Looks whether this page is drawn like a console of the product's own: 旺旺 in the browser is one page under
 * addresses of 1688 and of others. What such a page is read by is kept under its own host, after the seller said so.
 */
export function findKnownShape(known: readonly ConsoleProfile[], host: string): KnownShape | null {
  // Where structure alone tells a chat, every page is drawn like it.
  for (const one of known.filter(({ find }) => find === 'slots')) {
    const profile = { ...one, name: host, channel: channelOf(host, one), hosts: [host], version: 1 }
    const read = tryProfile(profile)
    if (read.isSound) return { name: one.name, profile, read }
  }
  return null
}

const taobaoHost = /(^|\.)(taobao|tmall)\.com$/

/** Whose rules hold there: Taobao's on its hosts, a console's on a host of the same owner, the law alone elsewhere. */
function channelOf(host: string, { channel, hosts }: ConsoleProfile): ConsoleProfile['channel'] {
  if (taobaoHost.test(host)) return 'taobao'
  return hosts.some((known) => `.${host}`.endsWith(known.slice(known.indexOf('.')))) ? channel : null
}
