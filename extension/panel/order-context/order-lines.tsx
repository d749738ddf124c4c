import type { Order } from '../../../shared/protocol/commerce.ts'
import { formatMinor } from '../../../shared/ui/format-minor.ts'

interface OrderLinesProps {
  order: Order
  /** How a row stands where the page does not say it for all lists. */
  row?: string
}

/** What was bought, with its options and what was paid for it. */
export function OrderLines({ order, row }: OrderLinesProps) {
  return (
    <ul>
      {order.lines.map((line) => (
        <li key={line.id} class={row}>
          <span>
            {line.title}
            <span class="ui-caption">
              {' '}
              {Object.values(line.options).join(' ')}
              {line.quantity > 1 && ` ×${line.quantity}`}
            </span>
          </span>
          <b>{formatMinor(line.paidMinor, 'sum')}</b>
        </li>
      ))}
    </ul>
  )
}

/** Names and words, one below the other; without words a name is left out. */
export function FactRows({ rows, list }: { rows: readonly [string, string | null][]; list?: string }) {
  return (
    <dl class={list}>
      {rows.map(
        ([label, words]) =>
          words && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
