import type { SellerEngine } from '../../../shared/engine/api.ts'
import { createTestDesk } from './create-test-desk.ts'

/** An engine whose third article goes up in a request of its own. */
export function twoRequests(): Partial<SellerEngine> {
  const { engine } = createTestDesk()
  return {
    async listFileArticles(file, from) {
      const batch = await engine.listFileArticles(file, from)
      const articles = batch?.articles.slice(0, from === 0 ? 2 : 1) ?? []
      return { articles, next: from === 0 ? 2 : null }
    },
  }
}
