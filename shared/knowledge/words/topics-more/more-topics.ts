import { moreAppliances } from './appliances.data.ts'
import { moreBaby } from './baby.data.ts'
import { moreBeauty } from './beauty.data.ts'
import { moreClothing } from './clothing.data.ts'
import { moreElectronics } from './electronics.data.ts'
import { elsewhereTopics } from './elsewhere.data.ts'
import { moreFood } from './food.data.ts'
import { moreShop } from './shop.data.ts'

/**
 * What a device need not know for its first answer: further words of the topics, trade by trade as in `topicsByTrade`.
 * The edge and the desk have them from the beginning, a shopper's device fetches them after the first answer.
 */
export const moreTopics: readonly (readonly string[])[] = [
  [],
  moreShop,
  moreClothing,
  moreFood,
  moreElectronics,
  moreBeauty,
  moreBaby,
  moreAppliances,
  elsewhereTopics,
]
