import { fetchPictureLinks } from '../sync/picture-http.ts'
import type { PictureLink } from './picture-link.ts'
import type { ShopperTab } from './shopper-tab.ts'

/** A picture that has not gone up yet, from this device. */
export async function loadPicture(tab: ShopperTab | null, id: string): Promise<Blob | null> {
  const stored = (await tab?.store.loadPicture(id)) ?? null
  return stored === null ? null : new Blob([stored.bytes], { type: stored.type })
}

/** Where pictures can be seen for ten minutes; nothing while the edge cannot be asked. */
export async function linkPictures(tab: ShopperTab | null, ids: string[]): Promise<PictureLink[]> {
  const session = (await tab?.fetchSession()) ?? null
  if (tab === null || session === null) return []
  const { edge } = tab.config
  const { accessToken: token, conversationId } = session
  const found = await fetchPictureLinks(tab.env.fetch, { edge, token, conversationId, ids })
  return found.ok ? found.value.links.map(({ id, path }) => ({ id, url: `${edge}${path}` })) : []
}
