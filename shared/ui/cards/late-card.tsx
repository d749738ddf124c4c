import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CardOf } from '../../protocol/cards.ts'
import type { CardSetting } from '../card-setting.ts'

interface LateCardProps {
  card: CardOf<'recommend'> | CardOf<'compare'>
  setting: CardSetting
}

/** Kept once it is here, so that the second card of its kind is drawn at once. */
let Drawn: FunctionComponent<LateCardProps> | null = null

/** Cards that the first open chat does not wait for; until they are here, and without a network, the names stand. */
export function LateCard({ card, setting }: LateCardProps) {
  const [Card, setCard] = useState(() => Drawn)
  useEffect(() => {
    if (Card !== null) return
    let isGone = false
    import('./advice-card.tsx').then(
      ({ AdviceCard }) => {
        Drawn = AdviceCard
        if (!isGone) setCard(() => AdviceCard)
      },
      () => undefined, // not fetched: the names stay, and the next card tries again
    )
    return () => {
      isGone = true
    }
  }, [Card])
  if (Card !== null) return <Card card={card} setting={setting} />
  const rows = card.kind === 'compare' ? card.products : card.items
  return <p class="ui-text">{rows.map(({ title }) => title).join('\n')}</p>
}
