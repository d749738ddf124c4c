import { useMemo } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { nameIntent } from '../../texts/describe-reading.ts'
import { summariseReadings } from '../summarise-readings.ts'
import { useUnderstanding } from '../use-understanding.ts'
import type { ReadyReading } from './reading-view.tsx'

const barsShown = 8

/** The export at a glance: how much is sure, and what people ask for. A bar filters the list. */
export function SummaryStrip({ ready }: { ready: ReadyReading }) {
  const { store } = useUnderstanding()
  const { lines } = ready.parsed
  const summary = useMemo(() => summariseReadings(lines, ready.readings), [lines, ready.readings])
  const own = store.draft.value?.ownIntents ?? []
  const chosen = store.view.filter.value.intent
  const most = summary.intents[0]?.messages ?? 1
  const share = (part: number) => `${Math.round((part / summary.messages) * 100)}%`
  return (
    <div class="dk-u-summary">
      <div class="dk-u-file">
        <b class="ui-one-line">{ready.name}</b>
        <span class="ui-caption">{describeFile(ready)}</span>
        <Button size="s" tone="quiet" icon="x" onClick={() => store.closeExport()}>
          换一份
        </Button>
      </div>
      <dl class="dk-u-shares">
        {(
          [
            ['消息', summary.messages.toLocaleString('zh-CN'), ''],
            ['有把握', share(summary.sure), 'is-sure'],
            ['拿不准', share(summary.unsure), 'is-unsure'],
            ['超出范围', share(summary.outside), 'is-outside'],
          ] as const
        ).map(([name, figure, tone]) => (
          <div key={name} class={tone}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <ul class="dk-u-bars" aria-label="问得最多的">
        {summary.intents.slice(0, barsShown).map(({ intent, messages }) => (
          <li key={intent}>
            <button
              type="button"
              aria-pressed={intent === chosen}
              onClick={() => store.view.setFilter(intent === chosen ? { intent: null } : { intent, show: 'all' })}
            >
              <span class="ui-one-line">{nameIntent(intent, own)}</span>
              <i style={{ '--part': messages / most }} />
              <span>{messages.toLocaleString('zh-CN')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function describeFile({ encoding, parsed: { blank, repeated, cut } }: ReadyReading): string {
  const words = [
    encoding,
    blank > 0 && `跳过 ${blank.toLocaleString('zh-CN')} 个空行`,
    repeated > 0 && `${repeated.toLocaleString('zh-CN')} 条重复的并在一起`,
    cut > 0 && `${cut} 条太长，只读前 4,000 字`,
  ]
  return words.filter(Boolean).join('，')
}
