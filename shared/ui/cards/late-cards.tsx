import './late-cards.css'
import { assertNever } from '../../lib/assert.ts'
import { CaseCard } from './case-card.tsx'
import { CompareCard } from './compare-card.tsx'
import { ConfirmCard } from './confirm-card.tsx'
import type { LateCardProps } from './late-card.tsx'
import { OrderCard } from './order-card.tsx'
import { PriceCard } from './price-card.tsx'
import { RecommendCard } from './recommend-card.tsx'
import { ReturnCard } from './return-card.tsx'

/** The cards that are fetched after the open chat can be used, in one piece. */
export function LateCards({ card, setting }: LateCardProps) {
  switch (card.kind) {
    case 'price':
      return <PriceCard card={card} setting={setting} />
    case 'order':
      return <OrderCard card={card} setting={setting} />
    case 'return':
      return <ReturnCard card={card} setting={setting} />
    case 'case':
      return <CaseCard card={card} setting={setting} />
    case 'confirm':
      return <ConfirmCard card={card} setting={setting} />
    case 'recommend':
      return <RecommendCard card={card} setting={setting} />
    case 'compare':
      return <CompareCard card={card} setting={setting} />
    default:
      return assertNever(card)
  }
}
