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
  const engine: ShopperEngine = {
    start: (config) => remote.start(config),
    watch: (listener) => remote.watch(proxy(listener)),
    postMessage: (text, pictures) => remote.postMessage(text, pictures),
    loadPicture: (id) => remote.loadPicture(id),
    fetchPictureLinks: (ids) => remote.fetchPictureLinks(ids),
    retry: (clientId) => remote.retry(clientId),
    discard: (clientId) => remote.discard(clientId),
    setComposerText: (text) => remote.setComposerText(text),
    setPage: (page) => remote.setPage(page),
    setPersonal: (isPersonal) => remote.setPersonal(isPersonal),
    suggestProducts: () => remote.suggestProducts(),
    requestHandoff: () => remote.requestHandoff(),
    cancelHandoff: () => remote.cancelHandoff(),
    giveRating: (session, stars) => remote.giveRating(session, stars),
    setTyping: (typing) => remote.setTyping(typing),
    markRead: () => remote.markRead(),
    identify: (jwt) => remote.identify(jwt),
    noticeNetwork: (online) => remote.noticeNetwork(online),
    listModels: () => remote.listModels(),
    chooseModel: (id) => remote.chooseModel(id),
    pauseModel: () => remote.pauseModel(),
    retryModel: () => remote.retryModel(),
    setModelOn: (isOn) => remote.setModelOn(isOn),
    setModelWish: (wish) => remote.setModelWish(wish),
    deleteModel: (id) => remote.deleteModel(id),
    shutdown: () => remote.shutdown(),
  }
  return {
    engine,
    dispose() {
      remote[releaseProxy]()
      end()
    },
  }
}
