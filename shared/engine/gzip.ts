import { ok, type Result, refuse } from '../lib/result.ts'

/** Packs bytes. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** Unpacks bytes, and stops as soon as they become more than that: a small file can hold a huge one. */
export async function gunzip(
  bytes: Uint8Array,
  mostBytes: number,
): Promise<Result<Uint8Array, 'not-gzip' | 'broken' | 'too-large'>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return refuse('not-gzip')
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length
      if (length > mostBytes) {
        await reader.cancel()
        return refuse('too-large')
      }
      parts.push(part.value)
    }
  } catch {
    return refuse('broken') // cut off, or its own checksum does not fit
  }
  return ok(join(parts, length))
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
