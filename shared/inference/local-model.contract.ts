import type { LocalModel, ModelErrorCode } from './local-model.ts'

/** A model in a world where one thing is wrong, and what may be asked of that world. */
export interface ModelTrial {
  model: LocalModel
  /** Requests that reached a server so far. */
  countRequests(): Promise<number>
  /** Files in the engine's caches that are not what they must be. */
  countBroken(): Promise<number>
  /** Happens while `load` is under way: the person unloads, the GPU process dies. */
  meanwhile: (() => Promise<void>) | null
  /** The wrong thing is mended, as a person or a new download would. */
  mend(): Promise<void>
}

/** What came of it; plain, because the real engine's report comes out of a page. */
export interface TrialReport {
  /** Words asked for before anything is loaded. */
  early: ModelErrorCode | 'written'
  first: ModelErrorCode | 'loaded'
  brokenLeft: number
  hasAskedNetwork: boolean
  /** The same model once the thing is mended. */
  again: ModelErrorCode | 'loaded'
}

/** Each thing that can be wrong, our code for it, and whether a server may have been asked by then. */
export const modelFaults = [
  { fault: 'preflight-off', reason: 'off', mayAsk: false },
  { fault: 'nothing-downloaded', reason: 'not-downloaded', mayAsk: false },
  { fault: 'config-404', reason: 'not-downloaded', mayAsk: true },
  { fault: 'config-html', reason: 'download-corrupt', mayAsk: true },
  { fault: 'config-cut', reason: 'download-corrupt', mayAsk: true },
  { fault: 'config-reset', reason: 'not-downloaded', mayAsk: true },
  { fault: 'config-no-cors', reason: 'not-downloaded', mayAsk: true },
  { fault: 'config-hangs', reason: 'timed-out', mayAsk: true },
  { fault: 'config-flipped-in-cache', reason: 'download-corrupt', mayAsk: true },
  { fault: 'config-html-in-cache', reason: 'download-corrupt', mayAsk: true },
  { fault: 'library-404', reason: 'library-unusable', mayAsk: true },
  { fault: 'library-503', reason: 'download-interrupted', mayAsk: true },
  { fault: 'library-html', reason: 'network-login', mayAsk: true },
  { fault: 'library-other', reason: 'library-unusable', mayAsk: true },
  { fault: 'library-not-wasm', reason: 'library-unusable', mayAsk: true },
  { fault: 'library-reset', reason: 'download-interrupted', mayAsk: true },
  { fault: 'library-no-cors', reason: 'download-interrupted', mayAsk: true },
  { fault: 'library-hangs', reason: 'timed-out', mayAsk: true },
  { fault: 'thread-broken', reason: 'failed', mayAsk: true },
  { fault: 'unloaded-meanwhile', reason: 'cancelled', mayAsk: true },
  { fault: 'gpu-lost-meanwhile', reason: 'device-lost', mayAsk: true },
] as const satisfies readonly { fault: string; reason: ModelErrorCode; mayAsk: boolean }[]

/** The name of one thing that can be wrong. */
export type ModelFault = (typeof modelFaults)[number]['fault']

/** Loads in a world with a fault, has it mended, and loads again. */
export async function runTrial({ model, meanwhile, mend, ...world }: ModelTrial): Promise<TrialReport> {
  const written = await model.generate({ prompt: '亲', maxTokens: 4 }, () => {}, new AbortController().signal)
  const loading = model.load()
  await meanwhile?.()
  const first = await loading
  const brokenLeft = await world.countBroken()
  const hasAskedNetwork = (await world.countRequests()) > 0
  await mend()
  const again = await model.load()
  await model.unload()
  return {
    early: written.ok ? 'written' : written.reason,
    first: first.ok ? 'loaded' : first.reason,
    brokenLeft,
    hasAskedNetwork,
    again: again.ok ? 'loaded' : again.reason,
  }
}
