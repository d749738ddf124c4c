import type { IntentId } from '../protocol/intent-ids.ts'
import type { ActiveFlow, Understanding } from './dialog-state.ts'

/** 26 号 is a day where a day of delivery is spoken of; elsewhere it may be a size or a house. */
export function readBareDay(heard: Understanding, active: ActiveFlow | null): number | null {
  if (!isAbout('delivery_schedule', heard, active)) return null
  const day = Number(/(?<!月\s*)(?<!\d)(\d{1,2})\s*[号日](?!院|楼)/.exec(heard.text)?.[1])
  return day >= 1 && day <= 31 ? day : null
}

/** 便宜 50 and 改成 480 are sums of money where a price is spoken of. */
export function readBareSum(heard: Understanding, active: ActiveFlow | null): number | null {
  if (!isAbout('price_edit', heard, active)) return null
  const rest = heard.entities.orderNumbers.reduce((text, number) => text.replaceAll(number, ' '), heard.text)
  const found =
    /(?:便宜|减|少|优惠|抹|改[成到为]|[付卖]|就)\s*(\d{1,5}(?:\.\d{1,2})?)(?!\d|\.\d|\s*[件个双条顶只套号])/.exec(rest)
  const asked = active?.askedFor === 'amountMinor' ? /^\s*(\d{1,5}(?:\.\d{1,2})?)\s*[吧呢行吗]*$/.exec(rest) : null
  const yuan = Number((found ?? asked)?.[1])
  return Number.isNaN(yuan) ? null : Math.round(yuan * 100)
}

/** 想起来了 0618, asked for the last four digits: the only four digits there are. */
export function readBareLast4({ text, entities }: Understanding, active: ActiveFlow | null): string | undefined {
  if (entities.phoneLast4 !== undefined || active?.askedFor !== 'phoneLast4') return entities.phoneLast4
  const found = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []
  return found.length === 1 ? found[0] : undefined
}

function isAbout(intent: IntentId, { requests }: Understanding, active: ActiveFlow | null): boolean {
  return active === null ? requests.some((request) => request.intent === intent) : active.request === intent
}
