import type { ConsoleProfile } from '../console-profile.ts'
import { guardProfile } from './guard-profile.ts'
import { onUpdatesChanged } from './kept-updates.ts'

export interface Following {
  load(): Promise<ConsoleProfile | null>
  /** Does on the page what there is to do by this profile, until the signal ends. */
  use(profile: ConsoleProfile, signal: AbortSignal): void
}

/** Keeps a page on the newest installed profile: when another one is installed or taken back, it begins anew with that. */
export async function followProfile({ load, use }: Following, signal: AbortSignal): Promise<void> {
  let current: ConsoleProfile | null = null
  let ending = new AbortController()

  const follow = async () => {
    const next = await load()
    if (signal.aborted || next === null || isSame(next, current)) return
    ending.abort()
    ending = new AbortController()
    current = next
    const both = AbortSignal.any([signal, ending.signal])
    use(next, both)
    guardProfile(next, both)
  }
  onUpdatesChanged(() => void follow(), signal)
  await follow()
}

function isSame(next: ConsoleProfile, current: ConsoleProfile | null): boolean {
  return next.id === current?.id && next.version === current.version
}
