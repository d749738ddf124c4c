import type { Persona } from '../../protocol/shop.ts'

/** The trades a starter pack is written for. */
export type Trade = 'clothing' | 'food' | 'electronics' | 'beauty' | 'baby' | 'appliances'

/**
 * An article of a starter pack, taken over as a draft. What only the merchant knows stands in the answer as a blank
 * (【待填：发货城市】): nothing about a shop is invented.
 */
export interface PackArticle {
  /** Unique over all packs: the trade's letter pair, a dash and words. */
  id: string
  title: string
  /** Three levels, the same for everything under one heading. */
  category: [string, string, string]
  /** Ways to ask it, four to eight. */
  questions: string[]
  answer: string
  steps?: string[]
  relatedIds: string[]
  /** Set: goes to a person, and why. */
  handoffCondition?: string
}

/** What an owner of one trade can begin with. */
export interface StarterPack {
  trade: Trade
  name: string
  /** How the assistant may speak there; the shop keeps its own name. */
  persona: Omit<Persona, 'shopName'>
  articles: PackArticle[]
}
