import { useEffect, useState } from 'preact/hooks'
import type { Order } from '../../../../shared/protocol/commerce.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import { useDesk } from '../../desk-context.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { OrderFields } from './order-fields.tsx'
import { type OrderInput, toAction } from './order-input.ts'
import { OrderOutcomeView } from './order-outcome-view.tsx'
import { OrderPicker } from './order-picker.tsx'
import { useOutcome } from './use-outcome.ts'

const firstInput: OrderInput = {
  ...{ action: 'open_return', lineId: '', reason: 'change-of-mind', trouble: 'late-dispatch', skuId: '' },
  ...{ amountMinor: 1000, date: '', province: '四川', hasPhoto: true, proof: 'identity', memberLevel: '', at: '' },
}

/** An order and a wish in, the decision with its reasons out. */
export function TryOrder({ catalogue, isShown }: { catalogue: DeskCatalogue; isShown: boolean }) {
  const { client, engine, now } = useDesk()
  const [orders, setOrders] = useState<Order[] | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [order, setOrder] = useState<Order | null>(null)
  const [input, setInput] = useState<OrderInput>(firstInput)
  useEffect(() => {
    if (!isShown || orders !== null) return
    // Reading orders is audited: only when somebody really looks.
    void client.fetchSampleOrders().then((answer) => {
      setOrders(answer.ok ? answer.value.orders : [])
      if (!answer.ok) return setFailure(describeFailure(answer.reason))
      setOrder(answer.value.orders.find(({ status }) => status === 'signed') ?? answer.value.orders[0] ?? null)
    })
  }, [isShown, orders])
  const moment = input.at === '' ? now.value.toISOString() : input.at
  const run = isShown && order !== null ? { order, engine } : null
  const outcomes = useOutcome(
    catalogue,
    [input, order?.id, isShown, input.at === '' ? moment.slice(0, 16) : ''],
    run &&
      ((tried) => {
        const { proof, memberLevel } = input
        const action = toAction(run.order, withDefaults(input, run.order, catalogue, moment))
        return run.engine.tryOrder(tried, { order: run.order, action, memberLevel, proof, now: moment })
      }),
  )
  if (orders === null) return <Skeleton label="正在载入订单" />
  return (
    <div class="dk-r-trial">
      {failure && <p class="dk-field-error">{failure}。可以把订单粘进来</p>}
      <OrderPicker orders={orders} order={order} onOrder={setOrder} />
      {order && <OrderFields order={order} catalogue={catalogue} input={input} onInput={setInput} />}
      {outcomes && <OrderOutcomeView outcomes={outcomes} />}
    </div>
  )
}

/** What the fields leave open: the first other variant, three days from now. */
function withDefaults(input: OrderInput, order: Order, { skus }: DeskCatalogue, moment: string): OrderInput {
  const line = order.lines.find(({ id }) => id === input.lineId) ?? order.lines[0]
  const other = skus.find(({ id, productId }) => productId === line?.productId && id !== line.skuId)
  const date = new Date(Date.parse(moment) + 3 * 86_400_000).toISOString().slice(0, 10)
  const skuId = input.skuId || other?.id || line?.skuId || ''
  return { ...input, lineId: line?.id ?? '', skuId, date: input.date || date }
}
