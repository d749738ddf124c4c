import type { ConsoleProfile } from '../console-profile.ts'
import { findProfile } from '../find-profile.ts'
import { loadUpdates } from './kept-updates.ts'
import { pickProfile } from './pick-profile.ts'

/** The newest installed profile of the console at an address, or null on every other site. */
export async function findNewestProfile(address: string): Promise<ConsoleProfile | null> {
  const shipped = findProfile(address)
  return shipped && pickProfile(shipped, (await loadUpdates()).consoles[shipped.id])
}
