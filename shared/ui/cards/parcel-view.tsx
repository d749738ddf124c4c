import type { CardOf } from '../../protocol/cards.ts'
import type { Shipment } from '../../protocol/commerce.ts'
import type { CardSetting } from '../card-setting.ts'
import { Chip } from '../chip.tsx'
import { formatDay, formatMoment, isChinese, toShopTime } from '../format-moment.ts'
import { Icon } from '../icon.tsx'

/** One parcel of an order card. */
export type Parcel = NonNullable<CardOf<'order'>['parcels']>[number]

const nodesAtOnce = 3

/** One of several parcels: which it is, what is in it, how far it is; its older lines fold away. */
export function ParcelView({ parcel, number, setting }: { parcel: Parcel; number: number; setting: CardSetting }) {
  const { order } = setting.texts
  const { shipment, items } = parcel
  return (
    <section class="ui-parcel">
      <header>
        <b>{parcel.isReturn ? order.parcelBack : order.parcel(number)}</b>
        <ParcelState parcel={parcel} setting={setting} />
      </header>
      <div class="ui-caption">
        {items
          .map(({ title, quantity }) => title + (quantity > 1 ? ` ×${quantity}` : ''))
          .join(isChinese(setting.locale) ? '、' : ', ')}
      </div>
      <div class="ui-caption">
        {shipment.carrier} {shipment.waybill}
      </div>
      <ParcelLines parcel={parcel} setting={setting} />
      <Timeline nodes={shipment.nodes} isStill={parcel.late !== undefined} nodesAtOnce={1} setting={setting} />
    </section>
  )
}

/** A parcel's state in a word. */
export function ParcelState({ parcel: { shipment, late }, setting }: { parcel: Parcel; setting: CardSetting }) {
  const tone = late !== undefined && shipment.status !== 'signed' ? 'warning' : shipmentTone(shipment.status)
  return <Chip tone={tone}>{setting.texts.order.shipment[shipment.status]}</Chip>
}

/** What is wrong with a parcel, when it should arrive and what that rests on. */
export function ParcelLines({ parcel: { late, eta }, setting }: { parcel: Parcel; setting: CardSetting }) {
  if (late === undefined && eta === null) return null
  return (
    <ul class={`ui-order-lines${late === undefined ? '' : ' is-late'}`}>
      {late !== undefined && <li>{late}</li>}
      {eta !== null && (
        <li>
          {etaLine(eta, setting)}
          <small>{eta.basis}</small>
        </li>
      )}
    </ul>
  )
}

function etaLine({ from, to }: NonNullable<Parcel['eta']>, { texts, now, locale }: CardSetting): string {
  // An end at midnight is the end of the day before.
  const day = (at: string) => formatDay(toShopTime(new Date(Date.parse(at) - 1000)), toShopTime(now), locale)
  const begin = from === null ? null : formatDay(toShopTime(from), toShopTime(now), locale)
  const line = texts.order.eta(begin ?? day(to), day(to))
  return Date.parse(to) < now.getTime() ? texts.order.etaPassed(line) : line
}

/** The way of a parcel, newest first; older lines fold away. */
export function Timeline(props: {
  nodes: Shipment['nodes']
  isStill: boolean
  setting: CardSetting
  nodesAtOnce?: number
}) {
  const { nodes, isStill, setting, nodesAtOnce: shown = nodesAtOnce } = props
  if (nodes.length === 0) return null
  const row = (node: (typeof nodes)[number], index: number) => (
    <li key={node.at + node.text} class={index > 0 ? undefined : isStill ? 'is-now is-still' : 'is-now'}>
      <div>{node.text}</div>
      <time dateTime={node.at}>{formatMoment(toShopTime(node.at), toShopTime(setting.now), setting.locale)}</time>
    </li>
  )
  return (
    <>
      <ol class="ui-way">{nodes.slice(0, shown).map(row)}</ol>
      {nodes.length > shown && (
        <details class="ui-way-more">
          <summary>
            {setting.texts.order.allNodes(nodes.length)}
            <Icon name="down" size="s" />
          </summary>
          <ol class="ui-way">{nodes.slice(shown).map((node) => row(node, 1))}</ol>
        </details>
      )}
    </>
  )
}

/** How a parcel's state is coloured. */
export function shipmentTone(status: Shipment['status']) {
  if (status === 'signed') return 'success'
  return status === 'exception' || status === 'returning' ? 'warning' : 'accent'
}
