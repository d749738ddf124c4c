import { Button } from '../../../shared/ui/button.tsx'
import { cardTextsZhCn } from '../../../shared/ui/card-texts-zh-cn.ts'
import { Chip } from '../../../shared/ui/chip.tsx'
import { formatMinor } from '../../../shared/ui/format-minor.ts'
import { formatMoment } from '../../../shared/ui/format-moment.ts'
import type { OrderInUse } from './find-order.ts'
import { FactRows, OrderLines } from './order-lines.tsx'

const { status } = cardTextsZhCn.order

interface OrderSheetProps {
  inUse: OrderInUse
  now: Date
  onDrop: () => void
}

/** The order that drafts use, and how old what it says is. */
export function OrderSheet({ inUse: { order, from, at }, now, onDrop }: OrderSheetProps) {
  const node = order.shipments[0]?.nodes[0]
  const moment = (instant: string) => formatMoment(instant, now, 'zh-CN')
  const rows: [string, string | null][] = [
    [order.status === 'unpaid' ? '应付' : '实付', formatMinor(order.paidMinor, 'sum')],
    ['下单', moment(order.createdAt)],
    ['承诺发货', order.promisedShipBy && moment(order.promisedShipBy)],
    ['运单', order.shipments.map(({ carrier, waybill }) => `${carrier} ${waybill}`).join('，') || null],
    ['物流', node ? `${moment(node.at)} ${node.text}` : null],
  ]
  return (
    <section class="order-sheet" aria-label="订单">
      <header class="panel-head">
        <b>{order.id}</b>
        <Chip tone="accent">{status[order.status]}</Chip>
      </header>
      <OrderLines order={order} row="panel-head" />
      <FactRows rows={rows} />
      <footer class="panel-foot">
        <span class="ui-caption">{from === 'shop' ? `${moment(at)} 从店铺查到` : `来自 ${moment(at)} 导入的文件`}</span>
        <Button size="s" tone="quiet" onClick={onDrop}>
          不用这个订单
        </Button>
      </footer>
    </section>
  )
}
