import { ok, type Result, refuse } from '../lib/result.ts'
import type { EngineEnvironment } from './environment.ts'

/** A file of this browser, if it is no larger than that; nothing else is ever fetched for it. */
export async function fetchBytes(
  { fetch }: Pick<EngineEnvironment, 'fetch'>,
  url: string,
  mostBytes: number,
): Promise<Result<Uint8Array, 'unreadable' | 'too-large'>> {
  if (!url.startsWith('blob:')) return refuse('unreadable')
  try {
    const response = await fetch(url, {})
    const blob = await response.blob()
    if (blob.size > mostBytes) return refuse('too-large')
    return ok(new Uint8Array(await blob.arrayBuffer()))
  } catch {
    // Moved, deleted or locked since it was chosen: browsers do not say which.
    return refuse('unreadable')
  }
}
