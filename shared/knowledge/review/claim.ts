import type { AnswerVariant, Article } from '../../protocol/article.ts'
import type { RecordId } from '../../protocol/ids.ts'
import type { Measure } from './measure.ts'

/** Where something is said: in an article's answer, or in a rule of the shop. */
export type ClaimPlace =
  | { kind: 'article'; articleId: RecordId; title: string; variant: AnswerVariant['id'] }
  | { kind: 'rule'; path: string; label: string }

/** What is said. A name that is `exclusive` leaves room for no other: one default courier, one origin. */
export type ClaimValue =
  | { kind: 'measure'; measure: Pick<Measure, 'kind' | 'unit' | 'low' | 'high' | 'bound'> }
  | { kind: 'choice'; choice: string }
  | { kind: 'name'; name: string; yes: boolean; exclusive: boolean }
  /** `from` null: only its end is told. */
  | { kind: 'span'; from: number | null; to: number }
  | { kind: 'offer'; thresholdMinor: number; offMinor: number }

/** What is compared, by id and in the merchant's words, and which way is better for the shopper. */
export type Aspect = { id: string; label: string; better?: 'more' | 'less' }

/** One statement: about what, of which goods, under which conditions, with which value, and where it stands. */
export type Claim = {
  place: ClaimPlace
  /** Null for a rule. */
  article: Article | null
  aspect: Aspect
  value: ClaimValue
  /** Families of goods the statement is limited to; empty means all the shop's. */
  goods: string[]
  /** What it depends on: a fault, an opened pack, a presale. */
  conditions: string[]
  /** The least the law asks; a shop may promise more. */
  isLaw: boolean
  /** The whole sentence, and the words in it that state the value, exactly as they stand. */
  sentence: string
  words: string
}
