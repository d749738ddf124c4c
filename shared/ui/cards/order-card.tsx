import type { CardOf } from '../../protocol/cards.ts'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { Chip } from '../chip.tsx'
import { formatMinor } from '../format-minor.ts'
import { formatDay, formatMoment, toShopTime } from '../format-moment.ts'
import { Icon } from '../icon.tsx'
import { Thumb } from '../thumb.tsx'

interface OrderCardProps {
  card: CardOf<'order'>
  setting: CardSetting
}

/** After this long without a new node a moving parcel counts as standing still. */
const stillAfterHours = 24
const nodesAtOnce = 3

/** Where an order is: its state, what is in it, the parcel's way, newest first. */
export function OrderCard({ card, setting }: OrderCardProps) {
  const { texts } = setting
  const still = hoursStill(card)
  return (
    <CardFrame
      icon={card.shipment ? 'truck' : 'bag'}
      title={orderTitle(card, setting, still)}
      result={
        still === null ? (
          card.shipment && (
            <Chip tone={shipmentTone(card.shipment.status)}>{texts.order.shipment[card.shipment.status]}</Chip>
          )
        ) : (
          <Chip tone="warning">{texts.order.notMoved(still)}</Chip>
        )
      }
    >
      <div class="ui-card-body">
        {card.items.map((item, index) => (
          <div class="ui-item" key={item.title}>
            <Thumb path={item.imagePath} setting={setting} />
            <div>
              <div class="ui-one-line">
                {item.title}
                {item.quantity > 1 && <span class="is-quiet"> ×{item.quantity}</span>}
              </div>
              {index === 0 && <div class="ui-caption ui-one-line">{describeParcel(card, setting)}</div>}
            </div>
          </div>
        ))}
        <Waiting card={card} setting={setting} />
        <Timeline card={card} setting={setting} isStill={still !== null} />
      </div>
    </CardFrame>
  )
}

function Waiting({ card, setting }: OrderCardProps) {
  const { order } = setting.texts
  const lines = [
    card.holdReason && (isHoldReason(card.holdReason, setting) ? order.hold[card.holdReason] : card.holdReason),
    !card.shipment &&
      card.promisedShipBy &&
      order.shipBy(formatMoment(toShopTime(card.promisedShipBy), toShopTime(setting.now), setting.locale)),
    etaLine(card, setting),
  ].filter((line): line is string => Boolean(line))
  if (lines.length === 0) return null
  return (
    <ul class="ui-order-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Timeline({ card, setting, isStill }: OrderCardProps & { isStill: boolean }) {
  const nodes = card.shipment?.nodes ?? []
  if (nodes.length === 0) return null
  const row = (node: (typeof nodes)[number], index: number) => (
    <li key={node.at + node.text} class={index > 0 ? undefined : isStill ? 'is-now is-still' : 'is-now'}>
      <div>{node.text}</div>
      <time dateTime={node.at}>{formatMoment(toShopTime(node.at), toShopTime(setting.now), setting.locale)}</time>
    </li>
  )
  return (
    <>
      <ol class="ui-way">{nodes.slice(0, nodesAtOnce).map(row)}</ol>
      {nodes.length > nodesAtOnce && (
        <details class="ui-way-more">
          <summary>
            {setting.texts.order.allNodes(nodes.length)}
            <Icon name="down" size="s" />
          </summary>
          <ol class="ui-way">{nodes.slice(nodesAtOnce).map((node) => row(node, 1))}</ol>
        </details>
      )}
    </>
  )
}

function orderTitle(card: OrderCardProps['card'], { texts }: CardSetting, still: number | null): string {
  const city = card.shipment?.nodes[0]?.city
  if (still !== null && city) return texts.order.stuckIn(city)
  return texts.order.status[card.status]
}

/** Whole hours since the last node of a parcel on its way, when that is long; else null. */
function hoursStill({ shipment, checkedAt }: OrderCardProps['card']): number | null {
  const last = shipment?.nodes[0]
  if (!shipment || !last || !['collected', 'in-transit', 'exception'].includes(shipment.status)) return null
  const hours = Math.floor((Date.parse(checkedAt) - Date.parse(last.at)) / 3_600_000)
  return hours >= stillAfterHours ? hours : null
}

function describeParcel({ shipment, paidMinor, orderId }: OrderCardProps['card'], { texts }: CardSetting): string {
  if (shipment) return `${shipment.carrier} ${shipment.waybill}`
  return paidMinor === null ? texts.order.number(orderId) : `${texts.order.paid} ${formatMinor(paidMinor, 'sum')}`
}

function etaLine({ shipment }: OrderCardProps['card'], { texts, now, locale }: CardSetting): string | null {
  if (!shipment?.etaFrom || !shipment.etaTo || shipment.status === 'signed') return null
  const day = (at: string) => formatDay(toShopTime(at), toShopTime(now), locale)
  return texts.order.eta(day(shipment.etaFrom), day(shipment.etaTo))
}

function isHoldReason(reason: string, { texts }: CardSetting): reason is keyof CardSetting['texts']['order']['hold'] {
  return Object.hasOwn(texts.order.hold, reason)
}

function shipmentTone(status: NonNullable<OrderCardProps['card']['shipment']>['status']) {
  if (status === 'signed') return 'success'
  return status === 'exception' || status === 'returning' ? 'warning' : 'accent'
}
