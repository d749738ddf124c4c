import type { DeskReport } from '../../../../shared/protocol/desk-report.ts'
import { useDesk } from '../../desk-context.ts'
import { describeWhen } from '../../rules/beijing-time.ts'
import { type Figure, listFigures } from './describe-report.ts'

/** The week in its measures; what was not counted says so instead of showing a number. */
export function ReportFigures({ report }: { report: DeskReport }) {
  const { now } = useDesk()
  const figures = listFigures(report)
  const isMissing = figures.some(({ value }) => value === null)
  const { countedSince, isPartial } = report
  return (
    <>
      <Measures figures={figures} />
      {(isMissing || isPartial) && (
        <p class="ui-caption">
          {countedSince === null
            ? '还没有客户问过，问了就开始记'
            : `逐条记录从 ${describeWhen(countedSince, now.value)} 开始，更早的不推算`}
        </p>
      )}
    </>
  )
}

/** Measures side by side, each with what it counts. */
export function Measures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl class="dk-report-figures">
      {figures.map((figure) => (
        <Measure key={figure.name} figure={figure} />
      ))}
    </dl>
  )
}

function Measure({ figure: { name, value, change, better, definition } }: { figure: Figure }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b class={value === null ? 'is-unknown' : undefined}>{value ?? '还没有记'}</b>
        {change !== null && (
          <span class={toneOf(change, better)}>
            <span class="ui-hidden">比上周 </span>
            {change}
          </span>
        )}
      </dd>
      <dd class="ui-caption">{definition}</dd>
    </div>
  )
}

/** The sign says it; the colour only says whether that is good. */
function toneOf(change: string, better: Figure['better']): string {
  if (better === 'neither' || change === '持平') return 'dk-report-change'
  const isGood = change.startsWith('+') === (better === 'more')
  return `dk-report-change ${isGood ? 'is-good' : 'is-bad'}`
}
