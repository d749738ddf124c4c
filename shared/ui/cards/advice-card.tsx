import './advice-card.css'
import type { CardOf } from '../../protocol/cards.ts'
import type { CardSetting } from '../card-setting.ts'
import { CompareCard } from './compare-card.tsx'
import { RecommendCard } from './recommend-card.tsx'

interface AdviceCardProps {
  card: CardOf<'recommend'> | CardOf<'compare'>
  setting: CardSetting
}

/** The cards that are fetched late, in one piece. */
export function AdviceCard({ card, setting }: AdviceCardProps) {
  return card.kind === 'compare' ? (
    <CompareCard card={card} setting={setting} />
  ) : (
    <RecommendCard card={card} setting={setting} />
  )
}
