import { useMemo } from 'preact/hooks'
import type { ShownItem } from '../../shared/engine/api.ts'
import { LineRow } from './line-row.tsx'
import { texts } from './preferences.ts'
import { RatingRow } from './rating-row.tsx'
import { ShopMessage } from './shop-message.tsx'
import { ShopperMessage } from './shopper-message.tsx'

interface RowProps {
  item: ShownItem
  before: ShownItem | undefined
  /** What the shopper wrote after this row, if anything. */
  answer: string | undefined
}

/** One row of the conversation, drawn again only when something about it changed. */
export function Row({ item, before, answer }: RowProps) {
  const startsTurn = authorOf(item) !== authorOf(before)
  return useMemo(() => drawRow(item, startsTurn, answer), [item, startsTurn, answer, texts.value])
}

function drawRow(item: ShownItem, startsTurn: boolean, answer: string | undefined) {
  if (item.kind === 'line') return <LineRow item={item} />
  if (item.kind === 'rating') return <RatingRow item={item} />
  if (item.message.author.kind === 'shopper') return <ShopperMessage item={item} />
  return <ShopMessage item={item} startsTurn={startsTurn} answer={answer} />
}

function authorOf(item: ShownItem | undefined): string | null {
  if (item?.kind !== 'message') return null
  const { author } = item.message
  return author.kind === 'operator' ? author.id : author.kind
}
