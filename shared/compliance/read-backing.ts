import type { ComplianceContext } from './finding.ts'

/** A number alone may be anything: a size, a count, an order. */
const amounts = /[¥￥]\s*(\d{1,7}(?:\.\d{1,2})?)|(?<![\d.])(\d{1,7}(?:\.\d{1,2})?)\s*[元块]/gu
const dates = /(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})(?!\d)/gu
/** A day on which something was paid backs no promise for that day. */
const isAhead = /预计|预期|最晚|最迟|送达|到货|派送|揽收前|发出/u

/** What the facts of an order back: amounts and days that a seller may tell the customer. `today` is YYYY-MM-DD. */
export function readBacking(
  facts: readonly string[],
  today: string,
): Pick<ComplianceContext, 'amountsMinor' | 'moments'> {
  const ahead = facts.filter((fact) => isAhead.test(fact))
  return { amountsMinor: facts.flatMap(readAmounts), moments: ahead.flatMap((fact) => readMoments(fact, today)) }
}

function readAmounts(fact: string): number[] {
  const found = [...fact.replaceAll(',', '').matchAll(amounts)]
  return found.map(([, signed, named]) => Math.round(Number(signed ?? named) * 100))
}

const dayMs = 24 * 3_600_000
const near = [
  ['今天', 0],
  ['明天', 1],
  ['后天', 2],
] as const

/** 明天 is backed on the day before. */
function readMoments(fact: string, today: string): string[] {
  const thisYear = today.slice(0, 4)
  return [...fact.matchAll(dates)].flatMap(([, year = thisYear, month = '', day = '']) => {
    const named = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const away = Math.round((Date.parse(named) - Date.parse(today)) / dayMs)
    return near.flatMap(([word, days]) => (days === away ? [word] : []))
  })
}
