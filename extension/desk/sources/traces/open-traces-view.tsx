import { Button } from '../../../../shared/ui/button.tsx'
import { describeTraceFault } from '../texts/describe-trace-fault.ts'
import { useSources } from '../use-sources.ts'
import type { TraceImportState } from './trace-import.ts'

const shown = 50

/** Traces of an open file, before any is taken. */
export function OpenTracesView({ state }: { state: Extract<TraceImportState, { kind: 'open' }> }) {
  const { store, isOnline } = useSources()
  const { name, opened } = state
  const { traces, samples, bad } = opened
  return (
    <div class="dk-s-part">
      <div class="dk-s-file">
        <b>{name}</b>
        <Button size="s" onClick={() => store.traces.reset()}>
          换一个文件
        </Button>
      </div>
      <p role="status" class="dk-s-counts">
        <span class="is-good">可以导入 {traces.toLocaleString('zh-CN')} 条</span>
        {bad.length > 0 && <span class="is-bad">{bad.length.toLocaleString('zh-CN')} 条不导入</span>}
      </p>
      {samples.length > 0 && (
        <section aria-label="轨迹预览">
          <table class="dk-table dk-s-table">
            <caption>{samples.length === traces ? '读到的轨迹' : `前 ${samples.length} 条`}</caption>
            <thead>
              <tr>
                <th scope="col">快递单号</th>
                <th scope="col">快递公司</th>
                <th scope="col">订单</th>
                <th scope="col">最新一条</th>
              </tr>
            </thead>
            <tbody>
              {samples.map(({ place, waybill, carrier, order, nodes, newest }) => (
                <tr key={place}>
                  <th scope="row" class="dk-s-number">
                    {waybill}
                  </th>
                  <td data-label="快递公司">{carrier}</td>
                  <td data-label="订单">{order ?? '按单号找'}</td>
                  <td class="dk-s-titles" data-label="最新一条">
                    {newest.slice(0, 60) || '还没有'}
                    <small>共 {nodes} 条</small>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {bad.length > 0 && (
        <ul class="dk-s-refused" aria-label="不导入的轨迹">
          {bad.slice(0, shown).map(({ place, reason }) => (
            <li key={place}>
              <b>第 {place} 条</b>
              {describeTraceFault(reason)}
            </li>
          ))}
          {bad.length > shown && <li>还有 {bad.length - shown} 条</li>}
        </ul>
      )}
      {traces > 0 && (
        <div class="dk-s-apply">
          <Button tone="primary" disabled={!isOnline} onClick={() => void store.traces.apply()}>
            导入 {traces.toLocaleString('zh-CN')} 条轨迹
          </Button>
          <p class="ui-caption">
            {isOnline ? '导入后不能撤销。全部包裹签收的订单会变成已签收' : '网络断开了，连上后再导入。读好的结果还在'}
          </p>
        </div>
      )}
    </div>
  )
}
