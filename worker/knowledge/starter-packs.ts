import { appliancesPack } from '../../shared/knowledge/packs/appliances/pack.ts'
import { babyPack } from '../../shared/knowledge/packs/baby/pack.ts'
import { beautyPack } from '../../shared/knowledge/packs/beauty/pack.ts'
import { clothingPack } from '../../shared/knowledge/packs/clothing/pack.ts'
import { electronicsPack } from '../../shared/knowledge/packs/electronics/pack.ts'
import { foodPack } from '../../shared/knowledge/packs/food/pack.ts'
import type { StarterPack } from '../../shared/knowledge/packs/pack.ts'
import type { Trade } from '../../shared/protocol/desk-packs.ts'

/** What an owner of each trade can begin with. A thousand articles: import it where they are asked for, not before. */
export const starterPacks: Readonly<Record<Trade, StarterPack>> = {
  clothing: clothingPack,
  food: foodPack,
  electronics: electronicsPack,
  beauty: beautyPack,
  baby: babyPack,
  appliances: appliancesPack,
}
