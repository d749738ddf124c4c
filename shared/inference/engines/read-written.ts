import * as v from 'valibot'
import { type WrittenLine, writtenLineSchema } from '../../protocol/desk-engines.ts'
import { errorBodySchema } from '../../protocol/errors.ts'
import type { ModelErrorCode } from '../local-model.ts'
import { createThinkingFilter } from '../web-llm/hide-thinking.ts'

/** What the edge streamed. */
export type ReadText =
  | { ok: true; value: { text: string; isCut: boolean; firstAt: number } }
  | { ok: false; reason: ModelErrorCode }

interface Reading {
  onText: (soFar: string) => void
  signal: AbortSignal
  /** Characters of text; more is no answer to what was asked. */
  limit: number
  now(): number
}

const lineSchema = v.pipe(v.string(), v.parseJson(), writtenLineSchema)
/** Escapes and line ends included. */
const bytesPerCharacter = 16
const sparedBytes = 8_192

/** Reads the edge's answer line by line. Whatever is not such an answer, or stops before its end, is a code of ours. */
export async function readWritten(asking: Promise<Response>, reading: Reading): Promise<ReadText> {
  try {
    const response = await asking
    if (!response.ok) return refuse(await readRefusal(response))
    if (!response.headers.get('content-type')?.startsWith('text/x-ndjson')) {
      await response.body?.cancel()
      return refuse('wrong-answer')
    }
    return await readLines(response, reading)
  } catch {
    // Out of reach, cut off, or stopped from here.
    return refuse(reading.signal.aborted ? 'cancelled' : 'unreachable')
  }
}

async function readLines(response: Response, reading: Reading): Promise<ReadText> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  const text = createText(reading)
  let [rest, bytes] = ['', 0]
  try {
    for (;;) {
      const step = await reader?.read()
      // The last line says that it is the last: without it the answer was cut off.
      if (step === undefined || step.done) return refuse('wrong-answer')
      bytes += step.value.byteLength
      if (bytes > reading.limit * bytesPerCharacter + sparedBytes) return refuse('wrong-answer')
      const lines = `${rest}${decoder.decode(step.value, { stream: true })}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const ended = text.take(line)
        if (ended !== null) return ended
      }
    }
  } finally {
    // A failed cancel means that it is over already.
    await reader?.cancel().catch(() => undefined)
  }
}

function createText({ onText, limit, now }: Reading) {
  const filter = createThinkingFilter()
  let [text, length] = ['', 0]
  let firstAt: number | null = null
  const takeOne = (line: WrittenLine): ReadText | null => {
    if (line.type === 'failed') return refuse(line.reason)
    if (line.type === 'done')
      return { ok: true, value: { text: text.trim(), isCut: line.isCut, firstAt: firstAt ?? now() } }
    firstAt ??= now()
    length += line.text.length
    if (length > limit) return refuse('wrong-answer')
    const shown = filter(line.text)
    if (shown !== text) onText(shown)
    text = shown
    return null
  }
  return {
    take(line: string): ReadText | null {
      const parsed = v.safeParse(lineSchema, line)
      return parsed.success ? takeOne(parsed.output) : refuse('wrong-answer')
    },
  }
}

async function readRefusal(response: Response): Promise<ModelErrorCode> {
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), errorBodySchema), await response.text())
  if (!body.success) return response.status >= 500 ? 'unreachable' : 'wrong-answer'
  const { code, rule } = body.output
  if (rule === 'budget-used') return 'budget-used'
  if (rule === 'engine-off') return 'off'
  if (code === 'too-many-requests') return 'busy'
  if (code === 'unauthenticated' || code === 'forbidden') return 'denied'
  return code === 'unavailable' || code === 'internal' ? 'unreachable' : 'wrong-answer'
}

function refuse(reason: ModelErrorCode): { ok: false; reason: ModelErrorCode } {
  return { ok: false, reason }
}
