import type { EngineModel } from './worker-messages.ts'

/**
 * Fetches the compiled library and checks it against its hash, because it is code; the engine gets it under a
 * `blob:` address, which it does not cache. Null when there is none, or another than the one this build was made with.
 */
export async function openLibrary({ url, sha256 }: EngineModel['library']): Promise<string | null> {
  const bytes = await fetchBytes(url)
  if (bytes === null || (await hash(bytes)) !== sha256) return null
  return URL.createObjectURL(new Blob([bytes], { type: 'application/wasm' }))
}

async function fetchBytes(url: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(url)
    return response.ok ? await response.arrayBuffer() : null
  } catch {
    // Refused, reset, or not allowed to be read from here: the browser does not tell which.
    return null
  }
}

async function hash(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
