import { useEffect } from 'preact/hooks'
import type { DeskReport } from '../../../../shared/protocol/desk-report.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import { copyText } from '../../../panel/copy-text.ts'
import { useDesk } from '../../desk-context.ts'
import { FailureState } from '../../parts/failure-state.tsx'
import { PanelFrame } from '../panel-frame.tsx'
import { describeSpan, toText } from './describe-report.ts'
import { ReportDrafts } from './report-drafts.tsx'
import { ReportFigures } from './report-figures.tsx'
import { FirstThings, ReportLists, TopicTable } from './report-lists.tsx'

/** One week of the shop's knowledge, Monday to Sunday in Beijing: what was asked, how it went, what to do first. */
export function ReportPanel() {
  const { session, report: store } = useDesk()
  const state = store.state.value
  const isForThem = session.value?.staff.role !== 'integrator'
  return (
    <PanelFrame title="周报" actions={isForThem && state.kind === 'ready' ? <Ways report={state.report} /> : undefined}>
      {isForThem ? (
        <Report />
      ) : (
        <EmptyState icon="lock" title="这里给店长和客服看" text="你的账号只管接口，周报请店长来看" />
      )}
    </PanelFrame>
  )
}

function Report() {
  const { report: store } = useDesk()
  useEffect(() => void store.load(store.week.peek()), [store])
  const state = store.state.value
  if (state.kind === 'loading') return <Skeleton label="正在载入周报" />
  if (state.kind === 'failed') {
    const again = () => void store.load(store.week.peek())
    return <FailureState title="周报没有载入" reason={state.reason} onRetry={again} />
  }
  const { report } = state
  return (
    <article class="dk-report">
      <header>
        <h3>知识周报 {describeSpan(report)}</h3>
        {report.from === report.weeks[0] && <p class="ui-caption">这一周还没过完，数到现在为止</p>}
      </header>
      {report.needsWork && (
        <p class="dk-report-warning" role="status">
          <Icon name="warn" />
          没答上的超过了 30%，先给问得最多的几个写答案
        </p>
      )}
      <ReportFigures report={report} />
      <FirstThings first={report.first} />
      <ReportDrafts />
      <TopicTable topics={report.topics} />
      <ReportLists report={report} />
    </article>
  )
}

function Ways({ report }: { report: DeskReport }) {
  const { report: store } = useDesk()
  return (
    <div class="dk-report-ways">
      <select
        class="dk-input dk-report-week"
        aria-label="哪一周"
        value={report.from}
        onChange={(event) => void store.load(event.currentTarget.value)}
      >
        {report.weeks.map((monday, at) => (
          <option key={monday} value={monday}>
            {at === 0 ? '这一周' : at === 1 ? '上一周' : describeSpan(toWeek(monday))}
          </option>
        ))}
      </select>
      <CopyButton report={report} />
      <Button size="s" onClick={() => print()}>
        打印
      </Button>
    </div>
  )
}

function CopyButton({ report }: { report: DeskReport }) {
  const { toast } = useDesk()
  const copy = async () => {
    const isCopied = await copyText(toText(report))
    toast.show({ text: isCopied ? '周报已复制成文字' : '这个浏览器不让复制。可以打印，或选中页面上的文字' })
  }
  return (
    <Button size="s" icon="copy" onClick={() => void copy()}>
      复制文字
    </Button>
  )
}

function toWeek(monday: string): { from: string; to: string } {
  const sunday = new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 24 * 3_600_000)
  return { from: monday, to: sunday.toISOString().slice(0, 10) }
}
