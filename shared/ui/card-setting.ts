import type { CardTexts } from './card-texts.ts'
import type { DayLocale } from './format-moment.ts'

/** What a card needs besides its content. The desk shows cards without the callbacks: nothing in them can be pressed. */
export interface CardSetting {
  texts: CardTexts
  locale: DayLocale
  now: Date
  /** Stands before every picture path; the edge's origin where the page is served from elsewhere. */
  assetBase: string
  /** False once the shopper went on: an old question can no longer be answered by a tap. */
  live: boolean
  /** The shopper's answer to this card, once given. */
  chosen?: string
  onChoose?: (text: string) => void
  onOpenProduct?: (productId: string) => void
  /** One tap, and recommendations are no longer personal. */
  onStopPersonal?: () => void
  onAskForPerson?: () => void
}
