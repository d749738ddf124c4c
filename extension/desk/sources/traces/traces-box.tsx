import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { ImportBox } from '../import-box.tsx'
import { SendingEndLine } from '../sending-end-line.tsx'
import { describeTraceFault } from '../texts/describe-trace-fault.ts'
import { useSources } from '../use-sources.ts'
import { OpenTracesView } from './open-traces-view.tsx'
import type { TraceImportState } from './trace-import.ts'

const pick = {
  text: '把轨迹文件拖到这里：.json，最多 10 MB',
  label: '选轨迹文件',
  accept: '.json,.jsonl,.txt,application/json',
}

/** Parcels' traces from a file of a tracking service. */
export function TracesBox({ isOver }: { isOver: boolean }) {
  const { store } = useSources()
  const { traces } = store
  const state = traces.state.value
  return (
    <ImportBox
      title="导入物流轨迹"
      intro="快递 100 的查询结果或推送，JSON 文件，一条或一列。按快递单号找到订单；比这里旧的轨迹不会盖掉新的"
      pick={pick}
      state={state}
      isOver={isOver}
      file={traces}
    >
      {state.kind === 'open' && <OpenTracesView state={state} />}
      {state.kind === 'done' && <TracesDone state={state} />}
    </ImportBox>
  )
}

const shown = 50

function TracesDone({ state }: { state: Extract<TraceImportState, { kind: 'done' }> }) {
  const { store } = useSources()
  const { name, sent, end } = state
  return (
    <div class="dk-s-part">
      <p role="status" class={sent.updated > 0 ? 'dk-s-result' : 'dk-s-result is-nothing'}>
        <Icon name={sent.updated > 0 ? 'check' : 'warn'} />
        <span>
          「{name}」：更新了 {sent.updated} 个包裹
          {sent.refused.length > 0 && `，${sent.refused.length} 条没导入`}
        </span>
      </p>
      {sent.refused.length > 0 && (
        <ul class="dk-s-refused">
          {sent.refused.slice(0, shown).map(({ place, reason }) => (
            <li key={place}>
              <b>第 {place} 条</b>
              {describeTraceFault(reason)}
            </li>
          ))}
        </ul>
      )}
      <SendingEndLine
        end={end}
        left={`${(sent.all - sent.done).toLocaleString('zh-CN')} 条轨迹`}
        onGoOn={() => void store.traces.goOn()}
      />
      <Button size="s" onClick={() => store.traces.reset()}>
        再导入一个文件
      </Button>
    </div>
  )
}
