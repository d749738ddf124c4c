import type { ConsoleProfile } from './console-profile.ts'
import { profiles } from './profile-list.ts'

/** The profile of the console at an address, or null on every other site. */
export function findProfile(address: string): ConsoleProfile | null {
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  return profiles.find(({ hosts, panelHosts }) => hosts.includes(host) || panelHosts?.includes(host)) ?? null
}
