import type { ClaimPlace } from './claim.ts'

/** One of the two places, with its exact sentence and the words in it that state the value. */
export type ContradictionSide = { place: ClaimPlace; sentence: string; words: string }

/** Two places that tell shoppers different things. `override`: meant so, a campaign over the base; told, but no fault. */
export type Contradiction = {
  kind: 'contradiction' | 'override'
  /** What is compared. */
  aspect: { id: string; label: string }
  a: ContradictionSide
  b: ContradictionSide
  /** Why it matters, in a sentence for the merchant. */
  why: string
}
