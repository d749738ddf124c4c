import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { FileProgress } from '../file-progress.tsx'
import { fieldNames } from '../texts/field-names.data.ts'
import { useSources } from '../use-sources.ts'
import { BadRowTable } from './bad-row-table.tsx'
import { ColumnFields } from './column-fields.tsx'
import type { OpenOrders } from './order-import.ts'
import { SampleTable } from './sample-table.tsx'

/** A file that is open: what its columns are, what would come of it, what would not. */
export function OpenOrdersView({ state }: { state: OpenOrders }) {
  const { store } = useSources()
  const { orders } = store
  const { name, opened, reading } = state
  return (
    <div class="dk-s-part">
      <div class="dk-s-file">
        <b>{name}</b>
        <span class="ui-caption">{opened.rows.toLocaleString('zh-CN')} 行</span>
        <Button size="s" onClick={() => orders.reset()}>
          换一个文件
        </Button>
      </div>
      {reading.kind === 'reading' && (
        <FileProgress text="正在读订单" done={reading.done} all={reading.all} way="取消" onEnd={() => orders.reset()} />
      )}
      {reading.kind === 'gone' && <p class="dk-s-alert">文件已经关掉了，重新选一次</p>}
      {reading.kind === 'missing' && (
        <p role="alert" class="dk-s-alert">
          <Icon name="warn" />
          <span>
            <b>还不知道{reading.fields.map((field) => `「${fieldNames[field]}」`).join('')}在哪一列</b>
            在下面选好，马上重新读
          </span>
        </p>
      )}
      {isGarbled(state) && (
        <p class="dk-s-hint">
          <Icon name="warn" size="s" />
          有些字认不出来，显示成了「�」：文件的编码不是 UTF-8 也不是 GB18030。另存为 .xlsx，或 UTF-8 的 CSV 再试
        </p>
      )}
      <ColumnFields
        key={`${opened.file} ${reading.kind === 'missing'}`}
        state={state}
        isMissing={reading.kind === 'missing'}
      />
      {reading.kind === 'read' && <Read state={state} reading={reading} />}
    </div>
  )
}

const inBooks = '导入后不能撤销：新订单会留在订单簿里，已有的会更新。同一个文件导入两次不会重复'
const onDevice = '订单只存在这台电脑上，草稿会说明是什么时候导入的。导入后可以撤销'

/** A decoder's mark for bytes that are no letter. */
function isGarbled({ opened }: OpenOrders): boolean {
  return opened.head.some(({ cells }) => cells.some((text) => text.includes('\uFFFD')))
}

type Reading = Extract<OpenOrders['reading'], { kind: 'read' }>

function Read({ state, reading }: { state: OpenOrders; reading: Reading }) {
  const { store, isOnline, isOnDevice } = useSources()
  const { orders, bad, withoutPhone, samples } = reading
  return (
    <>
      <p role="status" class="dk-s-counts">
        <span class="is-good">可以导入 {orders.toLocaleString('zh-CN')} 张订单</span>
        {bad > 0 && <span class="is-bad">{bad.toLocaleString('zh-CN')} 行不导入</span>}
      </p>
      {samples.length > 0 && <SampleTable samples={samples} isAll={samples.length === orders} />}
      {bad > 0 && <BadRowTable rows={state.bad} all={bad} onMore={() => void store.orders.listMoreBad()} />}
      {withoutPhone > 0 && (
        <p class="dk-s-hint">
          <Icon name="warn" size="s" />
          {withoutPhone === orders ? '这些订单' : `其中 ${withoutPhone.toLocaleString('zh-CN')} 张`}
          没有手机尾号，客户凭订单号和尾号查不到，登录后才看得到
        </p>
      )}
      {orders > 0 && (
        <div class="dk-s-apply">
          <Button tone="primary" disabled={!isOnline} onClick={() => void store.orders.apply()}>
            导入 {orders.toLocaleString('zh-CN')} 张订单
          </Button>
          <p class="ui-caption">
            {isOnDevice ? onDevice : isOnline ? inBooks : '网络断开了，连上后再导入。读好的结果还在'}
          </p>
        </div>
      )}
    </>
  )
}
