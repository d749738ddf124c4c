import type { CardOf } from '../../protocol/cards.ts'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { Chip } from '../chip.tsx'
import { formatMinor } from '../format-minor.ts'
import { formatMoment, toShopTime } from '../format-moment.ts'
import { Thumb } from '../thumb.tsx'
import { type Parcel, ParcelLines, ParcelState, ParcelView, Timeline } from './parcel-view.tsx'

interface OrderCardProps {
  card: CardOf<'order'>
  setting: CardSetting
}

/** After this long without a new node a parcel of an older card counts as standing still. */
const stillAfterHours = 24

/** Where an order is: its state, what is in it, and the way of each parcel, newest first. */
export function OrderCard({ card, setting }: OrderCardProps) {
  const parcels = parcelsOf(card)
  const [only] = parcels.length === 1 ? parcels : []
  return (
    <CardFrame
      icon={parcels.length > 0 ? 'truck' : 'bag'}
      title={orderTitle(card, only, setting)}
      result={<Result card={card} only={only} setting={setting} />}
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
              {index === 0 && <div class="ui-caption ui-one-line">{describeOrder(card, only, setting)}</div>}
            </div>
          </div>
        ))}
        <Waiting card={card} setting={setting} />
        {only !== undefined && (
          <>
            <ParcelLines parcel={only} setting={setting} />
            <Timeline nodes={only.shipment.nodes} isStill={only.late !== undefined} setting={setting} />
          </>
        )}
        {parcels.length > 1 && (
          <div class="ui-parcels">
            {parcels.map((parcel, index) => (
              <ParcelView key={parcel.shipment.id} parcel={parcel} number={index + 1} setting={setting} />
            ))}
          </div>
        )}
      </div>
    </CardFrame>
  )
}

/** What is said of the order as a whole: late, or how the only parcel is. */
function Result({ card, only, setting }: OrderCardProps & { only: Parcel | undefined }) {
  const { order } = setting.texts
  const still = hoursStill(card)
  if (card.late !== undefined) return <Chip tone="warning">{order.late}</Chip>
  if (only === undefined) return null
  if (still !== null) return <Chip tone="warning">{order.notMoved(still)}</Chip>
  return <ParcelState parcel={only} setting={setting} />
}

function Waiting({ card, setting }: OrderCardProps) {
  const { order } = setting.texts
  const lines = [
    card.late,
    card.late === undefined &&
      card.holdReason &&
      (isHoldReason(card.holdReason, setting) ? order.hold[card.holdReason] : card.holdReason),
    card.late === undefined &&
      !card.shipment &&
      card.promisedShipBy &&
      order.shipBy(formatMoment(toShopTime(card.promisedShipBy), toShopTime(setting.now), setting.locale)),
  ].filter((line): line is string => Boolean(line))
  if (lines.length === 0) return null
  return (
    <ul class={`ui-order-lines${card.late === undefined ? '' : ' is-late'}`}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Cards of older conversations know one parcel, the one with the newest news. */
function parcelsOf({ parcels, shipment }: OrderCardProps['card']): Parcel[] {
  if (parcels !== undefined) return parcels
  if (shipment === null) return []
  const isOver = shipment.status === 'signed' || !shipment.etaTo
  return [
    {
      shipment,
      items: [],
      eta: isOver ? null : { from: shipment.etaFrom ?? null, to: shipment.etaTo ?? '', basis: '' },
    },
  ]
}

function orderTitle(card: OrderCardProps['card'], only: Parcel | undefined, { texts }: CardSetting): string {
  const city = only?.shipment.nodes[0]?.city
  if (hoursStill(card) !== null && city) return texts.order.stuckIn(city)
  return texts.order.status[card.status]
}

/** Whole hours since the last node of the only parcel, when that is long; else null. */
function hoursStill(card: OrderCardProps['card']): number | null {
  const [only, second] = parcelsOf(card)
  const last = only?.shipment.nodes[0]
  if (only === undefined || second !== undefined || last === undefined) return null
  if (!['collected', 'in-transit', 'exception'].includes(only.shipment.status)) return null
  // What the rules find late counts; an older card has only its clock.
  const hours = Math.floor((Date.parse(card.checkedAt) - Date.parse(last.at)) / 3_600_000)
  return hours >= stillAfterHours && (card.parcels === undefined || only.late !== undefined) ? hours : null
}

function describeOrder(
  { paidMinor, orderId }: OrderCardProps['card'],
  only: Parcel | undefined,
  { texts }: CardSetting,
): string {
  if (only !== undefined) return `${only.shipment.carrier} ${only.shipment.waybill}`
  return paidMinor === null ? texts.order.number(orderId) : `${texts.order.paid} ${formatMinor(paidMinor, 'sum')}`
}

function isHoldReason(reason: string, { texts }: CardSetting): reason is keyof CardSetting['texts']['order']['hold'] {
  return Object.hasOwn(texts.order.hold, reason)
}
