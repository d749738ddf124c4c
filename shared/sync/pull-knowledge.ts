import type { FeedPage } from '../protocol/shop.ts'
import { feedPageSchema, laterKinds } from '../protocol/shop.ts'
import { type Fetch, fetchJson, type HttpResult } from './http.ts'

/** Everything pulling the feed needs from outside. */
export interface FeedDeps {
  fetchPage(since: number): Promise<HttpResult<FeedPage>>
  loadRevision(): Promise<number>
  /** One transaction a page, its revision included: a pull that is cut off goes on where it stopped. */
  savePage(page: FeedPage): Promise<void>
}

/** Pulls every page since the revision held here. The value says whether anything changed. */
export async function pullKnowledge(deps: FeedDeps): Promise<HttpResult<{ revision: number; changed: boolean }>> {
  let since = await deps.loadRevision()
  let changed = false
  for (;;) {
    const result = await deps.fetchPage(since)
    if (!result.ok) return result
    const page = result.value
    const isEmpty = !page.snapshot && page.changed.length === 0 && page.removed.length === 0
    if (!isEmpty || page.revision !== since) await deps.savePage(page)
    changed ||= !isEmpty
    // A page that does not move on would be asked for ever.
    if (!page.more || (page.revision <= since && !page.snapshot))
      return { ok: true, value: { revision: page.revision, changed } }
    since = page.revision
  }
}

/** One page of a shop's feed over HTTP. */
export function fetchFeedPage(
  fetch: Fetch,
  { edge, shop, token, since }: { edge: string; shop: string; token: string | null; since: number },
): Promise<HttpResult<FeedPage>> {
  return fetchJson(fetch, {
    url: `${edge}/api/shops/${shop}/feed?since=${since}&also=${laterKinds.join(',')}`,
    token,
    schema: feedPageSchema,
  })
}
