import * as v from 'valibot'
import { type WritingCount, writingCountSchema } from '../protocol/desk-compliance.ts'
import type { Store } from '../store/store.ts'
import type { EngineEnvironment } from './environment.ts'

/** A count that the edge has not taken yet, whose it is and which run of this device counted it. */
export const waitingCountSchema = v.object({
  shop: v.string(),
  run: v.string(),
  count: writingCountSchema,
})
export type WaitingCount = v.InferOutput<typeof waitingCountSchema>

/** What waits outlives a change of the shop: it goes up when somebody of that shop signs in again. */
const setting = 'local-writing-counts'
const rowsMost = 1000

/** Counts on the disk until the edge has them. Every tab of this device reads and changes the same list. */
export interface WaitingCounts {
  load(): Promise<WaitingCount[]>
  /** Puts a count in the place of the one before it of its run, day, platform and kind. */
  put(waiting: WaitingCount): Promise<void>
  /** Takes out what was told; what has grown since stays. */
  remove(told: readonly WaitingCount[]): Promise<void>
}

/** Reading, changing and writing the list is one step, in this tab and among all of them. */
export function createWaitingCounts({
  env,
  store,
}: {
  env: Pick<EngineEnvironment, 'holdLock'>
  store: Pick<Store, 'loadSetting' | 'saveLocal'>
}): WaitingCounts {
  let turn: Promise<unknown> = Promise.resolve()
  const load = async () => (await store.loadSetting(setting, v.array(waitingCountSchema))) ?? []
  const change = (toNext: (held: WaitingCount[]) => WaitingCount[]): Promise<void> => {
    const work = async () => store.saveLocal({ settings: { [setting]: toNext(await load()) } })
    const done = turn.then(() => locked(env, work))
    turn = done.catch(() => undefined) // its caller hears of it
    return done
  }
  return {
    load,
    put: (waiting) =>
      change((held) => [...held.filter((one) => keyOf(one) !== keyOf(waiting)), waiting].slice(-rowsMost)),
    remove: (told) => {
      const gone = new Set(told.map((one) => JSON.stringify(one)))
      return change((held) => held.filter((one) => !gone.has(JSON.stringify(one))))
    },
  }
}

function keyOf({ shop, run, count }: WaitingCount): string {
  return [shop, run, toCountKey(count)].join(' ')
}

/** What makes two counts of one run the same count. */
export function toCountKey({ day, platform, kind }: Pick<WritingCount, 'day' | 'platform' | 'kind'>): string {
  return `${day} ${platform} ${kind}`
}

/** Runs work while this tab holds the lock; where a browser has no locks, at once. */
function locked({ holdLock }: Pick<EngineEnvironment, 'holdLock'>, work: () => Promise<void>): Promise<void> {
  if (holdLock === null) return work()
  return new Promise((resolve, reject) => {
    const over = new AbortController()
    const run = () =>
      work()
        .then(resolve, reject)
        .finally(() => over.abort())
    holdLock(setting, run, over.signal)
  })
}
