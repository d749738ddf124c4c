import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { RatingAction } from '../../domain/service/rating-ticket.ts'
import type { RatedService, RatingReason, RatingTopic } from '../../protocol/rating.ts'
import type { PublicCatalogue } from '../../protocol/shop.ts'
import type { DoneAction } from '../acts/act.ts'
import type { LineValues } from '../checks/check.ts'
import type { TurnSources } from '../turn.ts'

const groupOfTopic: Partial<Record<RatingTopic, string>> = {
  delivery: 'logistics',
  goods: 'after-sale',
  money: 'finance',
}

/** The follow-up of a low rating. The same rating is one ticket: filed again with a reason, the reason is added to it. */
export function toRatingAction(rating: RatedService, catalogue: PublicCatalogue): RatingAction {
  const group = groupOf(rating.reason, catalogue).id
  return { kind: 'open_ticket', order: null, group, subject: 'feedback_rating', rating }
}

/** A filed rating: what came of it, and the number and group to name, if there are any. */
export interface FiledRating {
  done: DoneAction
  values: LineValues
  isOffline: boolean
}

/** Has a low rating followed up; nothing is said of a ticket that was not read back. */
export async function fileRating(
  rating: RatedService,
  { act, catalogue }: Pick<TurnSources, 'act' | 'catalogue'>,
): Promise<FiledRating> {
  const action = toRatingAction(rating, catalogue)
  const outcome = await act(action)
  const isOffline = outcome.status === 'failed' && outcome.reason === 'offline'
  if (outcome.status !== 'requested') return { done: { action, outcome }, values: {}, isOffline }
  const { ticketGroups } = serviceRulesOf(catalogue)
  const group = ticketGroups.find(({ id }) => id === outcome.ticket.group)?.name ?? '客服组'
  return { done: { action, outcome }, values: { ticket: outcome.ticket.id, group }, isOffline }
}

/** A complaint about a parcel is the logistics group's where the shop has one; how one was served, the first group's. */
function groupOf(reason: RatingReason | undefined, catalogue: PublicCatalogue): { id: string; name: string } {
  const { ticketGroups } = serviceRulesOf(catalogue)
  const wanted = reason?.topics.map((topic) => groupOfTopic[topic]).find((id) => id !== undefined)
  return ticketGroups.find(({ id }) => id === wanted) ?? ticketGroups[0] ?? { id: 'service', name: '客服组' }
}
