import type { LocalShop } from '../protocol/local-shop.ts'

type WhenOpen = <T>(act: (local: LocalShop) => Promise<T>) => Promise<T>

/** The calls of the shop on this device, each of which waits until its store is open. */
export function createLocalCalls(whenOpen: WhenOpen): LocalShop {
  return {
    findOrder: (id) => whenOpen((local) => local.findOrder(id)),
    setLocal: (isOn) => whenOpen((local) => local.setLocal(isOn)),
    listLocalArticles: (words, from) => whenOpen((local) => local.listLocalArticles(words, from)),
    saveLocalArticle: (write) => whenOpen((local) => local.saveLocalArticle(write)),
    removeLocalArticles: (ids) => whenOpen((local) => local.removeLocalArticles(ids)),
    putBackLocalArticles: (articles) => whenOpen((local) => local.putBackLocalArticles(articles)),
    importLocalArticles: (wish) => whenOpen((local) => local.importLocalArticles(wish)),
    importLocalOrders: (wish) => whenOpen((local) => local.importLocalOrders(wish)),
    listLocalImports: () => whenOpen((local) => local.listLocalImports()),
    undoLocalImport: (importId) => whenOpen((local) => local.undoLocalImport(importId)),
    listLocalPacks: () => whenOpen((local) => local.listLocalPacks()),
    takeLocalPack: (take) => whenOpen((local) => local.takeLocalPack(take)),
    exportLocal: () => whenOpen((local) => local.exportLocal()),
    openBackup: (url) => whenOpen((local) => local.openBackup(url)),
    takeBackup: (file) => whenOpen((local) => local.takeBackup(file)),
    compareWithShop: () => whenOpen((local) => local.compareWithShop()),
    sendLocalArticles: (wish) => whenOpen((local) => local.sendLocalArticles(wish)),
  }
}
