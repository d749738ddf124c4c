import { appliancesPack } from '../../knowledge/packs/appliances/pack.ts'
import { babyPack } from '../../knowledge/packs/baby/pack.ts'
import { beautyPack } from '../../knowledge/packs/beauty/pack.ts'
import { electronicsPack } from '../../knowledge/packs/electronics/pack.ts'
import { foodPack } from '../../knowledge/packs/food/pack.ts'
import type { PackArticle } from '../../knowledge/packs/pack.ts'
import type { FeedArticle } from '../../protocol/article.ts'
import { leftOut } from '../golden/knowledge/left-out.data.ts'
import { shopArticles } from '../golden/knowledge/shop-articles.ts'

/** An article that the golden shop does not have: ranking may learn from it. */
export interface OutsideArticle {
  article: PackArticle
  trade: number
  /** About goods, not about ordering, sending or taking back: no other trade has it too. */
  isOnlyHere: boolean
}

const inShop = new Set(shopArticles.map(({ id }) => id))
const left = new Set(leftOut.flatMap(({ ids }) => ids))

/** The packs’ articles outside the golden shop. */
export const outsideArticles: OutsideArticle[] = [
  foodPack,
  electronicsPack,
  beautyPack,
  babyPack,
  appliancesPack,
].flatMap(({ articles }, trade) =>
  articles.filter(({ id }) => !inShop.has(id)).map((article) => ({ article, trade, isOnlyHere: left.has(article.id) })),
)

/** A pack’s article as a feed has it, with these of its questions. */
export function toFeedArticle({ article }: OutsideArticle, questions: string[]): FeedArticle {
  const { id, title, answer, steps, category } = article
  return {
    ...{ id, title, questions, category, relatedIds: [], handsOff: false, productIds: [] },
    answers: [{ id: 'A', text: answer, ...(steps === undefined ? {} : { steps }) }],
    layer: 'base',
    locale: 'zh-CN',
    ...{ validFrom: null, validTo: null, version: 1 },
  }
}
