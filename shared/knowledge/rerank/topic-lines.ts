import { applianceWords } from '../words/appliances.data.ts'
import { babyWords } from '../words/baby.data.ts'
import { beautyWords } from '../words/beauty.data.ts'
import { clothingWords } from '../words/clothing.data.ts'
import { electronicsWords } from '../words/electronics.data.ts'
import { everydayWords } from '../words/everyday.data.ts'
import { foodWords } from '../words/food.data.ts'
import { appliancesTopics } from '../words/topics/appliances.data.ts'
import { babyTopics } from '../words/topics/baby.data.ts'
import { beautyTopics } from '../words/topics/beauty.data.ts'
import { clothingTopics } from '../words/topics/clothing.data.ts'
import { electronicsTopics } from '../words/topics/electronics.data.ts'
import { foodTopics } from '../words/topics/food.data.ts'
import { shopTopics } from '../words/topics/shop.data.ts'

/** Topics by trade: each line holds what is said of one matter, in the shop's words and in shoppers'. */
export const topicsByTrade: readonly (readonly string[])[] = [
  everydayWords,
  shopTopics,
  [...clothingWords, ...clothingTopics],
  [...foodWords, ...foodTopics],
  [...electronicsWords, ...electronicsTopics],
  [...beautyWords, ...beautyTopics],
  [...babyWords, ...babyTopics],
  [...applianceWords, ...appliancesTopics],
  // What few shops have an article on is known only later (`moreTopics`).
  [],
]

/** The trade of ordering, paying, sending and taking back: the same in every shop. */
export const shopTrade = 1

/** The trade of what few shops have an article on. */
export const elsewhereTrade = 8
