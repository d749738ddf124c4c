import type { SellerEngine } from '../../../shared/engine/api.ts'
import { createDeskClient } from '../../desk/client.ts'
import { ProposalsStore } from '../../desk/knowledge/proposals/proposals-store.ts'
import { loadSession } from '../../host/kept-session.ts'

/** What a page of history proposes goes to the connected shop as drafts, or stays on this device where there is none. */
export async function openHistoryStore(engine: SellerEngine): Promise<ProposalsStore> {
  const kept = await loadSession()
  const client =
    kept === null
      ? toLocalClient(engine)
      : createDeskClient({ edge: kept.edge, getToken: () => kept.session.token, onSignedOut: () => {} })
  return new ProposalsStore({
    engine,
    client,
    // The panel holds no list of articles; what is there already the edge says when drafts arrive.
    loadShop: async () => ({ articles: [] }),
    onChanged: async () => {},
  })
}

function toLocalClient(engine: SellerEngine): ConstructorParameters<typeof ProposalsStore>[0]['client'] {
  return {
    importArticles: async (wish) => ({ ok: true, value: await engine.importLocalArticles(wish) }),
    async undoArticleImport(importId) {
      const undone = await engine.undoLocalImport(importId)
      return undone ? { ok: true, value: undone } : { ok: false, reason: { code: 'unreachable' } }
    },
    fetchOwnProposals: async () => ({ ok: false, reason: { code: 'unreachable' } }),
  }
}
