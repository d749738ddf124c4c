import * as v from 'valibot'
import { type ConsoleProfile, consoleProfileSchema } from '../console-profile.ts'
import type { KeptProfile } from './update-state.ts'

/** The profile to read a console by: the newest installed one, or the package's where that is as new or newer. */
export function pickProfile(shipped: ConsoleProfile, kept: KeptProfile | undefined): ConsoleProfile {
  return listProfiles(shipped, kept)[0] ?? shipped
}

/** What to go back to when the picked one fails, best first. */
export function pickOlder(shipped: ConsoleProfile, kept: KeptProfile | undefined): ConsoleProfile[] {
  return listProfiles(shipped, kept).slice(1)
}

function listProfiles(shipped: ConsoleProfile, kept: KeptProfile | undefined): ConsoleProfile[] {
  const installed = [kept?.newest, kept?.lastGood].flatMap((raw) => {
    const parsed = v.safeParse(consoleProfileSchema, raw)
    // What a newer package brought itself is older news.
    return parsed.success && parsed.output.version > shipped.version ? [parsed.output] : []
  })
  return [...installed, shipped]
}
