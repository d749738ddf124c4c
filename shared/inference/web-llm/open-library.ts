import type { ModelErrorCode, ModelResult } from '../local-model.ts'
import type { EngineModel } from './worker-messages.ts'

/**
 * Fetches the compiled library and checks it against its hash, because it is code; the engine gets it under a
 * `blob:` address, which it does not cache. In a chat it comes over the network, and a network that fails is told from
 * a library that is missing or another than the one this build was made with: only the former may be tried again.
 */
export async function openLibrary({ url, sha256 }: EngineModel['library']): Promise<ModelResult<string>> {
  const fetched = await fetchBytes(url)
  if (!fetched.ok) return fetched
  if ((await hash(fetched.value)) !== sha256) return refuse('library-unusable')
  return { ok: true, value: URL.createObjectURL(new Blob([fetched.value], { type: 'application/wasm' })) }
}

async function fetchBytes(url: string): Promise<ModelResult<ArrayBuffer>> {
  try {
    const response = await fetch(url)
    if (!response.ok) return refuse(isPassing(response.status) ? 'download-interrupted' : 'library-unusable')
    if (response.headers.get('content-type')?.startsWith('text/html') === true) return refuse('network-login')
    return { ok: true, value: await response.arrayBuffer() }
  } catch {
    // Refused, reset, or not allowed to be read from here: the browser does not tell which.
    return refuse('download-interrupted')
  }
}

/** The server may answer otherwise in a moment. */
function isPassing(status: number): boolean {
  return status >= 500 || status === 408 || status === 429
}

function refuse(reason: ModelErrorCode): ModelResult<never> {
  return { ok: false, reason }
}

async function hash(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
