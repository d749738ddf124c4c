import type { CardOf } from '../../protocol/cards.ts'
import { formatMinor } from '../format-minor.ts'

/** A refund by way of paying, one small line each; nothing where it goes back one way. */
export function RefundParts({ parts = [] }: { parts?: CardOf<'return'>['parts'] }) {
  return parts.map(({ name, amountMinor }) => (
    <small key={name}>
      {name} {formatMinor(amountMinor, 'sum')}
    </small>
  ))
}
