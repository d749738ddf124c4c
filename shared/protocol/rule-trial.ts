import type { Action, ActionDetails, ActionRule } from './action.ts'
import type { CardOf } from './cards.ts'
import type { CartLine, Order, Product, Sku } from './commerce.ts'
import type { RuleProblem, RuleSet } from './desk-rules.ts'
import type { Instant, RecordId } from './ids.ts'
import type { Persona } from './shop.ts'

/** Rules that are not saved yet, and what they are tried over. */
export interface TriedRules {
  rules: RuleSet
  products: Product[]
  skus: Sku[]
}

/** A cart and who has it. */
export interface CartTrial {
  lines: CartLine[]
  /** Null: not a member. */
  memberLevel: string | null
  /** Coupons held besides those open to all. */
  heldCouponIds: RecordId[]
  /** Points the shopper would like to use; 0: none. */
  points: number
  province: string | null
  now: Instant
}

/** What a cart costs by the tried rules, or why it has no price. */
export type CartOutcome =
  | { ok: true; card: CardOf<'price'>; usedPoints: number; freeShippingShortOfMinor: number | null }
  | { ok: false; reason: 'empty-cart' | 'unknown-sku' | 'not-listed' | 'rules-expired'; skuId?: RecordId }

/** An order and what its buyer would like. */
export interface OrderTrial {
  order: Order
  action: Action
  memberLevel: string
  proof: 'order' | 'identity'
  now: Instant
}

/** What the tried rules say to an action, in numbers and in a sentence. */
export interface OrderOutcome {
  verdict: 'execute' | 'request' | 'refuse'
  because: ActionRule | null
  /** Why it is not done at once; null when it is. */
  sentence: string | null
  details: ActionDetails
  /** Of a return or an exchange: the law's and the policy's word about the line. */
  assessment: {
    verdict: string
    because: string
    deadline: Instant | null
    refundMinor: number | null
    freight: 'shopper' | 'merchant' | 'insured'
    freightMinor: number | null
  } | null
}

/** Tries and checks rules with the same functions that answer shoppers; nothing leaves this device. */
export interface RuleTrial {
  tryCart(tried: TriedRules, trial: CartTrial): Promise<CartOutcome>
  tryOrder(tried: TriedRules, trial: OrderTrial): Promise<OrderOutcome>
  checkRules(rules: RuleSet, products: Product[]): Promise<RuleProblem[]>
  /** How everyday messages would be answered in a shop that speaks so; in a campaign, more briefly. */
  speakSamples(persona: Persona, isCampaign: boolean): Promise<{ asked: string; answer: string }[]>
}
