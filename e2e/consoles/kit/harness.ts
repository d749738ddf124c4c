import { checkHealth } from '../../../extension/consoles/check-health.ts'
import type { ConsoleProfile, SlotName } from '../../../extension/consoles/console-profile.ts'
import { profiles } from '../../../extension/consoles/profile-list.ts'
import { checkRenamed, type Renamed } from './check-renamed.ts'
import { type HoldUp, measureHoldUp } from './measure-hold-up.ts'
import { type ConformanceReport, runConformance } from './run-conformance.ts'
import { type FillReport, runFills } from './run-fills.ts'
import { type FillKind, runSwitches, type SwitchReport } from './run-switches.ts'
import { type NamePlace, type Taught, teachReplica } from './teach-replica.ts'
import { installTimeline } from './timeline.ts'

export interface Harness {
  /** Switches, posts and redraws at random, and compares every reading with what the replica knows. */
  run(profileId: string, steps: number, seed: number): Promise<ConformanceReport>
  health(profileId: string): { problems: string[]; worn: SlotName[] }
  /** Renames each slot in turn, and says what the health check makes of it. */
  renamed(profileId: string): Renamed[]
  measure(profileId: string, count: number): Promise<HoldUp>
  /** Makes a profile of four places of the page; from then on it is called `taught`. */
  teach(namePlace: NamePlace): Taught
  /** Fills drafts in and reads them back, also where a person's own words stand. */
  fill(profileId: string, count: number, seed: number): Promise<FillReport>
  /** Opens another conversation at every n-th moment of a fill. */
  switches(profileId: string, kind: FillKind, every: number): Promise<SwitchReport>
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

let taught: ConsoleProfile | null = null

function findProfile(id: string) {
  if (id === 'taught' && taught) return taught
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
  teach(namePlace) {
    const made = teachReplica(namePlace)
    taught = made.ok ? made.value : null
    return made
  },
  fill: (id, count, seed) => runFills(findProfile(id), { count, seed, advance }),
  switches: (id, kind, every) => runSwitches(findProfile(id), { kind, every, advance }),
  measure: (id, count) => measureHoldUp(findProfile(id), count),
}
