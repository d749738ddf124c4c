import { adviceLines } from './lines/advice-lines.ts'
import { aftersaleLines } from './lines/aftersale-lines.ts'
import { changeLines } from './lines/change-lines.ts'
import { orderLines } from './lines/order-lines.ts'
import { priceLines } from './lines/price-lines.ts'
import { ratingLines } from './lines/rating-lines.ts'
import { serviceLines } from './lines/service-lines.ts'
import { talkLines } from './lines/talk-lines.ts'
import { treeLines } from './lines/tree-lines.ts'

/** Every line the assistant can say, by id; the words are in replies/templates/. */
export const lineIds = [
  ...talkLines,
  ...adviceLines,
  ...priceLines,
  ...orderLines,
  ...changeLines,
  ...aftersaleLines,
  ...serviceLines,
  ...ratingLines,
  ...treeLines,
] as const

/** One of them. */
export type LineId = (typeof lineIds)[number]
