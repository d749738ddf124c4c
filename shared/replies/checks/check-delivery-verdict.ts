import { runVerdict } from './change-verdict.ts'
import { formatIsoDay } from './change-words.ts'
import type { Check } from './check.ts'
import { judgeChange } from './judge-change.ts'
import { showDelivery } from './show-others.ts'

/** A day outside what parcel and merchant allow is asked for again, with the days there are. */
export const checkDeliveryVerdict: Check<'delivery-verdict'> = async (context) => {
  const judged = await judgeChange(context, 'set_delivery')
  const isOtherDay =
    judged.ok &&
    judged.judgement.verdict === 'refuse' &&
    (judged.judgement.because === 'too-early' || judged.judgement.because === 'too-far-ahead')
  if (!isOtherDay) return runVerdict(context, 'set_delivery', showDelivery)
  const { now } = context.input
  const { date, ...slots } = context.slots
  const { earliest, latest } = judged.judgement.details
  const days = {
    day: formatIsoDay(date, now),
    earliest: formatIsoDay(earliest, now),
    latest: formatIsoDay(latest, now),
  }
  return {
    outcome: 'other-day',
    slots,
    values: days,
    facts: Object.entries(days).map(([name, value]) => ({
      name: `change.${name}`,
      value,
      source: '店铺规则',
      at: now.toISOString(),
    })),
  }
}
