import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CardOf } from '../../protocol/cards.ts'
import type { CardSetting } from '../card-setting.ts'

export interface LateCardProps {
  card: CardOf<'price' | 'order' | 'return' | 'case' | 'confirm' | 'recommend' | 'compare'>
  setting: CardSetting
}

/** Kept once it is here, so that every further card is drawn at once. */
let Drawn: FunctionComponent<LateCardProps> | null = null

/** Fetches what the open chat did not wait for; called once it can be used, so that cards need no network later. */
export async function preloadCards(): Promise<FunctionComponent<LateCardProps> | null> {
  try {
    const [{ LateCards }] = await Promise.all([import('./late-cards.tsx'), import('../told-card-view.tsx')])
    Drawn ??= LateCards
  } catch {
    // Not fetched: the next card tries again.
  }
  return Drawn
}

/** A card whose drawing comes later than the chat; until it is here, the words beside it stand. */
export function LateCard({ card, setting }: LateCardProps) {
  const [Card, setCard] = useState(() => Drawn)
  useEffect(() => {
    if (Card !== null) return
    let isGone = false
    void preloadCards().then((drawn) => {
      if (!isGone) setCard(() => drawn)
    })
    return () => {
      isGone = true
    }
  }, [Card])
  return Card === null ? null : <Card card={card} setting={setting} />
}
