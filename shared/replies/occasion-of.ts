import { asksForTicket } from '../dialog/asks-for-ticket.ts'
import { isAnnoyed } from '../dialog/decide-turn.ts'
import type { HeardRequest, Understanding } from '../dialog/dialog-state.ts'
import { askBelow } from '../intents/detect-requests.ts'
import type { ShopSettings } from '../protocol/shop.ts'
import type { Occasion } from './tone-of.ts'

/** From this strength on somebody is unhappy, though not angry. */
const unhappyFrom = 0.5

/** What a reply to this message is said in; without a message, what the day brings. */
export function occasionOf(settings: ShopSettings, now: Date, heard?: Understanding): Occasion {
  return { brisk: isCampaign(settings, now), grave: heard !== undefined && isUnhappy(heard) }
}

/** Whether the shop sells in haste now. */
export function isCampaign({ campaigns = [] }: ShopSettings, now: Date): boolean {
  const at = now.getTime()
  return campaigns.some(({ startsAt, endsAt }) => Date.parse(startsAt) <= at && at < Date.parse(endsAt))
}

/** Somebody who is comforted before anything is told: unhappy, complaining, or in what calls a person anyway. */
export function isUnhappy({ emotion, requests }: Pick<Understanding, 'emotion' | 'requests'>): boolean {
  const isNegative = emotion.polarity === 'negative' && emotion.intensity >= unhappyFrom
  const complains = requests.some(
    (request) => request.intent === 'complaint' && isSure(request) && !asksForTicket(request.text),
  )
  return isNegative || complains || isAnnoyed(emotion) || emotion.flags.length > 0
}

/** Below it a request is only guessed. */
export function isSure({ probability }: HeardRequest): boolean {
  return probability >= askBelow
}
