import { checkHealth } from '../../../extension/consoles/check-health.ts'
import type { SlotName } from '../../../extension/consoles/console-profile.ts'
import { profiles } from '../../../extension/consoles/profile-list.ts'
import { checkRenamed, type Renamed } from './check-renamed.ts'
import { type HoldUp, measureHoldUp } from './measure-hold-up.ts'
import { type ConformanceReport, runConformance } from './run-conformance.ts'
import { installTimeline } from './timeline.ts'

export interface Harness {
  /** Switches, posts and redraws at random, and compares every reading with what the replica knows. */
  run(profileId: string, steps: number, seed: number): Promise<ConformanceReport>
  health(profileId: string): { problems: string[]; worn: SlotName[] }
  /** Renames each slot in turn, and says what the health check makes of it. */
  renamed(profileId: string): Renamed[]
  measure(profileId: string, count: number): Promise<HoldUp>
  /** Opens the first conversation and lets it load. */
  openFirst(): Promise<void>
}

declare global {
  interface Window {
    harness: Harness
    /** Set before the page's scripts where a test wants real time. */
    usesRealTime?: boolean
  }
}

const timeline = window.usesRealTime ? null : installTimeline()
const advance = (ms: number) => timeline?.advance(ms) ?? Promise.reject(new Error('this page runs in real time'))

function findProfile(id: string) {
  const profile = profiles.find((one) => one.id === id)
  if (!profile) throw new Error(`no profile is called ${id}`)
  return profile
}

window.harness = {
  async openFirst() {
    const [first, second] = window.replica.conversations()
    window.replica.open(second?.key ?? '')
    window.replica.open(first?.key ?? '')
    await advance(1300)
  },
  run: (id, steps, seed) => runConformance(findProfile(id), { steps, seed, advance }),
  health(id) {
    const { problems, worn } = checkHealth(document, findProfile(id))
    return { worn, problems: problems.map((problem) => Object.values(problem).join(' ')) }
  },
  renamed: (id) => checkRenamed(findProfile(id)),
  measure: (id, count) => measureHoldUp(findProfile(id), count),
}
