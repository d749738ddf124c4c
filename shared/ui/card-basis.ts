import type { Part } from '../protocol/conversation.ts'
import type { CardSetting } from './card-setting.ts'
import { formatMoment } from './format-moment.ts'

/** Source and age of a card's content, shown in the line under its message; null when the card says it itself. */
export function cardBasis(parts: readonly Part[], setting: CardSetting): string | null {
  for (const part of parts) {
    if (part.kind !== 'card') continue
    const { card, told } = part
    if (card.kind === 'price')
      return tell(told?.labels['price.basis'], setting.texts.price.basis, clock(card.rulesAt, setting))
    if (card.kind === 'order')
      return tell(told?.labels['order.basis'], setting.texts.order.basis, clock(card.checkedAt, setting))
  }
  return null
}

/** In the card's own words where it brings them along. */
function tell(label: string | undefined, own: (at: string) => string, at: string): string {
  return label === undefined ? own(at) : label.replace('{at}', () => at)
}

function clock(at: string, { now, locale }: CardSetting): string {
  return formatMoment(at, now, locale)
}
