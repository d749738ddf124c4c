import { FileProgress } from '../file-progress.tsx'
import { FileRefusal } from '../file-refusal.tsx'
import { ImportGate } from '../import-gate.tsx'
import { PickFile } from '../pick-file.tsx'
import { useSources } from '../use-sources.ts'
import { OpenOrdersView } from './open-orders-view.tsx'
import { OrdersDone } from './orders-done.tsx'

/** Orders of a CSV or Excel file, looked at before anything is taken. */
export function OrdersBox({ isOver }: { isOver: boolean }) {
  const { store } = useSources()
  const { orders } = store
  const state = orders.state.value
  return (
    <section class="dk-box dk-s-box" aria-label="导入订单">
      <h2>导入订单</h2>
      <p class="ui-caption">
        平台后台导出的订单报表，CSV 或 Excel。先看结果，点「导入」才写入。认得出的订单会更新，只往前走，不会退回
      </p>
      <ImportGate>
        {state.kind === 'idle' && (
          <PickFile
            text="把订单文件拖到这里：CSV 或 .xlsx，最多 10 MB、20,000 行"
            label="选订单文件"
            accept=".csv,.tsv,.txt,.xlsx,.xls"
            isOver={isOver}
            onFile={(file) => void orders.open(file)}
          />
        )}
        {state.kind === 'opening' && (
          <FileProgress text={`正在打开「${state.name}」`} done={0} all={0} way="取消" onEnd={() => orders.reset()} />
        )}
        {state.kind === 'refused' && (
          <FileRefusal name={state.name} fault={state.fault} onReset={() => orders.reset()} />
        )}
        {state.kind === 'open' && <OpenOrdersView state={state} />}
        {state.kind === 'sending' && (
          <FileProgress
            text={`正在导入「${state.name}」`}
            done={state.sent.done}
            all={state.sent.all}
            way={state.isStopping ? '这一批之后停下' : '停下'}
            isEnding={state.isStopping}
            onEnd={() => orders.stop()}
          />
        )}
        {state.kind === 'done' && <OrdersDone state={state} />}
      </ImportGate>
    </section>
  )
}
