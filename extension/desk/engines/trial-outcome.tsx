import type { EngineTried } from '../../../shared/protocol/desk-engines.ts'
import { Icon } from '../../../shared/ui/icon.tsx'
import { troubleWords } from './engine-words.data.ts'

/** What came back from the fixed sentence, and how long it took. */
export function TrialOutcome({ tried }: { tried: EngineTried }) {
  if (tried.outcome === 'failed')
    return (
      <div class="dk-eng-outcome is-bad">
        <Icon name="warn" />
        <span>
          <b>没有写出来</b>
          {troubleWords[tried.trouble]}
          <code>
            {tried.trouble}, {tried.tookMs} ms
          </code>
        </span>
      </div>
    )
  return (
    <div class="dk-eng-outcome">
      <Icon name="check" />
      <span>
        <b>写出来了，用了 {formatSeconds(tried.tookMs)} 秒</b>
        {tried.text}
        <small>
          {tried.tookMs > 8_000 ? '太慢，客服等不了，草稿多半会先用别的' : '真的草稿还要逐字核对，对不上就不用'}
        </small>
      </span>
    </div>
  )
}

function formatSeconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}
