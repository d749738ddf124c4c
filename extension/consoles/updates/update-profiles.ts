import type { ConsoleProfile } from '../console-profile.ts'
import { fetchBundle } from './fetch-bundle.ts'
import { judgeProfile } from './judge-profile.ts'
import { changeUpdates } from './kept-updates.ts'
import { openBundle } from './open-bundle.ts'
import { addNotice, installProfile, type UpdateState } from './update-state.ts'

export interface UpdateSetting {
  edge: string
  shipped: readonly ConsoleProfile[]
  publicKey: JsonWebKey
  ask: typeof fetch
  now: Date
}

/** Asks the edge for newer profiles and installs those that are the publisher's and newer; writes down what was refused. */
export async function updateProfiles({ edge, shipped, publicKey, ask, now }: UpdateSetting): Promise<UpdateState> {
  const at = now.toISOString()
  const fetched = await fetchBundle(edge, ask)
  const opened = fetched.ok ? await openBundle(fetched.value, publicKey) : fetched
  return changeUpdates((before) => {
    const state = { ...before, checkedAt: at }
    if (opened.ok) return takeProfiles(state, opened.value, shipped, at)
    if (opened.reason === 'absent') return state
    return addNotice(state, { at, kind: opened.reason, console: null, version: null })
  })
}

function takeProfiles(
  state: UpdateState,
  raw: readonly unknown[],
  shipped: readonly ConsoleProfile[],
  at: string,
): UpdateState {
  return raw.reduce<UpdateState>((before, one) => {
    const { console, version, verdict } = judgeProfile(one, shipped, before.consoles)
    if (!verdict.ok) return addNotice(before, { at, kind: verdict.reason, console, version })
    if (verdict.value === null) return before
    return addNotice(installProfile(before, verdict.value), { at, kind: 'installed', console, version })
  }, state)
}
