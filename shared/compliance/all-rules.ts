import type { WordTable } from './marks.ts'
import type { ComplianceRule } from './rule.ts'
import { contactRules, contactWords } from './rules/contact.data.ts'
import { extremeRules, extremeWords } from './rules/extreme.data.ts'
import { lawRules, lawWords } from './rules/law.data.ts'
import { mannersRules, mannersWords } from './rules/manners.data.ts'
import { paymentRules, paymentWords } from './rules/payment.data.ts'
import { promiseRules, promiseWords } from './rules/promise.data.ts'
import { reviewRules, reviewWords } from './rules/review.data.ts'
import { undoneRules, undoneWords } from './rules/undone.data.ts'
import { commonWords } from './words/common.data.ts'
import { otherWords } from './words/other.data.ts'
import { overseasWords } from './words/overseas.data.ts'
import { placeWords } from './words/places.data.ts'

/** Every rule that a text is held against. */
export const rules: readonly ComplianceRule[] = [
  ...contactRules,
  ...paymentRules,
  ...reviewRules,
  ...extremeRules,
  ...promiseRules,
  ...undoneRules,
  ...mannersRules,
  ...lawRules,
]

/** Every list of words that the rules look for. */
export const wordTables: readonly WordTable[] = [
  commonWords,
  contactWords,
  paymentWords,
  reviewWords,
  extremeWords,
  promiseWords,
  undoneWords,
  mannersWords,
  lawWords,
  placeWords,
  otherWords,
  overseasWords,
]
