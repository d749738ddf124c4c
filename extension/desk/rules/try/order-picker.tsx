import { useId, useState } from 'preact/hooks'
import type { Order } from '../../../../shared/protocol/commerce.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { orderStateNames } from '../../../../shared/ui/order-state-names.data.ts'
import { parseOrder } from './order-input.ts'

interface OrderPickerProps {
  orders: readonly Order[]
  order: Order | null
  onOrder: (order: Order) => void
}

/** One of the newest orders, or one that is pasted. */
export function OrderPicker({ orders, order, onOrder }: OrderPickerProps) {
  const id = useId()
  const [isPasting, setPasting] = useState(orders.length === 0)
  const known = orders.some((one) => one.id === order?.id)
  return (
    <section aria-label="订单" class="dk-r-order">
      {orders.length > 0 && (
        <div class="dk-r-small">
          <label for={id}>订单</label>
          <select
            id={id}
            class="dk-input"
            value={order?.id ?? ''}
            onChange={(event) => {
              const next = orders.find((one) => one.id === event.currentTarget.value)
              if (next) onOrder(next)
            }}
          >
            {order && !known && <option value={order.id}>{order.id} 粘贴的</option>}
            {orders.map((one) => (
              <option key={one.id} value={one.id}>
                {one.id} {orderStateNames[one.status]}，{one.lines[0]?.title}
              </option>
            ))}
          </select>
        </div>
      )}
      {isPasting ? (
        <PasteOrder
          onOrder={(pasted) => {
            onOrder(pasted)
            setPasting(false)
          }}
        />
      ) : (
        <Button size="s" tone="quiet" onClick={() => setPasting(true)}>
          粘贴一张订单
        </Button>
      )}
    </section>
  )
}

function PasteOrder({ onOrder }: { onOrder: (order: Order) => void }) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const take = () => {
    const parsed = parseOrder(text)
    setError(parsed.ok ? null : parsed.reason)
    if (parsed.ok) onOrder(parsed.value)
  }
  return (
    <div class="dk-r-paste">
      <textarea
        class="dk-input"
        rows={4}
        aria-label="订单 JSON"
        aria-invalid={error !== null}
        placeholder={'{"id":"SY…","lines":[…]}'}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {error && <p class="dk-field-error">{error}</p>}
      <Button size="s" disabled={text.trim() === ''} onClick={take}>
        用这张订单
      </Button>
    </div>
  )
}
