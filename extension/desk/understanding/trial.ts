import { signal } from '@preact/signals'
import type { MessageReading, SellerEngine } from '../../../shared/engine/api.ts'
import type { PackedShopLayer, ShopUnderstanding } from '../../../shared/protocol/shop-understanding.ts'
import { compareTests, isOtherReading, type TestOutcome } from './compare-readings.ts'
import type { ExportReading } from './export-reading.ts'
import { readInSlices } from './read-in-slices.ts'

/** What a change that is not kept would do. */
export type TrialState =
  | { kind: 'none' }
  | { kind: 'fitting' }
  | { kind: 'failed' }
  | {
      kind: 'ready'
      layer: PackedShopLayer
      elapsedMs: number
      tests: TestOutcome
      /** Of the export on the page: how many lines were read again, and the places of those read otherwise. */
      rows: { done: number; total: number; changed: ReadonlySet<number> }
    }

/** Fits what would be kept, and reads the shop's tests and then the export with it. The newest run wins. */
export class Trial {
  readonly state = signal<TrialState>({ kind: 'none' })
  /** The export's lines as the trial reads them; those not read again yet are missing at the end. */
  readonly shown = signal<readonly MessageReading[]>([])
  readonly #engine: Pick<SellerEngine, 'readMessages' | 'fitUnderstanding'>
  readonly #reading: ExportReading
  #run = new AbortController()

  constructor(engine: Pick<SellerEngine, 'readMessages' | 'fitUnderstanding'>, reading: ExportReading) {
    this.#engine = engine
    this.#reading = reading
  }

  /** Every line as the trial reads it, or null while some are not read again. */
  get readings(): MessageReading[] | null {
    const reading = this.#reading.state.peek()
    const shown = this.shown.peek()
    return reading.kind === 'ready' && shown.length === reading.readings.length ? [...shown] : null
  }

  async run(draft: ShopUnderstanding, kept: PackedShopLayer | null): Promise<void> {
    const signal = this.#begin()
    if (this.state.peek().kind !== 'ready') this.state.value = { kind: 'fitting' }
    try {
      const lessons = draft.examples.map(({ text, intent }) => ({ text, intent }))
      const own = draft.ownIntents.map(({ id }) => id)
      const { layer, elapsedMs } = await this.#engine.fitUnderstanding(lessons, own)
      const texts = draft.tests.map(({ text }) => text)
      const before = await readInSlices(this.#engine, texts, { layer: kept, signal })
      const after = await readInSlices(this.#engine, texts, { layer, signal })
      if (before === null || after === null || signal.aborted) return
      await this.#readRows({ layer, elapsedMs, tests: compareTests(draft.tests, before, after) }, signal)
    } catch {
      if (!signal.aborted) this.state.value = { kind: 'failed' } // the engine's thread is gone
    }
  }

  /** Another export comes: what was found on the last one says nothing of it. */
  restart(): void {
    this.#begin()
    this.shown.value = []
  }

  end(): void {
    this.restart()
    this.state.value = { kind: 'none' }
  }

  #begin(): AbortSignal {
    this.#run.abort()
    this.#run = new AbortController()
    return this.#run.signal
  }

  async #readRows(
    fitted: { layer: PackedShopLayer; elapsedMs: number; tests: TestOutcome },
    signal: AbortSignal,
  ): Promise<void> {
    const reading = this.#reading.state.peek()
    const before = reading.kind === 'ready' ? reading.readings : []
    const texts = reading.kind === 'ready' ? reading.parsed.lines.map(({ text }) => text) : []
    const changed = new Set<number>()
    const tell = (done: number) => {
      this.state.value = { kind: 'ready', ...fitted, rows: { done, total: texts.length, changed: new Set(changed) } }
    }
    const fresh: MessageReading[] = []
    tell(0)
    const onSlice = (slice: MessageReading[], done: number) => {
      for (const one of slice) {
        if (isOtherReading(before[fresh.length], one)) changed.add(fresh.length)
        fresh.push(one)
      }
      this.shown.value = [...fresh]
      tell(done)
    }
    await readInSlices(this.#engine, texts, { layer: fitted.layer, signal, onSlice })
  }
}
