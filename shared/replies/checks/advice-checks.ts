import type { adviceOutcomes } from '../../dialog/outcomes/advice-outcomes.ts'
import type { Checks } from './check.ts'
import { checkAttributes } from './check-attributes.ts'
import { checkRecommend } from './check-recommend.ts'
import { checkRestock } from './check-restock.ts'
import { checkSize } from './check-size.ts'
import { checkStock } from './check-stock.ts'

/** Checks of this area. */
export const adviceChecks: Checks<keyof typeof adviceOutcomes> = {
  attributes: checkAttributes,
  size: checkSize,
  stock: checkStock,
  restock: checkRestock,
  recommend: checkRecommend,
}
