import * as v from 'valibot'
import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import { type ConsoleProfile, consoleProfileSchema } from '../console-profile.ts'
import { matchesOf } from '../matches-of.ts'
import type { ProfileRefusal } from './bundle.ts'
import { pickProfile } from './pick-profile.ts'
import type { KeptProfile } from './update-state.ts'

export interface Judged {
  console: string | null
  version: number | null
  /** Null for what is installed already. */
  verdict: Result<ConsoleProfile | null, ProfileRefusal>
}

/** Whether one signed profile may stand beside those that came with the package: no console, page or version is taken back. */
export function judgeProfile(
  raw: unknown,
  shipped: readonly ConsoleProfile[],
  kept: Readonly<Record<string, KeptProfile>>,
): Judged {
  const parsed = v.safeParse(consoleProfileSchema, raw)
  if (!parsed.success) return { ...readNames(raw), verdict: refuse('not-a-profile') }
  const profile = parsed.output
  const names = { console: profile.id, version: profile.version }
  const own = shipped.find(({ id }) => id === profile.id)
  if (!own) return { ...names, verdict: refuse('unknown-console') }
  const granted = new Set(matchesOf(own))
  if (!matchesOf(profile).every((match) => granted.has(match))) return { ...names, verdict: refuse('foreign-host') }
  return { ...names, verdict: judgeVersion(profile, own, kept[profile.id]) }
}

function judgeVersion(profile: ConsoleProfile, own: ConsoleProfile, kept: KeptProfile | undefined): Judged['verdict'] {
  if (kept?.bad.includes(profile.version)) return refuse('known-bad')
  const highest = Math.max(own.version, kept?.highest ?? 0)
  if (profile.version > highest) return ok(profile)
  const current = pickProfile(own, kept)
  if (profile.version !== current.version) return refuse('older-version')
  return JSON.stringify(profile) === JSON.stringify(current) ? ok(null) : refuse('same-version-differs')
}

const namesSchema = v.object({ id: v.string(), version: v.number() })

/** What it calls itself, for the log alone. */
function readNames(raw: unknown): { console: string | null; version: number | null } {
  const names = v.safeParse(namesSchema, raw)
  return names.success
    ? { console: names.output.id.slice(0, 40), version: names.output.version }
    : { console: null, version: null }
}
