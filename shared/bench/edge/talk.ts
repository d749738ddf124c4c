import { pace, within } from './pace.ts'
import type { Runtime } from './start-workerd.ts'
import type { Talker } from './talker.ts'
import { utterances } from './utterances.data.ts'

const openAtOnce = 20
const warmUpSeconds = 5
/** What has no answer by then is lost. */
const patienceMs = 15_000

/** What came of a steady load. */
export interface Talked {
  deliveredMs: number[]
  repliedMs: number[]
  /** Messages posted in the measured time. */
  messages: number
  unsettled: number
  seconds: number
  cpuMsPerMessage: number
}

/** Opens many conversations, a few at a time. */
export async function openMany<T>(count: number, open: (at: number) => Promise<T>): Promise<T[]> {
  const list: T[] = []
  let next = 0
  const openSome = async (): Promise<void> => {
    while (next < count) {
      const at = next++
      list[at] = await open(at)
    }
  }
  await Promise.all(Array.from({ length: openAtOnce }, openSome))
  return list
}

/** All conversations talk in turn at a steady rate; times and processor time are those after a warm-up. */
export async function talk(
  talkers: Talker[],
  runtime: Runtime,
  rate: { perSecond: number; seconds: number },
): Promise<Talked> {
  let turn = 0
  const run = async (seconds: number) => {
    const said: Promise<boolean>[] = []
    await pace(rate.perSecond, seconds, () => {
      const talker = talkers[turn % talkers.length]!
      const text = utterances[(turn + Math.floor(turn / talkers.length)) % utterances.length]!
      turn += 1
      said.push(within(talker.say(text), patienceMs, false))
    })
    return Promise.all(said)
  }
  await run(warmUpSeconds)
  for (const talker of talkers) {
    talker.deliveredMs.length = 0
    talker.repliedMs.length = 0
  }
  const cpuBefore = runtime.cpuMs()
  const from = performance.now()
  const settled = await run(rate.seconds)
  return {
    deliveredMs: talkers.flatMap(({ deliveredMs }) => deliveredMs),
    repliedMs: talkers.flatMap(({ repliedMs }) => repliedMs),
    messages: settled.length,
    unsettled: settled.filter((isSettled) => !isSettled).length,
    seconds: (performance.now() - from) / 1000,
    cpuMsPerMessage: (runtime.cpuMs() - cpuBefore) / settled.length,
  }
}
