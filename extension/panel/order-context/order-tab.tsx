import { useState } from 'preact/hooks'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { findOrder, type OrderInUse, type OrderRefusal } from './find-order.ts'
import { OrderFile } from './order-file.tsx'
import { OrderSheet } from './order-sheet.tsx'

const refusals: Record<OrderRefusal, string> = {
  malformed: '这不像订单号。订单号是一串数字或字母，不含汉字',
  unknown: '本机和店铺里都没有这个订单号。核对一下，或导入包含它的订单文件',
  'signed-out': '本机导入的订单里没有这个号。连接店铺，或导入订单文件再查',
  unreachable: '店铺没有回应，本机导入的订单里也没有这个号。再查一次',
  forbidden: '你的账号不能看订单。请店长查',
}

interface OrderTabProps {
  engine: Pick<
    SellerEngine,
    'findOrder' | 'openOrderFile' | 'readOrderFile' | 'listFileOrders' | 'closeFile' | 'importLocalOrders'
  >
  order: OrderInUse | null
  onOrder: (order: OrderInUse | null) => void
}

/** The order a conversation is about: by its number, from the shop or from a file. */
export function OrderTab({ engine, order, onOrder }: OrderTabProps) {
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<OrderRefusal | null>(null)
  const look = async () => {
    if (typed.trim() === '') return
    setBusy(true)
    const found = await findOrder(engine, typed, new Date())
    setBusy(false)
    setRefusal(found.ok ? null : found.reason)
    onOrder(found.ok ? found.value : null)
  }
  return (
    <>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault()
          void look()
        }}
      >
        <label for="order-number">订单号</label>
        <input
          id="order-number"
          value={typed}
          maxLength={64}
          autocomplete="off"
          placeholder="从千牛复制过来"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div class="paste-ways">
          <span class="ui-caption">查到后，草稿会用这个订单的信息</span>
          <Button type="submit" tone="primary" busy={isBusy} disabled={typed.trim() === ''}>
            查订单
          </Button>
        </div>
      </form>
      <p class="panel-refusal" role="alert">
        {refusal && refusals[refusal]}
      </p>
      {order && <OrderSheet inUse={order} now={new Date()} onDrop={() => onOrder(null)} />}
      <OrderFile engine={engine} />
    </>
  )
}
