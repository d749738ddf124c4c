import { useState } from 'preact/hooks'
import { PickFile } from '../pick-file.tsx'
import { type ImportedOrderFile, importOrderFile, type OrderFileRefusal } from './import-order-file.ts'

const refusals: Record<OrderFileRefusal, string> = {
  empty: '文件是空的',
  'too-large': '文件太大，最多 10 MB。按日期分几份导出',
  'too-many-rows': '超过 20,000 行。按日期分几份导出',
  'not-a-table': '这不是表格。要 CSV 或 .xlsx 文件',
  broken: '这个 Excel 文件打不开，重新导出一份',
  encrypted: '这个 Excel 文件有密码。去掉密码另存一份',
  'old-excel': '这是旧版的 .xls。另存为 .xlsx 再试',
  unreadable: '浏览器读不到这个文件，再选一次',
  columns: '看不出哪一列是订单号、状态或金额。在「知识」里打开「本机的文章和订单」，可以自己选列',
  'no-orders': '里面没有读得出的订单',
}

type Engine = Parameters<typeof importOrderFile>[0]

/** Brings an order export of the platform's back office onto this device. */
export function OrderFile({ engine }: { engine: Engine }) {
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  const take = async (chosen: File) => {
    setBusy(true)
    const done = await importOrderFile(engine, chosen)
    setBusy(false)
    setTold(done.ok ? describe(done.value) : `「${chosen.name}」没有导入：${refusals[done.reason]}`)
  }
  return (
    <section class="panel-part" aria-label="订单文件">
      <h2>订单文件</h2>
      <p class="ui-caption">后台导出的订单表格（CSV、XLSX），只存在本机，断网也能按订单号查。</p>
      <PickFile label="导入订单文件" accept=".csv,.txt,.xlsx" busy={isBusy} onPick={(file) => void take(file)} />
      <p class="panel-notice" role="status">
        {told}
      </p>
    </section>
  )
}

function describe({ added, updated, bad }: ImportedOrderFile): string {
  const parts = [
    `新增 ${added} 单`,
    ...(updated > 0 ? [`更新 ${updated} 单`] : []),
    ...(bad > 0 ? [`${bad} 行读不出`] : []),
  ]
  return parts.join('，')
}
