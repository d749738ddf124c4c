import type { LocalShop } from '../../../shared/protocol/local-shop.ts'
import { scriptedPacks } from './scripted-packs.ts'

const counts = { added: 0, replaced: 0, kept: 0 }

/** A device that keeps nothing of its own. */
export const scriptedLocal: LocalShop = {
  findOrder: async () => null,
  setLocal: async () => undefined,
  listLocalArticles: async () => ({ articles: [], found: 0, next: null }),
  saveLocalArticle: async () => ({ ok: false, reason: 'malformed' }),
  removeLocalArticles: async () => [],
  putBackLocalArticles: async () => undefined,
  importLocalArticles: async () => ({ revision: 0, added: 0, published: 0, repeated: 0, extended: 0, refused: [] }),
  importLocalOrders: async () => ({ added: 0, updated: 0, kept: [], refused: [] }),
  listLocalImports: async () => ({ articles: [], orders: [], ordersHeld: 0 }),
  undoLocalImport: async () => null,
  exportLocal: async () => ({ base64: '', articles: 0, orders: 0, phrases: 0 }),
  openBackup: async () => ({ ok: false, reason: 'unreadable' }),
  takeBackup: async () => ({ articles: counts, orders: counts, phrases: { ...counts, full: 0 } }),
  listLocalPacks: async () => scriptedPacks,
  takeLocalPack: async () => ({ added: 0, published: 0, kept: 0 }),
  compareWithShop: async () => [],
  sendLocalArticles: async () => ({ done: 0, all: 0, refused: [], failure: null, isOver: true }),
}
