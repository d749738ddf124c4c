import { useState } from 'preact/hooks'
import type { SizeChart } from '../../../shared/protocol/commerce.ts'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { SizeChartEditor } from './size-chart-editor.tsx'

/** The shop's size charts; one is open at a time. */
export function SizeCharts({ charts }: { charts: SizeChart[] }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const chart = charts.find(({ id }) => id === chosen) ?? charts[0]
  if (!chart) return <EmptyState icon="ruler" title="还没有尺码表" text="商品关联尺码表后，尺码建议才有依据" />
  return (
    <section class="dk-section" aria-label="尺码表">
      <fieldset class="dk-tabs is-wide" aria-label="选尺码表">
        {charts.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={id === chart.id} onClick={() => setChosen(id)}>
            {name}
          </button>
        ))}
      </fieldset>
      <SizeChartEditor key={JSON.stringify(chart)} chart={chart} />
    </section>
  )
}
