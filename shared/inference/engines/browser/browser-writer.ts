import type { GeneratedText, GenerateWish, ModelErrorCode, ModelResult } from '../../local-model.ts'
import type { EngineReadiness } from '../writing-engine.ts'

/** The browser's own model as the engine's thread asks for it: a signal cannot travel there, so a stop names its writing. */
export interface BrowserWriter {
  readiness(): Promise<EngineReadiness>
  write(id: string, wish: GenerateWish, onText: (soFar: string) => void): Promise<ModelResult<GeneratedText>>
  stop(id: string): void
}

type Languages = { type: 'text'; languages: string[] }[]
interface Expected {
  expectedInputs: Languages
  expectedOutputs: Languages
}

/** The part of a browser's `LanguageModel` that is used. It exists in windows alone, never in workers. */
export interface LanguageModelApi {
  availability(expected: Expected): Promise<string>
  create(
    options: Expected & { initialPrompts?: { role: 'system'; content: string }[]; signal: AbortSignal },
  ): Promise<LanguageModelSession>
}

interface LanguageModelSession {
  promptStreaming(
    prompt: string,
    options: { signal: AbortSignal; responseConstraint?: unknown },
  ): ReadableStream<string>
  destroy(): void
}

/** What we ask and expect is Chinese; a browser whose model cannot do that says so here. */
const chinese: Languages = [{ type: 'text', languages: ['zh'] }]
const expected: Expected = { expectedInputs: chinese, expectedOutputs: chinese }
/** There is no limit on tokens to be set: what is longer is cut here. */
const charactersPerToken = 8

/** Writes with a browser's own model. It never makes the browser download one. */
export function createBrowserWriter(api: LanguageModelApi, now: () => number): BrowserWriter {
  const writing = new Map<string, AbortController>()
  const readiness = async (): Promise<EngineReadiness> => {
    try {
      return toReadiness(await api.availability(expected))
    } catch {
      return { kind: 'off', reason: 'off' } // the browser does not know these languages, or forbids it here
    }
  }
  return {
    readiness,
    async write(id, wish, onText) {
      if (wish.format?.kind === 'grammar') return { ok: false, reason: 'off' }
      const stop = new AbortController()
      writing.set(id, stop)
      try {
        // Asked again: `create` would download what went away in between.
        const ready = await readiness()
        if (ready.kind === 'off') return { ok: false, reason: ready.reason }
        return await writeOnce(api, { wish, onText, now, signal: stop.signal })
      } catch (error) {
        return { ok: false, reason: stop.signal.aborted ? 'cancelled' : toCode(error) }
      } finally {
        writing.delete(id)
      }
    },
    stop: (id) => writing.get(id)?.abort(),
  }
}

interface Once {
  wish: GenerateWish
  onText: (soFar: string) => void
  now: () => number
  signal: AbortSignal
}

async function writeOnce(
  api: LanguageModelApi,
  { wish, onText, now, signal }: Once,
): Promise<ModelResult<GeneratedText>> {
  const began = now()
  const first = wish.system === undefined ? [] : [{ role: 'system' as const, content: wish.system }]
  const session = await api.create({ ...expected, initialPrompts: first, signal })
  const shape = wish.format?.kind === 'json' ? { responseConstraint: JSON.parse(wish.format.schema) as unknown } : {}
  const limit = wish.maxTokens * charactersPerToken
  let [text, firstTokenMs] = ['', 0]
  try {
    const reader = session.promptStreaming(wish.prompt, { signal, ...shape }).getReader()
    for (;;) {
      const step = await reader.read()
      if (signal.aborted) return { ok: false, reason: 'cancelled' }
      if (step.done) break
      if (text === '') firstTokenMs = now() - began
      text += step.value
      if (text.length > limit) {
        await reader.cancel()
        break
      }
      onText(text)
    }
  } finally {
    session.destroy()
  }
  const isCut = text.length > limit
  return { ok: true, value: { text: text.slice(0, limit).trim(), isCut, firstTokenMs, tokensPerSecond: null } }
}

function toReadiness(availability: string): EngineReadiness {
  if (availability === 'available') return { kind: 'ready' }
  const isComing = availability === 'downloadable' || availability === 'downloading'
  return { kind: 'off', reason: isComing ? 'not-downloaded' : 'off' }
}

const codes: Record<string, ModelErrorCode> = {
  NotSupportedError: 'off',
  NotAllowedError: 'off',
  InvalidStateError: 'not-loaded',
  NetworkError: 'unreachable',
  QuotaExceededError: 'not-enough-memory',
  NotReadableError: 'wrong-answer',
}

/** By the name alone: nobody matches on a browser's words. */
function toCode(error: unknown): ModelErrorCode {
  return (error instanceof Error && codes[error.name]) || 'failed'
}
