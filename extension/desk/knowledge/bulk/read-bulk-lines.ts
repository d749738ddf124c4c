import * as v from 'valibot'
import { type BulkDone, bulkLineSchema } from '../../../../shared/protocol/desk-bulk.ts'
import type { Answer } from '../../client.ts'

/** Reads a change of many as it goes on; the last line says what became of it. */
export async function readBulkLines(response: Response, onProgress: (done: number) => void): Promise<Answer<BulkDone>> {
  let held = ''
  let done: BulkDone | null = null
  const take = (line: string) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), bulkLineSchema), line)
    if (!parsed.success) return
    if (parsed.output.kind === 'progress') onProgress(parsed.output.done)
    if (parsed.output.kind === 'done') done = parsed.output
  }
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (let more = await reader?.read(); more && !more.done; more = await reader?.read()) {
    const lines = (held + more.value).split('\n')
    held = lines.pop() ?? ''
    for (const line of lines) take(line)
  }
  take(held)
  return done === null ? { ok: false, reason: { code: 'internal' } } : { ok: true, value: done }
}
