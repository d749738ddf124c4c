import { choosingArticles as applianceChoosing } from '../../../knowledge/packs/appliances/choosing.data.ts'
import { goodsArticles as applianceGoods } from '../../../knowledge/packs/appliances/goods.data.ts'
import { installingArticles as applianceInstalling } from '../../../knowledge/packs/appliances/installing.data.ts'
import { kitchenArticles as applianceKitchen } from '../../../knowledge/packs/appliances/kitchen.data.ts'
import { usingArticles as applianceUsing } from '../../../knowledge/packs/appliances/using.data.ts'
import { choosingArticles as babyChoosing } from '../../../knowledge/packs/baby/choosing.data.ts'
import { feedingArticles as babyFeeding } from '../../../knowledge/packs/baby/feeding.data.ts'
import { goodsArticles as babyGoods } from '../../../knowledge/packs/baby/goods.data.ts'
import { usingArticles as babyUsing } from '../../../knowledge/packs/baby/using.data.ts'
import { choosingArticles as beautyChoosing } from '../../../knowledge/packs/beauty/choosing.data.ts'
import { goodsArticles as beautyGoods } from '../../../knowledge/packs/beauty/goods.data.ts'
import { usingArticles as beautyUsing } from '../../../knowledge/packs/beauty/using.data.ts'
import { clothingPack } from '../../../knowledge/packs/clothing/pack.ts'
import { choosingArticles as electronicsChoosing } from '../../../knowledge/packs/electronics/choosing.data.ts'
import { faultArticles as electronicsFaults } from '../../../knowledge/packs/electronics/faults.data.ts'
import { goodsArticles as electronicsGoods } from '../../../knowledge/packs/electronics/goods.data.ts'
import { usingArticles as electronicsUsing } from '../../../knowledge/packs/electronics/using.data.ts'
import { choosingArticles as foodChoosing } from '../../../knowledge/packs/food/choosing.data.ts'
import { freshArticles as foodFresh } from '../../../knowledge/packs/food/fresh.data.ts'
import { goodsArticles as foodGoods } from '../../../knowledge/packs/food/goods.data.ts'
import { pantryArticles as foodPantry } from '../../../knowledge/packs/food/pantry.data.ts'
import { teaWineArticles as foodTea } from '../../../knowledge/packs/food/tea-wine.data.ts'
import type { PackArticle } from '../../../knowledge/packs/pack.ts'
import { leftOut } from './left-out.data.ts'

/** An article of the golden shop, in the fields of a `--knowledge` line. */
export interface ShopArticle {
  id: string
  /** The title first, then the ways to ask it: a line has no field for a title. */
  questions: string[]
  answer: string
  category: string[]
  related: string[]
  handoff?: string
}

/**
 * The 600 articles of one department store, taken from the starter packs. Ordering, shipping, after-sale and invoices
 * stand nearly alike in every pack, so they come from clothing alone; the other trades bring what is about their goods.
 */
export const shopArticles: ShopArticle[] = toShopArticles([
  ...clothingPack.articles,
  ...[foodChoosing, foodFresh, foodGoods, foodPantry, foodTea].flat(),
  ...[electronicsChoosing, electronicsFaults, electronicsGoods, electronicsUsing].flat(),
  ...[beautyChoosing, beautyGoods, beautyUsing].flat(),
  ...[babyChoosing, babyFeeding, babyGoods, babyUsing].flat(),
  ...[applianceChoosing, applianceGoods, applianceInstalling, applianceKitchen, applianceUsing].flat(),
])

function toShopArticles(packed: PackArticle[]): ShopArticle[] {
  const out = new Set(leftOut.flatMap(({ ids }) => ids))
  const kept = packed.filter(({ id }) => !out.has(id))
  const keptIds = new Set(kept.map(({ id }) => id))
  return kept.map(({ id, title, questions, answer, category, relatedIds, handoffCondition }) => ({
    id,
    questions: [...new Set([title, ...questions])],
    answer,
    category,
    related: relatedIds.filter((related) => keptIds.has(related)),
    ...(handoffCondition === undefined ? {} : { handoff: handoffCondition }),
  }))
}
