import type { Order, OrderStatus } from '../../../shared/protocol/commerce.ts'
import { cardTextsZhCn } from '../../../shared/ui/card-texts-zh-cn.ts'
import { Chip } from '../../../shared/ui/chip.tsx'
import { formatMinor } from '../../../shared/ui/format-minor.ts'
import { formatMoment } from '../../../shared/ui/format-moment.ts'
import { FactRows, OrderLines } from '../../panel/order-context/order-lines.tsx'
import { useDesk } from '../desk-context.ts'

const texts = cardTextsZhCn.order

/** One order beside the conversation: state, goods, what was paid, where the parcel is. */
export function OrderBlock({ order, open }: { order: Order; open: boolean }) {
  return (
    <details class="dk-order" open={open}>
      <summary>
        <span class="dk-order-name">
          <span>{order.id}</span>
          <span class="ui-caption ui-one-line">{order.lines[0]?.title}</span>
        </span>
        <Chip tone={toTone(order.status)}>{texts.status[order.status]}</Chip>
      </summary>
      <OrderLines order={order} />
      <OrderFacts order={order} />
    </details>
  )
}

function OrderFacts({ order }: { order: Order }) {
  const { now } = useDesk()
  const node = order.shipments[0]?.nodes[0]
  const rows: [string, string | null][] = [
    [order.status === 'unpaid' ? '应付' : '实付', formatMinor(order.paidMinor, 'sum')],
    ['优惠', order.discountMinor > 0 ? `−${formatMinor(order.discountMinor, 'sum')}` : null],
    ['下单', formatMoment(order.createdAt, now.value, 'zh-CN')],
    ['承诺发货', order.promisedShipBy && formatMoment(order.promisedShipBy, now.value, 'zh-CN')],
    ['没发出', order.holdReason ? texts.hold[order.holdReason] : null],
    ['物流', node ? `${formatMoment(node.at, now.value, 'zh-CN')} ${node.text}` : null],
    ['运单', order.shipments.map(({ carrier, waybill }) => `${carrier} ${waybill}`).join('，') || null],
    ['运费险', order.freightInsured ? '有' : null],
    ['售后', describeCases(order)],
  ]
  return <FactRows rows={rows} list="dk-facts" />
}

const caseKinds = { return: '退货', exchange: '换货', 'price-protection': '价保', compensation: '补偿' } as const

/** 退货 SY…-a1 已寄出，单号 SF…: every case of the order, with the parcel that the shopper told. */
function describeCases({ afterSales = [] }: Order): string | null {
  if (afterSales.length === 0) return null
  return afterSales
    .map(({ id, kind, state, waybill }) => {
      const sendsBack = kind === 'return' || kind === 'exchange'
      const words = [`${caseKinds[kind]} ${id}`, ...(sendsBack ? [cardTextsZhCn.case.state[state]] : [])].join(' ')
      return waybill == null ? words : `${words}，退货单号 ${waybill}`
    })
    .join('；')
}

function toTone(status: OrderStatus): 'success' | 'warning' | 'accent' | 'plain' {
  if (status === 'signed' || status === 'completed') return 'success'
  if (status === 'unpaid' || status === 'refunding') return 'warning'
  return status === 'cancelled' || status === 'refunded' ? 'plain' : 'accent'
}
