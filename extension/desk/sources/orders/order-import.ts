import { signal } from '@preact/signals'
import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { Order, Product, Sku } from '../../../../shared/protocol/commerce.ts'
import type {
  OpenedOrderFile,
  OrderColumns,
  OrderFileReading,
  ToldBadRow,
} from '../../../../shared/protocol/order-file.ts'
import type { DeskClient } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'
import { openChosenFile } from '../open-chosen-file.ts'
import { type SendingEnd, sendBatches } from '../send-batches.ts'
import type { FileFault } from '../texts/describe-file-fault.ts'

/** What the edge took so far. */
export interface SentOrders {
  done: number
  all: number
  added: number
  updated: number
  /** Numbers of orders that are further here than in the file. */
  kept: string[]
  /** Numbers of orders that the edge does not take, such as one too large for a request. */
  refused: string[]
}

/** How far an import of orders is. Nothing of the shop changes before `sending`. */
export type OrderImportState =
  | { kind: 'idle' }
  | { kind: 'opening'; name: string }
  | { kind: 'refused'; name: string; fault: FileFault }
  | OpenOrders
  | { kind: 'sending'; name: string; file: string; sent: SentOrders; isStopping: boolean }
  | { kind: 'done'; name: string; file: string; sent: SentOrders; end: SendingEnd }

export interface OpenOrders {
  kind: 'open'
  name: string
  opened: OpenedOrderFile
  headerRow: number
  columns: OrderColumns
  reading: OrderFileReading
  bad: ToldBadRow[]
}

type Files = Pick<SellerEngine, 'openOrderFile' | 'readOrderFile' | 'listFileOrders' | 'listBadRows' | 'closeFile'>

export interface OrderImportOptions {
  engine: Files
  client: Pick<DeskClient, 'importOrders'>
  /** What the shop sells; rows that name it get its own ids. */
  loadGoods: () => Promise<{ products: Product[]; skus: Sku[] }>
  /** Orders of the shop changed. */
  onImported: () => void
}

/** One order file from the choice to the counts; it goes on while other pages are looked at. */
export class OrderImport {
  readonly state = signal<OrderImportState>({ kind: 'idle' })
  readonly #options: OrderImportOptions
  /** Grows with everything that makes an answer on its way stale. */
  #turn = 0

  constructor(options: OrderImportOptions) {
    this.#options = options
  }

  async open(chosen: File): Promise<void> {
    this.reset()
    const turn = this.#turn
    const { name } = chosen
    const { engine } = this.#options
    this.state.value = { kind: 'opening', name }
    const opened = await openChosenFile(chosen, {
      open: (url) => engine.openOrderFile(url),
      close: (file) => engine.closeFile(file),
      isStale: () => turn !== this.#turn,
    })
    if (opened === null) return
    if (!opened.ok) {
      this.state.value = { kind: 'refused', name, fault: opened.reason }
      return
    }
    const { headerRow, columns } = opened.value
    const reading = { kind: 'reading' as const, done: 0, all: 0 }
    await this.#read({ kind: 'open', name, opened: opened.value, headerRow, columns, reading, bad: [] })
  }

  /** Reads anew with another header row or other columns. */
  async choose(change: { headerRow?: number; columns?: OrderColumns }): Promise<void> {
    const held = this.state.peek()
    if (held.kind === 'open') await this.#read({ ...held, ...change })
  }

  async listMoreBad(): Promise<void> {
    const held = this.state.peek()
    if (held.kind !== 'open') return
    const turn = this.#turn
    const more = await this.#options.engine.listBadRows(held.opened.file, held.bad.length)
    if (turn === this.#turn) this.state.value = { ...held, bad: [...held.bad, ...more] }
  }

  /** Takes the good orders into the shop. */
  async apply(): Promise<void> {
    const held = this.state.peek()
    if (held.kind !== 'open' || held.reading.kind !== 'read') return
    const sent = { done: 0, all: held.reading.orders, added: 0, updated: 0, kept: [], refused: [] }
    await this.#send(held.name, held.opened.file, sent)
  }

  /** Goes on where a stopped or broken import was. */
  async goOn(): Promise<void> {
    const held = this.state.peek()
    if (held.kind === 'done' && held.end.from !== null) await this.#send(held.name, held.file, held.sent)
  }

  /** After the request that is on its way; what was taken stays. */
  stop(): void {
    const held = this.state.peek()
    if (held.kind === 'sending') this.state.value = { ...held, isStopping: true }
  }

  /** Lets the file go; a reading that is under way ends. */
  reset(): void {
    this.#turn += 1
    const held = this.state.peek()
    const file = held.kind === 'open' ? held.opened.file : 'file' in held ? held.file : null
    if (file !== null) void this.#options.engine.closeFile(file)
    this.state.value = { kind: 'idle' }
  }

  async #read(held: OpenOrders): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const { engine, loadGoods } = this.#options
    const { file } = held.opened
    this.state.value = { ...held, reading: { kind: 'reading', done: 0, all: 0 }, bad: [] }
    const { products, skus } = await loadGoods()
    const { headerRow, columns } = held
    let reading = await engine.readOrderFile(file, { headerRow, columns, products, skus })
    while (turn === this.#turn && reading.kind === 'reading') {
      this.state.value = { ...held, reading, bad: [] }
      reading = await engine.readOrderFile(file, null)
    }
    const bad = reading.kind === 'read' && reading.bad > 0 ? await engine.listBadRows(file, 0) : []
    if (turn === this.#turn) this.state.value = { ...held, reading, bad }
  }

  async #send(name: string, file: string, before: SentOrders): Promise<void> {
    const turn = this.#turn
    let sent = before
    const show = () => {
      const held = this.state.peek()
      const isStopping = held.kind === 'sending' && held.isStopping
      if (turn === this.#turn) this.state.value = { kind: 'sending', name, file, sent, isStopping }
    }
    show()
    const end = await sendBatches<Order>(before.done, {
      list: async (from) => {
        const batch = await this.#options.engine.listFileOrders(file, from)
        return batch === null ? null : { items: batch.orders, next: batch.next }
      },
      send: async (orders) => {
        const answer = await this.#sendBatch(orders)
        if (!answer.ok) return answer.reason
        sent = addUp(sent, answer.value, orders.length)
        show()
        return null
      },
      isStopped: () => {
        const held = this.state.peek()
        return turn !== this.#turn || (held.kind === 'sending' && held.isStopping)
      },
    })
    if (turn !== this.#turn) return
    this.state.value = { kind: 'done', name, file, sent, end }
    this.#options.onImported()
  }

  /** An order that the edge cannot take must not keep the others of its request out. */
  async #sendBatch(orders: Order[]): Promise<{ ok: true; value: Taken } | { ok: false; reason: Failure }> {
    const answer = await this.#options.client.importOrders(orders)
    if (answer.ok) {
      const { added, updated, kept, refused } = answer.value
      const names = refused.map(({ index }) => orders[index]?.id ?? '')
      return { ok: true, value: { added, updated, kept, refused: names } }
    }
    if (answer.reason.code !== 'malformed' && answer.reason.code !== 'too-large') return answer
    const [only] = orders
    if (orders.length === 1 && only !== undefined) return { ok: true, value: { ...nothing, refused: [only.id] } }
    let taken = nothing
    for (const order of orders) {
      const single = await this.#sendBatch([order])
      if (!single.ok) return single
      taken = join(taken, single.value)
    }
    return { ok: true, value: taken }
  }
}

type Taken = Omit<SentOrders, 'done' | 'all'>

const nothing: Taken = { added: 0, updated: 0, kept: [], refused: [] }

function join(a: Taken, b: Taken): Taken {
  return {
    added: a.added + b.added,
    updated: a.updated + b.updated,
    kept: [...a.kept, ...b.kept],
    refused: [...a.refused, ...b.refused],
  }
}

function addUp(sent: SentOrders, taken: Taken, count: number): SentOrders {
  return { all: sent.all, done: sent.done + count, ...join(sent, taken) }
}
