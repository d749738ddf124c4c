import type { LocalShop } from '../protocol/local-shop.ts'
import type { LocalDrafts } from './open-questions.ts'

/** Draft articles on this device, each stored as an import of one, so that it can be taken back like any other. */
export function createLocalDrafts(shop: LocalShop): LocalDrafts {
  return {
    async keepDraft(keepId, body) {
      const source = { kind: 'answer' as const, name: body.title }
      const articles = [{ id: `k-${keepId.slice(0, 60)}`, body }]
      const wish = { importId: keepId, source, publish: false, all: 1, articles, extended: [] }
      return (await shop.importLocalArticles(wish)).refused.length === 0
    },
    async removeDraft(keepId) {
      const undone = await shop.undoLocalImport(keepId)
      if (undone === null) return null
      return undone.changed + undone.published > 0 ? 'stayed' : 'undone'
    },
  }
}
