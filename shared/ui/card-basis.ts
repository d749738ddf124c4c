import type { Part } from '../protocol/conversation.ts'
import type { CardSetting } from './card-setting.ts'
import { formatMoment } from './format-moment.ts'
import { toldSetting } from './told-setting.ts'

/** Source and age of a card's content, shown in the line under its message; null when the card says it itself. */
export function cardBasis(parts: readonly Part[], setting: CardSetting): string | null {
  for (const part of parts) {
    if (part.kind !== 'card') continue
    const told = toldSetting(setting, part.told)
    if (part.card.kind === 'price') return told.texts.price.basis(clock(part.card.rulesAt, told))
    if (part.card.kind === 'order') return told.texts.order.basis(clock(part.card.checkedAt, told))
  }
  return null
}

function clock(at: string, { now, locale }: CardSetting): string {
  return formatMoment(at, now, locale)
}
