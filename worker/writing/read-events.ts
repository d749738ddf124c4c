import * as v from 'valibot'
import type { EdgeFault } from '../../shared/protocol/desk-engines.ts'

/** How an endpoint's stream ended. `tokens`: as it counted itself, null where it did not. */
export type Streamed = { ok: true; isCut: boolean; tokens: number | null } | { ok: false; reason: EdgeFault }

interface EventReading {
  onText(piece: string): void
  /** Told at each sign of life. */
  onBytes(): void
  /** Characters of text at most; a stream that goes on is left. */
  limit: number
  /** Nobody waits any more: the endpoint is told to stop, whatever it was doing. */
  signal: AbortSignal
}

const usage = v.nullish(v.object({ total_tokens: v.optional(v.number()) }))
/** An OpenAI-like chunk, or one of Workers AI's own. */
const eventSchema = v.union([
  v.object({ error: v.unknown(), choices: v.optional(v.undefined()), response: v.optional(v.undefined()) }),
  v.object({
    choices: v.array(
      v.object({
        delta: v.optional(v.object({ content: v.nullish(v.string()) })),
        finish_reason: v.nullish(v.string()),
      }),
    ),
    usage,
  }),
  v.object({ response: v.nullable(v.string()), usage }),
])
const lineSchema = v.pipe(v.string(), v.parseJson(), eventSchema)
/** Each piece of text comes in its own wrapping of some hundred bytes. */
const bytesPerCharacter = 600
const longestLine = 65_536

/** Reads server-sent events until `[DONE]` or a finished choice. Anything else is no answer. */
export async function readEvents(body: ReadableStream<Uint8Array>, reading: EventReading): Promise<Streamed> {
  const reader = body.getReader()
  // A failed cancel means that it is over already.
  const leave = () => reader.cancel().catch(() => undefined)
  reading.signal.addEventListener('abort', leave)
  if (reading.signal.aborted) await leave()
  const decoder = new TextDecoder()
  const answer = createAnswer(reading)
  let [rest, bytes] = ['', 0]
  try {
    for (;;) {
      const step = await reader.read()
      if (step.done) return answer.end()
      reading.onBytes()
      bytes += step.value.byteLength
      if (bytes > reading.limit * bytesPerCharacter || rest.length > longestLine) return wrong
      const lines = `${rest}${decoder.decode(step.value, { stream: true })}`.split(/\r?\n/)
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const ended = answer.take(line)
        if (ended !== null) return ended
      }
    }
  } finally {
    reading.signal.removeEventListener('abort', leave)
    await leave()
  }
}

const wrong: Streamed = { ok: false, reason: 'wrong-answer' }

function createAnswer({ onText, limit }: EventReading) {
  let length = 0
  let tokens: number | null = null
  let finish: string | null = null
  const end = (): Streamed => (finish === null ? wrong : { ok: true, isCut: finish === 'length', tokens })
  return {
    end,
    take(line: string): Streamed | null {
      const text = /^data: ?(.*)$/.exec(line)?.[1]
      // Comments, names of events and blank lines.
      if (text === undefined) return null
      if (text === '[DONE]')
        return length === 0 && finish === null ? wrong : { ok: true, isCut: finish === 'length', tokens }
      const event = v.safeParse(lineSchema, text)
      if (!event.success) return wrong
      if ('error' in event.output) return { ok: false, reason: 'failed' }
      tokens = event.output.usage?.total_tokens ?? tokens
      const [choice] = 'choices' in event.output ? event.output.choices : []
      const piece = 'response' in event.output ? event.output.response : choice?.delta?.content
      finish = choice?.finish_reason ?? finish
      length += piece?.length ?? 0
      if (length > limit) return wrong
      if (piece) onText(piece)
      return null
    },
  }
}
