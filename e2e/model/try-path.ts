import type { OfferedModel } from '../../shared/inference/catalogue/list-offered-models.ts'
import type { DownloadProgress, GeneratedText, ModelErrorCode } from '../../shared/inference/local-model.ts'
import type { ModelManifest } from '../../shared/inference/manifest/model-manifest.ts'
import { openLocalModel } from '../../shared/inference/open-local-model.ts'
import { readDeviceFacts } from '../../shared/inference/read-device-facts.ts'
import { toModelSource } from '../../shared/inference/to-model-source.ts'
import { createLogger } from '../../shared/lib/logger.ts'

/** A whole model on a server: from the first byte to the first word, through everything that the product uses. */
export interface WholePath {
  manifest: ModelManifest
  /** Where the compiled library is served; in the product it is part of the package. */
  libraryUrl: string
  thinks: boolean
  prompt: string
  maxTokens: number
  stallMs: number
}

/** What came of each step; `null` for one that was not reached. */
export interface PathReport {
  download: ModelErrorCode | 'done'
  lastProgress: DownloadProgress | null
  load: ModelErrorCode | 'loaded' | null
  written: GeneratedText | ModelErrorCode | null
  /** Files of it in the caches before and after it is wiped. */
  kept: number
  keptAfterWipe: number
}

/** Downloads, loads, lets write and wipes. */
export async function tryPath(path: WholePath): Promise<PathReport> {
  const { model, source } = openPath(path)
  const never = new AbortController().signal
  let lastProgress: DownloadProgress | null = null
  const downloaded = await model.download((progress) => {
    lastProgress = progress
  }, never)
  const kept = await countKept(source.modelUrl)
  const loaded = downloaded.ok ? await model.load() : null
  const wish = { prompt: path.prompt, maxTokens: path.maxTokens }
  const written = loaded?.ok ? await model.generate(wish, (soFar) => console.info(soFar), never) : null
  await model.wipe()
  return {
    download: downloaded.ok ? 'done' : downloaded.reason,
    lastProgress,
    load: loaded && (loaded.ok ? 'loaded' : loaded.reason),
    written: written && (written.ok ? written.value : written.reason),
    kept,
    keptAfterWipe: await countKept(source.modelUrl),
  }
}

function openPath({ manifest, libraryUrl, thinks, stallMs }: WholePath) {
  const offered: OfferedModel = {
    ...{ id: manifest.model, name: manifest.model, vramMb: 0, speed: 'fast', downloadBytes: 0, manifest, thinks },
    ...{ fit: { zh: 'fair', en: 'fair', southEastAsia: 'poor' }, needsShaderF16: false, contextTokens: 1024 },
    ...{ libraryName: manifest.engine.libraryName, minMemoryGb: 0 },
  }
  const source = toModelSource(offered, () => null)
  const library = { name: source.libraryName, path: libraryUrl, sha256: source.librarySha256 }
  const model = openLocalModel(source, {
    readDeviceFacts,
    setTimer(run, ms) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    log: createLogger(({ event, fields }) => console.info(event, JSON.stringify(fields))),
    libraries: [library],
    stallMs,
  })
  return { model, source }
}

async function countKept(below: string): Promise<number> {
  let found = 0
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) if (url.startsWith(below)) found += 1
  return found
}
