import { assertNever } from '../lib/assert.ts'
import type { Card } from '../protocol/cards.ts'
import type { CardSetting } from './card-setting.ts'
import { ChoiceCard } from './cards/choice-card.tsx'
import { LateCard } from './cards/late-card.tsx'
import { ProductCard } from './cards/product-card.tsx'
import { SizeCard } from './cards/size-card.tsx'
import { StockCard } from './cards/stock-card.tsx'

/** Any card, drawn by its kind. */
export function CardView({ card, setting }: { card: Card; setting: CardSetting }) {
  switch (card.kind) {
    case 'size':
      return <SizeCard card={card} setting={setting} />
    case 'product':
      return <ProductCard card={card} setting={setting} />
    case 'stock':
      return <StockCard card={card} setting={setting} />
    case 'choice':
      return <ChoiceCard card={card} setting={setting} />
    case 'price':
    case 'order':
    case 'return':
    case 'case':
    case 'confirm':
    case 'recommend':
    case 'compare':
      return <LateCard card={card} setting={setting} />
    default:
      return assertNever(card)
  }
}
