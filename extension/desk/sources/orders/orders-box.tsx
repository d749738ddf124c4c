import { ImportBox } from '../import-box.tsx'
import { useSources } from '../use-sources.ts'
import { OpenOrdersView } from './open-orders-view.tsx'
import { OrdersDone } from './orders-done.tsx'

const pick = {
  text: '把订单文件拖到这里：CSV 或 .xlsx，最多 10 MB、20,000 行',
  label: '选订单文件',
  accept: '.csv,.tsv,.txt,.xlsx,.xls',
}

/** Orders of a CSV or Excel file, looked at before anything is taken. */
export function OrdersBox({ isOver }: { isOver: boolean }) {
  const { store } = useSources()
  const { orders } = store
  const state = orders.state.value
  return (
    <ImportBox
      title="导入订单"
      intro="平台后台导出的订单报表，CSV 或 Excel。先看结果，点「导入」才写入。认得出的订单会更新，只往前走，不会退回"
      pick={pick}
      state={state}
      isOver={isOver}
      file={orders}
    >
      {state.kind === 'open' && <OpenOrdersView state={state} />}
      {state.kind === 'done' && <OrdersDone state={state} />}
    </ImportBox>
  )
}
