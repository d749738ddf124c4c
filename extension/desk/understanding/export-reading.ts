import { signal } from '@preact/signals'
import type { MessageReading, SellerEngine } from '../../../shared/engine/api.ts'
import type { PackedShopLayer } from '../../../shared/protocol/shop-understanding.ts'
import { decodeExport, type ExportRefusal, exportLimitBytes } from './decode-export.ts'
import { type ParsedExport, type ParseOutcome, parseExport } from './parse-export.ts'
import { readInSlices } from './read-in-slices.ts'

export type ReadingRefusal = ExportRefusal | Extract<ParseOutcome, { ok: false }>['reason'] | { kind: 'engine-gone' }

/** One export on this page, from nothing to every line read. */
export type ReadingState =
  | { kind: 'none' }
  | { kind: 'reading'; name: string; done: number; total: number }
  | { kind: 'refused'; name: string; reason: ReadingRefusal }
  | { kind: 'ready'; name: string; encoding: string | null; parsed: ParsedExport; readings: MessageReading[] }

/** Reads one export at a time; it lives in memory alone and goes with the page. */
export class ExportReading {
  readonly state = signal<ReadingState>({ kind: 'none' })
  readonly #engine: Pick<SellerEngine, 'readMessages'>
  #run = new AbortController()

  constructor(engine: Pick<SellerEngine, 'readMessages'>) {
    this.#engine = engine
  }

  /** A dropped file. */
  async readFile(file: File, layer: PackedShopLayer | null): Promise<void> {
    this.cancel()
    // Judged by its size first: a film dropped by mistake need not be loaded.
    const decoded = decodeExport(new Uint8Array(await file.slice(0, tooMuch).arrayBuffer()))
    if (decoded.ok) return this.readText(file.name, decoded.text, { layer, encoding: decoded.encoding })
    const reason = decoded.reason.kind === 'too-large' ? { ...decoded.reason, bytes: file.size } : decoded.reason
    this.state.value = { kind: 'refused', name: file.name, reason }
  }

  async readText(
    name: string,
    text: string,
    { layer, encoding = null }: { layer: PackedShopLayer | null; encoding?: string | null },
  ): Promise<void> {
    this.cancel()
    const parsed = parseExport(text)
    if (!parsed.ok) {
      this.state.value = { kind: 'refused', name, reason: parsed.reason }
      return
    }
    const { lines } = parsed.value
    this.state.value = { kind: 'reading', name, done: 0, total: lines.length }
    const readings = await this.#read(name, lines, layer)
    if (readings) this.state.value = { kind: 'ready', name, encoding, parsed: parsed.value, readings }
  }

  /** The lines that were read, under another layer; what is shown stays until the last one is read. */
  async readAgain(layer: PackedShopLayer | null): Promise<void> {
    const before = this.state.peek()
    if (before.kind !== 'ready') return
    const signal = this.#begin()
    const texts = before.parsed.lines.map(({ text }) => text)
    const readings = await readInSlices(this.#engine, texts, { layer, signal })
    if (readings) this.settle(readings)
  }

  /** What a trial made of the same lines counts from now on. */
  settle(readings: MessageReading[]): void {
    const before = this.state.peek()
    if (before.kind === 'ready') this.state.value = { ...before, readings }
  }

  /** Forgets the export, read or half read. */
  cancel(): void {
    this.#run.abort()
    this.state.value = { kind: 'none' }
  }

  #begin(): AbortSignal {
    this.#run.abort()
    this.#run = new AbortController()
    return this.#run.signal
  }

  async #read(
    name: string,
    lines: ParsedExport['lines'],
    layer: PackedShopLayer | null,
  ): Promise<MessageReading[] | null> {
    const signal = this.#begin()
    const texts = lines.map(({ text }) => text)
    const onSlice = (_: MessageReading[], done: number) => {
      this.state.value = { kind: 'reading', name, done, total: texts.length }
    }
    try {
      return await readInSlices(this.#engine, texts, { layer, signal, onSlice })
    } catch {
      this.state.value = { kind: 'refused', name, reason: { kind: 'engine-gone' } } // its thread ended
      return null
    }
  }
}

/** One byte more than may be: enough to be refused. */
const tooMuch = exportLimitBytes + 1
