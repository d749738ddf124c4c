import { type Endpoint, proxy, releaseProxy, wrap } from 'comlink'
import type { ShopperEngine } from './api.ts'

/** The shopper's engine on the other side of its thread, and the end of that thread. */
export interface ShopperConnection {
  engine: ShopperEngine
  dispose(): void
}

/** Starts the widget's engine in its own thread. Plain listeners may be given to `watch`; they are proxied here. */
export function connectShopperEngine(): ShopperConnection {
  const worker = new Worker(new URL('./shopper.engine.worker.ts', import.meta.url), {
    type: 'module',
    name: 'kefu-shopper-engine',
  })
  return wrapShopperEngine(worker, () => worker.terminate())
}

/** The same over any comlink endpoint. */
export function wrapShopperEngine(endpoint: Endpoint, end: () => void): ShopperConnection {
  const remote = wrap<ShopperEngine>(endpoint)
  const watch: ShopperEngine['watch'] = (listener) => remote.watch(proxy(listener))
  // Every other method goes through as it is: a list of their names would be fetched before the first paint.
  const engine = new Proxy(remote as unknown as ShopperEngine, {
    get: (methods, name) => (name === 'watch' ? watch : Reflect.get(methods, name)),
  })
  return {
    engine,
    dispose() {
      remote[releaseProxy]()
      end()
    },
  }
}
