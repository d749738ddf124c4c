import type { ModelErrorCode } from '../local-model.ts'
import type { ArrivingFile } from './arriving-file.ts'
import type { DownloadDeps } from './download-deps.ts'
import { StorageFailure } from './storage-failure.ts'

/** How one try at one mirror ended. */
export type FetchOutcome = 'done' | ModelErrorCode

/** What one try needs beside the file. */
export interface FetchFileOptions {
  deps: Pick<DownloadDeps, 'fetch' | 'setTimer' | 'stallMs'>
  signal: AbortSignal
  onBytes(): void
}

/** Asks one mirror for the rest of a file. What came stays kept, unless it cannot belong to the file. */
export async function fetchFile(
  arriving: ArrivingFile,
  mirror: string,
  options: FetchFileOptions,
): Promise<FetchOutcome> {
  const watch = watchStall(options)
  try {
    const response = await ask(arriving, mirror, watch, options)
    if (typeof response === 'string') return response
    return await take(arriving, response, watch, options)
  } catch (error) {
    if (error instanceof StorageFailure) return error.reason
    const kept = await keepQuietly(arriving)
    if (kept !== 'done') return kept
    if (options.signal.aborted) return 'cancelled'
    return watch.hasStalled() ? 'download-stalled' : 'download-interrupted'
  } finally {
    watch.stop()
  }
}

/** Bytes that came before the network broke are worth keeping; that the disk is full is the greater news. */
async function keepQuietly(arriving: ArrivingFile): Promise<FetchOutcome> {
  try {
    await arriving.keep()
    return 'done'
  } catch (error) {
    if (error instanceof StorageFailure) return error.reason
    throw error
  }
}

interface StallWatch {
  signal: AbortSignal
  heard(): void
  hasStalled(): boolean
  stop(): void
}

function watchStall({ deps, signal }: FetchFileOptions): StallWatch {
  const stall = new AbortController()
  let stop = deps.setTimer(() => stall.abort(), deps.stallMs)
  return {
    signal: AbortSignal.any([signal, stall.signal]),
    heard() {
      stop()
      stop = deps.setTimer(() => stall.abort(), deps.stallMs)
    },
    hasStalled: () => stall.signal.aborted,
    stop: () => stop(),
  }
}

/**
 * An answer whose body goes on where the file ends so far, or begins anew. No `If-Range`: it would make the browser ask
 * for leave first, which few mirrors answer. Instead a part of another version is let go, and the whole asked for.
 */
async function ask(
  arriving: ArrivingFile,
  mirror: string,
  watch: StallWatch,
  options: FetchFileOptions,
): Promise<Response | FetchOutcome> {
  const at = arriving.receivedBytes
  if (at === arriving.file.bytes) return (await arriving.finish()) ? 'done' : 'download-corrupt'
  const headers: Record<string, string> = at > 0 ? { range: `bytes=${at}-` } : {}
  const response = await options.deps.fetch(mirror + arriving.file.path, { headers, signal: watch.signal })
  watch.heard()
  const etag = response.headers.get('etag')
  const answer = classify(arriving, { response, mirror, etag })
  if (answer === 'rest') return response
  if (answer === 'whole') {
    await arriving.restart({ mirror, etag })
    return response
  }
  await response.body?.cancel()
  if (answer !== 'begin-anew') return answer
  await arriving.drop()
  return ask(arriving, mirror, watch, options)
}

/** What an answer is: the file, its rest, a part that does not fit to what came before, or none of it. */
function classify(arriving: ArrivingFile, answer: Answer): 'rest' | 'whole' | 'begin-anew' | FetchOutcome {
  const { status, headers } = answer.response
  const isPart = status === 206 || status === 416
  if (isPart && arriving.receivedBytes > 0)
    return status === 206 && isSameFile(arriving, answer) ? 'rest' : 'begin-anew'
  if (status === 511) return 'network-login'
  if ([401, 403, 404, 410, 451].includes(status)) return 'download-missing'
  if (status !== 200) return 'download-interrupted'
  return /^text\/html\b/i.test(headers.get('content-type') ?? '') ? 'network-login' : 'whole'
}

interface Answer {
  response: Response
  mirror: string
  etag: string | null
}

/** Another host's part is taken too, for the hash decides; the same host's only while its version is the same. */
function isSameFile({ receivedBytes, file, from }: ArrivingFile, { response, mirror, etag }: Answer): boolean {
  // Hidden from us where the other host does not expose it.
  const span = response.headers.get('content-range')
  if (span !== null && span !== `bytes ${receivedBytes}-${file.bytes - 1}/${file.bytes}`) return false
  return from.mirror !== mirror || from.etag === etag
}

async function take(
  arriving: ArrivingFile,
  response: Response,
  watch: StallWatch,
  { onBytes, signal }: FetchFileOptions,
): Promise<FetchOutcome> {
  const reader = response.body?.getReader()
  if (!reader) return 'download-interrupted'
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    watch.heard()
    await arriving.add(next.value)
    onBytes()
    if (arriving.receivedBytes > arriving.file.bytes) await reader.cancel()
    signal.throwIfAborted()
  }
  const isWhole = await arriving.finish()
  onBytes()
  return isWhole ? 'done' : 'download-corrupt'
}
