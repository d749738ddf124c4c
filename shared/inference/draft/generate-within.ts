import type { GeneratedText, GenerateWish, LocalModel, ModelErrorCode, ModelResult } from '../local-model.ts'

/** Why writing was stopped from here. */
export type StopReason = 'cancelled' | 'too-slow' | 'too-long'

/** What a model wrote, or why there is nothing: stopped from here, or its own failure. */
export type GeneratedWords = { ok: true; value: string } | { ok: false; reason: StopReason | ModelErrorCode }

/** How long and how much is waited for. */
export interface Watch {
  /** Characters; more is no answer to what was asked. */
  limit: number
  budgetMs: number
  signal: AbortSignal
  show: (soFar: string) => void
}

/** A model that hears no stop is left alone: whoever waits gets the answer at once. */
export async function generateWithin(
  model: Pick<LocalModel, 'generate'>,
  { system, prompt }: Pick<GenerateWish, 'system' | 'prompt'>,
  { limit, show, signal, budgetMs }: Watch,
): Promise<GeneratedWords> {
  if (signal.aborted) return { ok: false, reason: 'cancelled' }
  const stop = new AbortController()
  const stopped = new Promise<GeneratedWords>((settle) => {
    stop.signal.addEventListener('abort', () => settle({ ok: false, reason: stop.signal.reason as StopReason }))
  })
  const cancel = (): void => stop.abort('cancelled' satisfies StopReason)
  signal.addEventListener('abort', cancel)
  const timer = setTimeout(() => stop.abort('too-slow' satisfies StopReason), budgetMs)
  const hear = (soFar: string): void => {
    if (stop.signal.aborted) return
    if (soFar.length > limit) stop.abort('too-long' satisfies StopReason)
    else show(soFar)
  }
  try {
    // Called inside `then`, so that a model that throws at once is caught like one that throws later.
    const written = Promise.resolve()
      .then(() =>
        model.generate({ prompt, maxTokens: limit, ...(system === undefined ? {} : { system }) }, hear, stop.signal),
      )
      .then((result) => toWords(result, limit))
    return await Promise.race([written, stopped])
  } catch {
    // The engine's own words say nothing to anybody: what stood before stands, the reason is counted.
    return { ok: false, reason: 'failed' }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', cancel)
    // What a model still says later is not heard.
    stop.abort('cancelled' satisfies StopReason)
  }
}

function toWords(result: ModelResult<GeneratedText>, limit: number): GeneratedWords {
  if (!result.ok) return result
  const { text, isCut } = result.value
  return isCut || text.length > limit ? { ok: false, reason: 'too-long' } : { ok: true, value: text }
}
