import { type Breaker, createBreaker } from '../../lib/create-breaker.ts'
import type { EngineKind } from '../../protocol/desk-engines.ts'
import type { GeneratedText, GenerateWish, ModelErrorCode, ModelResult } from '../local-model.ts'
import type { EngineReadiness, WritingEngine } from './writing-engine.ts'

/** Words, and which engine wrote them. */
export interface ChainText extends GeneratedText {
  by: EngineKind
}

/** Several engines that look like one: the first that is ready writes, the next where it fails. */
export interface EngineChain {
  /** `onText` begins anew with an engine that follows a failed one. */
  generate(wish: GenerateWish, onText: (soFar: string) => void, signal: AbortSignal): Promise<ModelResult<ChainText>>
  /** Ready where any engine is; else why the first one is off. */
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
/** An engine that says so is well and has nothing to give now. */
const resting: readonly ModelErrorCode[] = ['off', 'not-downloaded', 'not-loaded', 'budget-used']

/** Engines in the shop's order. One that is off is passed over, one that keeps failing is left alone for a while. */
export function createEngineChain(engines: readonly WritingEngine[], deps: ChainDeps): EngineChain {
  const breakers = new Map(engines.map((engine) => [engine, createBreaker(breakerLimits)]))
  /** What an engine that is left alone suffers from: still true, and more use than that there is nothing. */
  const troubles = new Map<WritingEngine, ModelErrorCode>()
  const inOrder = () => deps.getOrder().flatMap((kind) => engines.filter((engine) => engine.kind === kind))
  return {
    async generate(wish, onText, signal) {
      let rested: ModelErrorCode | null = null
      let failed: ModelErrorCode | null = null
      for (const engine of inOrder()) {
        if (signal.aborted) return cancelled
        const breaker = breakers.get(engine)
        if (breaker === undefined || !breaker.mayCall(deps.now())) {
          failed = troubles.get(engine) ?? failed
          continue
        }
        const readiness = await engine.readiness().catch(() => broken)
        const asked = { engine, wish, onText, signal, budgetMs: budgetOf(engine, deps), setTimer: deps.setTimer }
        const written = readiness.kind === 'ready' ? await askWithin(asked) : refuse(readiness.reason)
        note(breaker, written, deps.now())
        if (written.ok) return { ok: true, value: { ...written.value, by: engine.kind } }
        if (written.reason === 'cancelled') return cancelled
        if (resting.includes(written.reason)) rested ??= written.reason
        else {
          failed = written.reason
          troubles.set(engine, failed)
        }
      }
      return refuse(failed ?? rested ?? 'off')
    },
    async readiness() {
      let off: EngineReadiness | null = null
      for (const engine of inOrder()) {
        const readiness = await engine.readiness().catch(() => broken)
        if (readiness.kind === 'ready') return readiness
        off ??= readiness
      }
      return off ?? { kind: 'off', reason: 'off' }
    },
  }
}

const cancelled = { ok: false, reason: 'cancelled' } as const
const broken: EngineReadiness = { kind: 'off', reason: 'failed' }

function refuse(reason: ModelErrorCode): { ok: false; reason: ModelErrorCode } {
  return { ok: false, reason }
}

function budgetOf({ kind }: WritingEngine, { budgetMs }: ChainDeps): number {
  return budgetMs?.[kind] ?? usualBudgetMs[kind]
}

function note(breaker: Breaker, written: ModelResult<GeneratedText>, now: number): void {
  if (written.ok) breaker.record(true, now)
  else if (written.reason === 'cancelled' || resting.includes(written.reason)) breaker.forget()
  else breaker.record(false, now)
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
