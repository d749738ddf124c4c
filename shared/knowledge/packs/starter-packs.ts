import type { Trade } from '../../protocol/desk-packs.ts'
import { appliancesPack } from './appliances/pack.ts'
import { babyPack } from './baby/pack.ts'
import { beautyPack } from './beauty/pack.ts'
import { clothingPack } from './clothing/pack.ts'
import { electronicsPack } from './electronics/pack.ts'
import { foodPack } from './food/pack.ts'
import type { StarterPack } from './pack.ts'

/** What an owner of each trade can begin with. A thousand articles: import it where they are asked for, not before. */
export const starterPacks: Readonly<Record<Trade, StarterPack>> = {
  clothing: clothingPack,
  food: foodPack,
  electronics: electronicsPack,
  beauty: beautyPack,
  baby: babyPack,
  appliances: appliancesPack,
}
