import {
  type ModelFault,
  type ModelTrial,
  runTrial,
  type TrialReport,
} from '../../shared/inference/local-model.contract.ts'
import { type ModelBuild, preflightLocalModel } from '../../shared/inference/preflight.ts'
import { readDeviceFacts } from '../../shared/inference/read-device-facts.ts'
import { createWebLlmModel } from '../../shared/inference/web-llm/create-web-llm-model.ts'
import { createEngineFiles, type EngineFile, type EngineFiles } from '../../shared/inference/web-llm/engine-files.ts'
import { openWebLlmThread, wrapThread } from '../../shared/inference/web-llm/open-thread.ts'
import type { EngineModel } from '../../shared/inference/web-llm/worker-messages.ts'
import { createLogger } from '../../shared/lib/logger.ts'
import { goodConfig } from './good-files.ts'
import { type PathReport, tryPath, type WholePath } from './try-path.ts'

/** Where the faulty server listens, and the hashes of what it serves when nothing is wrong. */
export interface HarnessPlace {
  server: string
  configHash: string
  libraryHash: string
  /** Of bytes that are no library, however much they are the right ones. */
  otherHash: string
}

declare global {
  interface Window {
    /** The browser's GPU process is killed by whoever drives this page. */
    crashGpu(): Promise<void>
    tryFault(fault: ModelFault, place: HarnessPlace): Promise<TrialReport>
    tryPath(path: WholePath): Promise<PathReport>
  }
}

const build: ModelBuild = {
  library: true,
  weights: { bytes: 1_000 },
  needsShaderF16: false,
  minMemoryGb: 0,
  minBufferBytes: 1,
}

window.tryPath = tryPath
window.tryFault = async (fault, place) => runTrial(await openWorld(fault, place))

/** The real adapter, the real engine and the real caches; the server does what the fault says. */
async function openWorld(fault: ModelFault, place: HarnessPlace): Promise<ModelTrial> {
  const world = toWorld(fault, place)
  const { configUrl, engineModel } = world
  const files = createEngineFiles([world.config], engineModel.modelUrl, caches)
  const model = createWebLlmModel({
    preflight: async () => preflightLocalModel(await readDeviceFacts(), { ...build, needsShaderF16: world.asksMuch }),
    download: async () => ({ ok: true, value: null }),
    wipe: async () => {},
    model: engineModel,
    files: isAskedByEngine(fault) ? overlookOnce(files) : files,
    openThread: () => (world.threadFile === null ? openWebLlmThread() : wrapThread(new Worker(world.threadFile))),
    setTimer(run, ms) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    stallMs: fault.endsWith('hangs') ? 1_500 : 20_000,
    idleMs: 60_000,
    log: createLogger(({ event, fields }) => console.info(fault, event, JSON.stringify(fields))),
  })
  const inCache = contentAtStart(fault)
  if (inCache !== null) await putConfig(configUrl, inCache)
  const countRequests = async () => Number(await (await fetch(`${place.server}/count/${fault}`)).text())
  const isHeldUp = fault.endsWith('meanwhile')
  return {
    model,
    countRequests,
    countBroken: () => countOtherThan(configUrl, goodConfig),
    meanwhile: isHeldUp ? () => strike(fault, { countRequests, unload: () => model.unload() }) : null,
    async mend() {
      world.asksMuch = false
      world.threadFile = null
      engineModel.library.sha256 = place.libraryHash
      await fetch(`${place.server}/mend/${fault}`)
      await putConfig(configUrl, goodConfig)
    },
  }
}

function toWorld(fault: ModelFault, { server, configHash, libraryHash, otherHash }: HarnessPlace) {
  const modelUrl = `${server}/${fault}/resolve/1/`
  const configUrl = `${modelUrl}mlc-chat-config.json`
  const config: EngineFile = { cache: 'webllm/config', url: configUrl, sha256: configHash }
  const engineModel: EngineModel = {
    modelId: fault,
    modelUrl,
    library: { url: `${server}/${fault}/lib.wasm`, sha256: fault === 'library-not-wasm' ? otherHash : libraryHash },
    needsShaderF16: false,
    thinks: false,
    contextTokens: 4096,
  }
  return {
    configUrl,
    config,
    engineModel,
    asksMuch: fault === 'preflight-off',
    threadFile: fault === 'thread-broken' ? './no-such-file.js' : null,
  }
}

/** The engine itself fetches what the browser evicted between our look and its own. */
function isAskedByEngine(fault: ModelFault): boolean {
  return fault.startsWith('config-') && !fault.endsWith('in-cache')
}

function overlookOnce(files: EngineFiles): EngineFiles {
  let looks = 0
  return {
    ...files,
    async countMissing() {
      looks += 1
      return looks === 1 ? 0 : files.countMissing()
    },
  }
}

function contentAtStart(fault: ModelFault): string | null {
  if (isAskedByEngine(fault) || fault === 'nothing-downloaded') return null
  if (fault === 'config-html-in-cache') return '<!doctype html><title>login</title>'
  return fault === 'config-flipped-in-cache' ? goodConfig.replace('qwen2', 'qwen3') : goodConfig
}

async function putConfig(url: string, text: string): Promise<void> {
  await (await caches.open('webllm/config')).put(url, new Response(text))
}

async function countOtherThan(url: string, text: string): Promise<number> {
  const found = await (await caches.open('webllm/config')).match(url)
  return found === undefined || (await found.text()) === text ? 0 : 1
}

/** Once the library has been asked for, the thread has its GPU device and waits. */
async function strike(fault: ModelFault, world: { countRequests(): Promise<number>; unload(): Promise<void> }) {
  while ((await world.countRequests()) === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  await (fault === 'gpu-lost-meanwhile' ? window.crashGpu() : world.unload())
}
