import * as v from 'valibot'
import { assert } from '../../shared/lib/assert.ts'
import { type Member, memberSchema } from '../../shared/protocol/commerce.ts'
import { signIdentity } from '../auth/sign-identity.ts'
import type { ShopPagesSource } from '../demo-shop/shop-source.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { loadSnapshot } from '../room/shop-snapshot.ts'
import { loadShop } from '../shops/load-shop.ts'
import { createDemoSource } from './demo-source.ts'

const memberRow = v.object({ body: v.pipe(v.string(), v.parseJson(), memberSchema) })

/** What the demo storefront shows, from the same records the assistant answers from. */
export function createDemoPagesSource(env: Env, shopId: string): ShopPagesSource {
  const commerce = createDemoSource(env.DB)
  return {
    async loadCatalogue() {
      const revision = await loadRevision(env.DB, shopId)
      assert(revision !== null, 'the demo shop is not filled yet')
      return (await loadSnapshot(env, shopId, revision)).catalogue
    },
    async loadMembers(): Promise<Member[]> {
      const { results } = await env.DB.prepare('SELECT body FROM members WHERE shop = ? ORDER BY rowid')
        .bind(shopId)
        .all()
      return results.map((row) => v.parse(memberRow, row).body)
    },
    loadOrders: (memberId) => commerce.fetchOrders(shopId, memberId),
    async signIdentity(memberId) {
      const [shop, member] = await Promise.all([loadShop(env, shopId), commerce.fetchMember(shopId, memberId)])
      assert(shop !== null && shop.identity !== null && member !== null, 'the demo shop signs for its own members only')
      return signIdentity(shop.identity, shopId, member, new Date())
    },
  }
}
