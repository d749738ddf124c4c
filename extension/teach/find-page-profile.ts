import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { findNewestProfile } from '../consoles/updates/find-newest-profile.ts'
import { loadSite } from './taught-site.ts'

/** The profile to read a page by: the taught one, until the product has a newer one than it stands in for. */
export async function findPageProfile(address: string): Promise<ConsoleProfile | null> {
  const own = await findNewestProfile(address)
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  const site = await loadSite(host)
  if (!site?.profile) return own
  const isOvertaken = own !== null && site.basis !== null && own.version > site.basis.version
  return isOvertaken ? own : site.profile
}
