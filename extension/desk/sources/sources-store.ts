import { OrderImport, type OrderImportOptions } from './orders/order-import.ts'
import { SourceStore } from './source/source-store.ts'
import { TraceImport, type TraceImportOptions } from './traces/trace-import.ts'

type Engine = OrderImportOptions['engine'] & TraceImportOptions['engine']
type Client = OrderImportOptions['client'] & TraceImportOptions['client'] & ConstructorParameters<typeof SourceStore>[0]

export interface SourcesOptions {
  engine: Engine
  client: Client
  loadGoods: OrderImportOptions['loadGoods']
}

/** Where orders come from, and what is being brought in. */
export class SourcesStore {
  readonly source: SourceStore
  readonly orders: OrderImport
  readonly traces: TraceImport

  constructor({ engine, client, loadGoods }: SourcesOptions) {
    this.source = new SourceStore(client)
    this.orders = new OrderImport({ engine, client, loadGoods, onImported: () => void this.source.load() })
    this.traces = new TraceImport({ engine, client })
  }

  /** Whether something is on its way to the edge that leaving would cut off. */
  get isSending(): boolean {
    return this.orders.state.value.kind === 'sending' || this.traces.state.value.kind === 'sending'
  }

  forget(): void {
    this.source.forget()
    this.orders.reset()
    this.traces.reset()
  }
}
