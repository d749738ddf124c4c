import { createBreaker } from '../../lib/create-breaker.ts'
import type { EngineKind } from '../../protocol/desk-engines.ts'
import type { GeneratedText, GenerateWish, ModelErrorCode, ModelResult } from '../local-model.ts'
import { type EngineSilence, isAtRest, pickReason } from './most-useful-reason.ts'
import type { EngineReadiness, WritingEngine } from './writing-engine.ts'

/** Words, and which engine wrote them. */
export interface ChainText extends GeneratedText {
  by: EngineKind
}

/** Several engines that look like one: the first that is ready writes, the next where it fails. */
export interface EngineChain {
  /** `onText` begins anew with an engine that follows a failed one. */
  generate(wish: GenerateWish, onText: (soFar: string) => void, signal: AbortSignal): Promise<ModelResult<ChainText>>
  /** Ready where any engine is; else the reason that tells most. */
  readiness(): Promise<EngineReadiness>
}

/** What a chain needs of its thread, and how the shop wants it. */
export interface ChainDeps {
  /** Engines that may write now, the first choice first. */
  getOrder(): readonly EngineKind[]
  now(): number
  setTimer(run: () => void, ms: number): () => void
  /** How long one engine may take before the next is asked. */
  budgetMs?: Partial<Record<EngineKind, number>>
}

const usualBudgetMs: Record<EngineKind, number> = { local: 20_000, browser: 20_000, edge: 15_000 }
const breakerLimits = { failuresToOpen: 3, firstPauseMs: 60_000, longestPauseMs: 600_000 }

/** Engines in the shop's order. One that is off is passed over, one that keeps failing is left alone for a while. */
export function createEngineChain(engines: readonly WritingEngine[], deps: ChainDeps): EngineChain {
  const breakers = new Map(engines.map((engine) => [engine, createBreaker(breakerLimits)]))
  /** What an engine that is left alone suffers from: still true, and more use than that there is nothing. */
  const troubles = new Map<WritingEngine, ModelErrorCode>()
  const inOrder = () => deps.getOrder().flatMap((kind) => engines.filter((engine) => engine.kind === kind))
  return {
    async generate(wish, onText, signal) {
      const silences: EngineSilence[] = []
      for (const engine of inOrder()) {
        if (signal.aborted) return cancelled
        const breaker = breakers.get(engine)
        if (breaker === undefined || !breaker.mayCall(deps.now())) {
          silences.push({ reason: troubles.get(engine) ?? 'failed', wasAsked: true })
          continue
        }
        const readiness = await engine.readiness().catch(() => broken)
        const asked = { engine, wish, onText, signal, budgetMs: budgetOf(engine, deps), setTimer: deps.setTimer }
        const wasAsked = readiness === broken || readiness.kind === 'ready'
        const written = readiness.kind === 'ready' ? await askWithin(asked) : refuse(readiness.reason)
        if (written.ok) {
          breaker.record(true, deps.now())
          return { ok: true, value: { ...written.value, by: engine.kind } }
        }
        const silence = { reason: written.reason, wasAsked }
        if (written.reason === 'cancelled' || isAtRest(silence)) breaker.forget()
        else {
          breaker.record(false, deps.now())
          troubles.set(engine, written.reason)
        }
        if (written.reason === 'cancelled') return cancelled
        silences.push(silence)
      }
      return refuse(pickReason(silences))
    },
    async readiness() {
      const silences: EngineSilence[] = []
      for (const engine of inOrder()) {
        const readiness = await engine.readiness().catch(() => broken)
        if (readiness.kind === 'ready') return readiness
        silences.push({ reason: readiness.reason, wasAsked: readiness === broken })
      }
      return { kind: 'off', reason: pickReason(silences) }
    },
  }
}

const cancelled = { ok: false, reason: 'cancelled' } as const
const broken = { kind: 'off', reason: 'failed' } as const satisfies EngineReadiness

function refuse(reason: ModelErrorCode): { ok: false; reason: ModelErrorCode } {
  return { ok: false, reason }
}

function budgetOf({ kind }: WritingEngine, { budgetMs }: ChainDeps): number {
  return budgetMs?.[kind] ?? usualBudgetMs[kind]
}

interface Asked {
  engine: WritingEngine
  wish: GenerateWish
  onText: (soFar: string) => void
  signal: AbortSignal
  budgetMs: number
  setTimer: ChainDeps['setTimer']
}

/** One engine's answer. An engine that hears no stop is left alone; what it says afterwards is not heard. */
async function askWithin(asked: Asked): Promise<ModelResult<GeneratedText>> {
  const { engine, wish, onText, signal, budgetMs, setTimer } = asked
  const stop = new AbortController()
  const stopped = new Promise<ModelResult<GeneratedText>>((settle) => {
    stop.signal.addEventListener('abort', () => settle(refuse(stop.signal.reason as ModelErrorCode)))
  })
  const cancel = () => stop.abort('cancelled' satisfies ModelErrorCode)
  signal.addEventListener('abort', cancel)
  const endTimer = setTimer(() => stop.abort('timed-out' satisfies ModelErrorCode), budgetMs)
  const hear = (soFar: string) => {
    if (!stop.signal.aborted) onText(soFar)
  }
  try {
    const written = Promise.resolve().then(() => engine.generate(wish, hear, stop.signal))
    return keepWords(await Promise.race([written, stopped]))
  } catch {
    // An engine's own words say nothing to anybody; the next one is asked.
    return refuse('failed')
  } finally {
    endTimer()
    signal.removeEventListener('abort', cancel)
    stop.abort('cancelled' satisfies ModelErrorCode)
  }
}

/** Silence is no answer. */
function keepWords(written: ModelResult<GeneratedText>): ModelResult<GeneratedText> {
  return written.ok && written.value.text.trim() === '' ? refuse('failed') : written
}
