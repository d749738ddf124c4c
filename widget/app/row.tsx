import { useMemo } from 'preact/hooks'
import type { ShownItem } from '../../shared/engine/api.ts'
import { type Reworded, rewordings } from '../snapshot.ts'
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
  const reworded = rewordings.value[item.key]
  return useMemo(
    () => drawRow({ item, startsTurn, answer, reworded }),
    [item, startsTurn, answer, reworded, texts.value],
  )
}

interface Drawn {
  item: ShownItem
  startsTurn: boolean
  answer: string | undefined
  reworded: Reworded | undefined
}

function drawRow({ item, ...rest }: Drawn) {
  if (item.kind === 'line') return <LineRow item={item} />
  if (item.kind === 'rating') return <RatingRow item={item} />
  if (item.message.author.kind === 'shopper') return <ShopperMessage item={item} />
  return <ShopMessage item={item} {...rest} />
}

function authorOf(item: ShownItem | undefined): string | null {
  if (item?.kind !== 'message') return null
  const { author } = item.message
  return author.kind === 'operator' ? author.id : author.kind
}
