import { MomentField } from './fields.tsx'
import type { Bound } from './fields-of.ts'

/** From when until when, in Beijing. */
export function PeriodFields({ from, until }: { from: Bound<string>; until: Bound<string> }) {
  return (
    <div class="dk-r-pair">
      <MomentField {...from} label="开始" hint="北京时间" />
      <MomentField {...until} label="结束" isEnd />
    </div>
  )
}
