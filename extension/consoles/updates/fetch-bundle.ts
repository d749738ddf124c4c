import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import { type BundleRefusal, maxBundleBytes } from './bundle.ts'

/** Where every edge serves the publisher's newest bundle; most serve none. */
const path = '/console-profiles.json'
const patienceMs = 20_000

/** Fetches the bundle from the seller's edge, with no token and no cookie: it is the same for everybody. */
export async function fetchBundle(edge: string, ask: typeof fetch): Promise<Result<string, BundleRefusal>> {
  let response: Response
  try {
    const signal = AbortSignal.timeout(patienceMs)
    response = await ask(new URL(path, edge).href, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      signal,
    })
  } catch {
    return refuse('unreachable') // the next day is soon enough
  }
  if (response.status === 404) return refuse('absent')
  if (!response.ok) return refuse('unreachable')
  try {
    const text = await readUpTo(response, maxBundleBytes)
    return text === null ? refuse('too-large') : ok(text)
  } catch {
    return refuse('torn') // the line broke before the end
  }
}

/** Stops reading at the limit, whatever the answer claims about its length. */
async function readUpTo(response: Response, limit: number): Promise<string | null> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length
    if (bytes > limit) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
