import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { SendingEndLine } from '../sending-end-line.tsx'
import { useSources } from '../use-sources.ts'
import type { OrderImportState } from './order-import.ts'

/** What the shop took of a file, and what it did not. */
export function OrdersDone({ state }: { state: Extract<OrderImportState, { kind: 'done' }> }) {
  const { store } = useSources()
  const { name, sent, end } = state
  return (
    <div class="dk-s-part">
      <p role="status" class="dk-s-result">
        <Icon name="check" />
        <span>
          「{name}」：新增 {sent.added} 张，更新 {sent.updated} 张
        </span>
      </p>
      <Numbers title={`${sent.kept.length} 张没动：这里的比文件里的新`} ids={sent.kept} />
      <Numbers title={`${sent.refused.length} 张没收下：内容太长`} ids={sent.refused} />
      <SendingEndLine
        end={end}
        left={`${(sent.all - sent.done).toLocaleString('zh-CN')} 张订单`}
        onGoOn={() => void store.orders.goOn()}
      />
      <Button size="s" onClick={() => store.orders.reset()}>
        再导入一个文件
      </Button>
    </div>
  )
}

const shown = 50

function Numbers({ title, ids }: { title: string; ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <p class="dk-s-numbers">
        {ids.slice(0, shown).join('、')}
        {ids.length > shown && ` 等 ${ids.length} 张`}
      </p>
    </details>
  )
}
