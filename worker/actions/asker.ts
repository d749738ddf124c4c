import type { Proof } from '../../shared/protocol/conversation.ts'
import type { PublicCatalogue } from '../../shared/protocol/shop.ts'
import type { CommerceSource } from '../commerce/commerce-source.ts'

/** Who wants something done, and what they proved at this very moment. */
export interface Asker {
  shop: string
  conversation: string
  /** The login; null below proof `identity`. */
  memberId: string | null
  proof: Proof
  provenOrderIds: string[]
  /** An operator's word turns what the rules leave to people into something done. */
  authority: 'shopper' | 'operator'
  /** Who stands in the audit. */
  auditedAs: string
  /** Asked again right before anything is written: false once a person has taken over. */
  mayAct(): boolean
}

/** What acting works with. */
export interface ActParts {
  env: Env
  commerce: CommerceSource
  catalogue: PublicCatalogue
  now(): Date
}
