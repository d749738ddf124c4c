import { checkHealth } from '../consoles/check-health.ts'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { type ConsoleReading, readConsole } from '../consoles/read-console.ts'

/** What a profile reads on the page as it stands now: shown to the seller, who says whether it is so. */
export interface Trial {
  reading: ConsoleReading | null
  shopperCount: number
  shopCount: number
  systemCount: number
  /** False while anything is missing that a draft needs. */
  isSound: boolean
}

export function tryProfile(profile: ConsoleProfile): Trial {
  const result = readConsole(document, profile)
  const reading = result.ok ? result.value : null
  const count = (side: string) => reading?.messages.filter((message) => message.side === side).length ?? 0
  const { problems } = checkHealth(document, profile)
  const hasBoth = count('shopper') > 0 && count('shop') > 0
  return {
    reading,
    shopperCount: count('shopper'),
    shopCount: count('shop'),
    systemCount: count('system'),
    isSound: reading !== null && hasBoth && problems.length === 0,
  }
}
