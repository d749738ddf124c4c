import type { ConsoleProfile } from './console-profile.ts'

/** The pages a console's script may stand on, as the browser asks the seller about them. */
export function matchesOf({ hosts, panelHosts = [] }: Pick<ConsoleProfile, 'hosts' | 'panelHosts'>): string[] {
  return [...hosts, ...panelHosts].map((host) => `https://${host}/*`)
}
