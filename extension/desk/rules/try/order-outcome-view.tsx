import type { OrderOutcome } from '../../../../shared/protocol/rule-trial.ts'
import { formatMinor } from '../../../../shared/ui/format-minor.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { describeEnd } from '../beijing-time.ts'
import { describeDetails } from './describe-details.ts'
import type { Outcomes } from './use-outcome.ts'

const verdicts = {
  execute: '当场办',
  request: '登记，由同事来办',
  refuse: '办不了',
} as const

const freights = { shopper: '客户付', merchant: '店铺付', insured: '运费险付' } as const

/** The decision, by which rule, with every number behind it. */
export function OrderOutcomeView({ outcomes: { draft, saved } }: { outcomes: Outcomes<OrderOutcome> }) {
  const isOther = saved !== null && (saved.verdict !== draft.verdict || saved.because !== draft.because)
  const rows = [...listAssessment(draft), ...describeDetails(draft.details)]
  return (
    <section aria-label="结果" class="dk-r-outcome">
      <p class={`dk-r-verdict is-${draft.verdict}`} role="status">
        <Icon name={draft.verdict === 'execute' ? 'check' : draft.verdict === 'request' ? 'human' : 'x'} />
        <b>{verdicts[draft.verdict]}</b>
        {draft.sentence}
      </p>
      {isOther && (
        <p class="dk-r-change">
          已保存的规则是「{verdicts[saved.verdict]}」{saved.sentence && `，${saved.sentence}`}
        </p>
      )}
      {rows.length > 0 && (
        <dl class="dk-r-price">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

function listAssessment({ assessment }: OrderOutcome): [string, string][] {
  if (assessment === null) return []
  const { deadline, refundMinor, freight, freightMinor } = assessment
  const cost = freightMinor ? `，约 ${formatMinor(freightMinor)}` : ''
  return [
    ...(deadline === null ? [] : [['可退到', describeEnd(nextMidnight(deadline))] satisfies [string, string]]),
    ...(refundMinor === null ? [] : [['退款', formatMinor(refundMinor, 'sum')] satisfies [string, string]]),
    ['运费', `${freights[freight]}${cost}`],
  ]
}

/** A deadline is the day's last second; people say 24:00. */
function nextMidnight(deadline: string): string {
  return new Date(Date.parse(deadline) + 1000).toISOString()
}
