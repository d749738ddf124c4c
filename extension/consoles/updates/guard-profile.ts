import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { checkHealth } from '../check-health.ts'
import { type ConsoleProfile, consoleProfileSchema } from '../console-profile.ts'
import type { UpdateMessage } from './update-message.ts'

/** When a page is looked at after it was opened; from then on at the last distance. */
const looksMs = [4_000, 15_000, 60_000, 300_000] as const
/** What fails now and then again is no page that was just drawing itself. */
const confirmMs = 3_000

/**
 * Looks now and then whether a profile still fits its page. Where it does not and an older one does, the background
 * is told, and goes back to that one. A page on which neither finds everything says nothing: no conversation is open.
 * A profile that came with the package has none to go back to, and is let alone.
 */
export function guardProfile(profile: ConsoleProfile, signal: AbortSignal): void {
  const { id, version } = profile
  let looks = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let older: ConsoleProfile[] | null = null
  let isTold = false

  const schedule = () => {
    if (signal.aborted || older?.length === 0) return
    timer = setTimeout(() => void look().then(schedule), looksMs[Math.min(looks, looksMs.length - 1)])
    looks += 1
  }
  const look = async () => {
    if (document.hidden) return
    older ??= await loadOlder(id)
    if (!fits(profile)) return lookForBetter(older)
    if (!isTold && older.length > 0) await tell({ type: 'console.fits', console: id, version })
    isTold = true
  }
  const lookForBetter = async (others: readonly ConsoleProfile[]) => {
    const good = others.find(fits)
    if (!good) return
    await new Promise((resolve) => setTimeout(resolve, confirmMs))
    if (signal.aborted || fits(profile) || !fits(good)) return
    await tell({ type: 'console.unfit', console: id, version, goodVersion: good.version })
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  schedule()
}

function fits(profile: ConsoleProfile): boolean {
  return checkHealth(document, profile).problems.length === 0
}

async function loadOlder(id: string): Promise<ConsoleProfile[]> {
  const older = v.safeParse(v.array(consoleProfileSchema), await tell({ type: 'console.older', console: id }))
  return older.success ? older.output : []
}

async function tell(message: UpdateMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message)
  } catch {
    return null // the extension is being replaced under this page
  }
}
