import { Chip } from '../../shared/ui/chip.tsx'
import { Icon } from '../../shared/ui/icon.tsx'
import type { ConsoleReading } from '../consoles/read-console.ts'
import { shownAt } from './clock/clock-state.ts'
import { describeAge, orderFactTexts, overlayTexts } from './overlay-texts.ts'

interface OrderFactsProps {
  order: ConsoleReading['order']
  readAtMs: number
}

/** The order beside the chat, in the page's own words, and how long ago they were read. */
export function OrderFacts({ order, readAtMs }: OrderFactsProps) {
  if (order.kind === 'none') return null
  return (
    <section class="page-order" aria-label={overlayTexts.order}>
      <h2>
        <Icon name="box" size="s" />
        {overlayTexts.order}
        {order.kind === 'one' && <span class="page-order-age">{describeAge(readAtMs, shownAt.value)}</span>}
      </h2>
      {order.kind === 'one' ? (
        <OneOrder facts={order.facts} />
      ) : (
        <p class="ui-caption">{overlayTexts.severalOrders(order.count)}</p>
      )}
    </section>
  )
}

type Facts = Extract<ConsoleReading['order'], { kind: 'one' }>['facts']

function OneOrder({ facts }: { facts: Facts }) {
  const { productName, amount, status } = facts
  const rest = orderFactTexts.filter(([name]) => name !== 'status' && facts[name] !== undefined)
  return (
    <>
      {(productName || amount) && (
        <p class="page-order-line">
          <b class="ui-one-line">{productName}</b>
          <b>{amount}</b>
        </p>
      )}
      {rest.map(([name, label]) => (
        <p class="ui-caption" key={name}>
          {label} {facts[name]}
        </p>
      ))}
      {status && <Chip tone="warning">{status}</Chip>}
    </>
  )
}
