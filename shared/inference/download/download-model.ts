import type { DownloadProgress, ModelErrorCode, ModelResult } from '../local-model.ts'
import { toEngineFile, toMirrors, toModelUrl, toRevisionUrl } from '../manifest/model-addresses.ts'
import type { ModelFile, ModelManifest } from '../manifest/model-manifest.ts'
import type { EngineFile } from '../web-llm/engine-files.ts'
import { ArrivingFile } from './arriving-file.ts'
import type { DownloadDeps } from './download-deps.ts'
import { fetchFile } from './fetch-file.ts'
import { countMissingBytes, type FileStand, readStands } from './file-stands.ts'
import { StorageFailure, storing } from './storage-failure.ts'

/** Who waits for a download, and how it is paused. */
export interface DownloadOptions {
  onProgress(progress: DownloadProgress): void
  signal: AbortSignal
}

/** How often all mirrors are asked for one file. */
const rounds = 3
/** Of several failures the one that tells most is told. */
const tellingFirst: readonly ModelErrorCode[] = [
  'network-login',
  'download-corrupt',
  'download-stalled',
  'download-interrupted',
  'download-missing',
]
/** Asking again does not help. */
const isFinal = (code: ModelErrorCode) => ['cancelled', 'not-enough-space', 'storage-denied'].includes(code)

/** The name under which one download at a time of a model runs, for all tabs of this browser. */
export function toLockName(model: string): string {
  return `kefu-model:${model}`
}

/**
 * Fetches what is missing of a model, verifies it and puts it where the engine reads it. Aborting pauses: the next call
 * goes on with the next byte. Who asks while another tab is at it sees that one's progress and then has the files too.
 */
export async function downloadModel(
  manifest: ModelManifest,
  deps: DownloadDeps,
  { onProgress, signal }: DownloadOptions,
): Promise<ModelResult<null>> {
  const name = toLockName(manifest.model)
  const channel = deps.openChannel(name)
  let isMine = false
  channel.listen((progress) => {
    if (!isMine && !signal.aborted) onProgress(progress)
  })
  const report = (progress: DownloadProgress) => {
    onProgress(progress)
    channel.post(progress)
  }
  try {
    return await deps.holdLock(name, signal, () => {
      isMine = true
      return downloadFiles(manifest, deps, { onProgress: report, signal })
    })
  } catch (error) {
    if (error instanceof StorageFailure) return { ok: false, reason: error.reason }
    if (signal.aborted) return { ok: false, reason: 'cancelled' }
    throw error
  } finally {
    channel.close()
  }
}

async function downloadFiles(
  manifest: ModelManifest,
  deps: DownloadDeps,
  { onProgress, signal }: DownloadOptions,
): Promise<ModelResult<null>> {
  const stands = await readStands(manifest, deps)
  const neededBytes = countMissingBytes(stands)
  const freeBytes = await deps.estimateFreeBytes()
  // Browsers say that they are full before the last byte.
  if (neededBytes > 0 && freeBytes !== null && freeBytes < neededBytes * 1.05)
    return { ok: false, reason: 'not-enough-space' }
  const count = createCount(stands, onProgress)
  const mirrors = toMirrors(manifest, deps.edge)
  for (const { file, isWhole } of stands) {
    if (isWhole) continue
    const arriving = new ArrivingFile({ ...file, ...toEngineFile(manifest, file) }, deps)
    await arriving.restore()
    const onBytes = () => count(file, arriving.receivedBytes)
    const outcome = await fetchFromMirrors(arriving, mirrors, { deps, signal, onBytes })
    if (outcome !== 'done') return { ok: false, reason: outcome }
  }
  // What an earlier revision left; it is not asked for again.
  await storing(() => deps.whole.dropBelow(toModelUrl(manifest.model), toRevisionUrl(manifest)))
  return { ok: true, value: null }
}

interface FetchOptions {
  deps: DownloadDeps
  signal: AbortSignal
  onBytes(): void
}

async function fetchFromMirrors(
  arriving: ArrivingFile,
  mirrors: readonly string[],
  options: FetchOptions,
): Promise<'done' | ModelErrorCode> {
  const seen = new Map<string, ModelErrorCode>()
  for (let round = 0; round < rounds; round++) {
    // Who does not have a file does not have it a moment later.
    const asked = mirrors.filter((mirror) => seen.get(mirror) !== 'download-missing')
    if (asked.length === 0) break
    if (round > 0) await pause(options, round)
    for (const mirror of asked) {
      if (options.signal.aborted) return 'cancelled'
      const outcome = await fetchFile(arriving, mirror, options)
      options.onBytes()
      if (outcome === 'done' || isFinal(outcome)) return outcome
      seen.set(mirror, outcome)
    }
  }
  const codes = [...seen.values()]
  return tellingFirst.find((code) => codes.includes(code)) ?? 'download-missing'
}

function pause({ deps, signal }: FetchOptions, round: number): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const stop = deps.setTimer(resolve, deps.roundPauseMs * 2 ** (round - 1))
    const give = () => {
      stop()
      resolve()
    }
    signal.addEventListener('abort', give, { once: true })
  })
}

/** So many bytes between two reports: a screen needs no more, and a channel carries each to every tab. */
const stepBytes = 256 * 1024

/** Adds up what each file has; reports when it changed by a step, in either direction, and at the end. */
function createCount(stands: FileStand[], onProgress: DownloadOptions['onProgress']) {
  const received = new Map<EngineFile['url'], number>()
  for (const { file, isWhole, keptBytes } of stands) received.set(file.path, isWhole ? file.bytes : keptBytes)
  const totalBytes = stands.reduce((sum, { file }) => sum + file.bytes, 0)
  const sum = () => [...received.values()].reduce((one, other) => one + other, 0)
  let told = sum()
  onProgress({ receivedBytes: told, totalBytes })
  return (file: ModelFile, bytes: number) => {
    received.set(file.path, bytes)
    const receivedBytes = sum()
    if (receivedBytes === told || (Math.abs(receivedBytes - told) < stepBytes && receivedBytes !== totalBytes)) return
    told = receivedBytes
    onProgress({ receivedBytes, totalBytes })
  }
}
