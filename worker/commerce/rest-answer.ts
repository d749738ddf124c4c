import { ok, type Result, refuse } from '../../shared/lib/result.ts'

/** The largest answer that is read. */
export const answerLimitBytes = 1_048_576

/** Reads a body up to the limit; what is longer is dropped unread. */
export async function readLimited(response: Response): Promise<Result<Uint8Array, 'too-large'>> {
  if (Number(response.headers.get('content-length') ?? 0) > answerLimitBytes) {
    await response.body?.cancel()
    return refuse('too-large')
  }
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (;;) {
    const step = await reader?.read()
    if (step === undefined || step.done) return ok(join(chunks, length))
    length += step.value.byteLength
    if (length > answerLimitBytes) {
      await reader?.cancel()
      return refuse('too-large')
    }
    chunks.push(step.value)
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
