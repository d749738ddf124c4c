import type { Speech } from '../../protocol/shop.ts'
import type { RuleChecker } from './rule-checker.ts'

/** Names and a greeting that are there; campaigns that begin before they end. */
export function checkSpeech({ persona, campaigns = [] }: Speech, checker: RuleChecker): void {
  for (const name of ['shopName', 'assistantName', 'greeting'] as const)
    if (persona[name].trim() === '') checker.at('persona', name).error('empty')
  for (const [index, { name, startsAt, endsAt }] of campaigns.entries()) {
    const at = checker.at('campaigns', index)
    if (name.trim() === '') at.at('name').error('empty')
    if (Date.parse(endsAt) <= Date.parse(startsAt))
      at.at('endsAt').error('end-before-start', { got: endsAt, other: startsAt })
  }
}
