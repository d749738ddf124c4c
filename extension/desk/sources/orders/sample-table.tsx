import type { OrderSample } from '../../../../shared/protocol/order-file.ts'
import { formatMinor } from '../../../../shared/ui/format-minor.ts'
import { formatMoment, toShopTime } from '../../../../shared/ui/format-moment.ts'
import { orderStateNames } from '../../../../shared/ui/order-state-names.data.ts'
import { useDesk } from '../../desk-context.ts'

/** The first orders as the shop would have them. */
export function SampleTable({ samples, isAll }: { samples: readonly OrderSample[]; isAll: boolean }) {
  const { now } = useDesk()
  const title = isAll ? '会是这样' : `前 ${samples.length} 张会是这样`
  return (
    <section aria-label="预览">
      <table class="dk-table dk-s-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">订单号</th>
            <th scope="col">状态</th>
            <th scope="col">下单</th>
            <th scope="col">商品</th>
            <th scope="col">实付</th>
            <th scope="col">尾号</th>
            <th scope="col">快递单号</th>
          </tr>
        </thead>
        <tbody>
          {samples.map(({ id, status, createdAt, titles, paidMinor, phoneLast4, waybill }) => (
            <tr key={id}>
              <th scope="row" class="dk-s-number">
                {id}
              </th>
              <td data-label="状态">{orderStateNames[status]}</td>
              <td data-label="下单">{formatMoment(toShopTime(createdAt), toShopTime(now.value), 'zh-CN')}</td>
              <td class="dk-s-titles" data-label="商品">
                {titles.join('，').slice(0, 80)}
              </td>
              <td data-label="实付">{formatMinor(paidMinor, 'sum')}</td>
              <td data-label="尾号">{phoneLast4 || '没有'}</td>
              <td data-label="快递单号">{waybill || '没有'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
