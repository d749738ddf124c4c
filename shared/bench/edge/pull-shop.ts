import { fetchFeedPage, pullKnowledge } from '../../sync/pull-knowledge.ts'

/** What one pull of a shop's feed came to. */
export interface Pulled {
  seconds: number
  requests: number
  /** Of all answers, before anything packs them. */
  bytes: number
  largestBytes: number
  articles: number
  revision: number
}

/** Pulls all that changed since a revision as a device does: page after page, each parsed; nothing is kept. */
export async function pullShop(edge: string, token: string, since: number): Promise<Pulled> {
  const sizes: number[] = []
  const counted = async (url: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(url, init)
    const bytes = await answer.arrayBuffer()
    sizes.push(bytes.byteLength)
    return new Response(bytes, answer)
  }
  let [revision, articles] = [since, 0]
  const begun = performance.now()
  const pulled = await pullKnowledge({
    fetchPage: (from) => fetchFeedPage(counted, { edge, shop: 'demo', token, since: from }),
    loadRevision: async () => revision,
    async savePage(page) {
      revision = page.revision
      articles += page.changed.filter(({ kind }) => kind === 'article').length
    },
  })
  if (!pulled.ok) throw new Error(`the feed was not pulled: ${JSON.stringify(pulled.reason)}`)
  const seconds = (performance.now() - begun) / 1000
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return { seconds, requests: sizes.length, bytes, largestBytes: Math.max(...sizes), articles, revision }
}
