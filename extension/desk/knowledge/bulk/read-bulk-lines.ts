import * as v from 'valibot'
import { type BulkDone, bulkLineSchema } from '../../../../shared/protocol/desk-bulk.ts'
import type { Answer } from '../../client.ts'
import { readLines } from '../../read-lines.ts'

const lineSchema = v.pipe(v.string(), v.parseJson(), bulkLineSchema)

/** Reads a change of many as it goes on; the last line says what became of it. */
export async function readBulkLines(response: Response, onProgress: (done: number) => void): Promise<Answer<BulkDone>> {
  for await (const line of readLines(response)) {
    const parsed = v.safeParse(lineSchema, line)
    if (!parsed.success) return { ok: false, reason: { code: 'unsupported-protocol' } }
    if (parsed.output.kind === 'progress') onProgress(parsed.output.done)
    if (parsed.output.kind === 'done') return { ok: true, value: parsed.output }
  }
  return { ok: false, reason: { code: 'internal' } }
}
