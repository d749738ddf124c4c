import { signal } from '@preact/signals'
import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { OpenedTraceFile, TraceBatch } from '../../../../shared/protocol/order-file.ts'
import type { DeskClient } from '../../client.ts'
import { openChosenFile } from '../open-chosen-file.ts'
import { type SendingEnd, sendBatches } from '../send-batches.ts'
import type { FileFault } from '../texts/describe-file-fault.ts'

/** A trace that the edge did not take, by its place among the good ones of the file. */
export interface RefusedTrace {
  place: number
  reason: string
}

export interface SentTraces {
  done: number
  all: number
  updated: number
  refused: RefusedTrace[]
}

/** How far an import of traces is. Nothing of the shop changes before `sending`. */
export type TraceImportState =
  | { kind: 'idle' }
  | { kind: 'opening'; name: string }
  | { kind: 'refused'; name: string; fault: FileFault }
  | { kind: 'open'; name: string; opened: OpenedTraceFile }
  | { kind: 'sending'; name: string; opened: OpenedTraceFile; sent: SentTraces; isStopping: boolean }
  | { kind: 'done'; name: string; opened: OpenedTraceFile; sent: SentTraces; end: SendingEnd }

export interface TraceImportOptions {
  engine: Pick<SellerEngine, 'openTraceFile' | 'listFileTraces' | 'closeFile'>
  client: Pick<DeskClient, 'importTraces'>
}

/** One file of traces from the choice to the counts. */
export class TraceImport {
  readonly state = signal<TraceImportState>({ kind: 'idle' })
  readonly #options: TraceImportOptions
  #turn = 0

  constructor(options: TraceImportOptions) {
    this.#options = options
  }

  async open(chosen: File): Promise<void> {
    this.reset()
    const turn = this.#turn
    const { name } = chosen
    const { engine } = this.#options
    this.state.value = { kind: 'opening', name }
    const opened = await openChosenFile(chosen, {
      open: (url) => engine.openTraceFile(url),
      close: (file) => engine.closeFile(file),
      isStale: () => turn !== this.#turn,
    })
    if (opened === null) return
    this.state.value = opened.ok
      ? { kind: 'open', name, opened: opened.value }
      : { kind: 'refused', name, fault: opened.reason }
  }

  async apply(): Promise<void> {
    const held = this.state.peek()
    if (held.kind !== 'open') return
    await this.#send(held.name, held.opened, { done: 0, all: held.opened.traces, updated: 0, refused: [] })
  }

  async goOn(): Promise<void> {
    const held = this.state.peek()
    if (held.kind === 'done' && held.end.from !== null) await this.#send(held.name, held.opened, held.sent)
  }

  stop(): void {
    const held = this.state.peek()
    if (held.kind === 'sending') this.state.value = { ...held, isStopping: true }
  }

  reset(): void {
    this.#turn += 1
    const held = this.state.peek()
    if ('opened' in held) void this.#options.engine.closeFile(held.opened.file)
    this.state.value = { kind: 'idle' }
  }

  async #send(name: string, opened: OpenedTraceFile, before: SentTraces): Promise<void> {
    const turn = this.#turn
    let sent = before
    const show = () => {
      const held = this.state.peek()
      const isStopping = held.kind === 'sending' && held.isStopping
      if (turn === this.#turn) this.state.value = { kind: 'sending', name, opened, sent, isStopping }
    }
    show()
    const end = await sendBatches<TraceBatch['traces'][number]>(before.done, {
      list: async (from) => {
        const batch = await this.#options.engine.listFileTraces(opened.file, from)
        return batch === null ? null : { items: batch.traces, next: batch.next }
      },
      send: async (traces, from) => {
        const answer = await this.#options.client.importTraces(traces)
        if (!answer.ok) return answer.reason
        const { updated, refused } = answer.value
        const told = refused.map(({ index, reason }) => ({ place: from + index + 1, reason }))
        const { done, all } = sent
        sent = {
          ...{ done: done + traces.length, all },
          ...{ updated: sent.updated + updated, refused: [...sent.refused, ...told] },
        }
        show()
        return null
      },
      isStopped: () => {
        const held = this.state.peek()
        return turn !== this.#turn || (held.kind === 'sending' && held.isStopping)
      },
    })
    if (turn === this.#turn) this.state.value = { kind: 'done', name, opened, sent, end }
  }
}
