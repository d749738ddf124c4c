import { formatMoment } from '../../domain/calendar.ts'
import { type TroubleOption, troubleOptions } from '../../domain/logistics/trouble.ts'
import type { Ticket } from '../../protocol/action.ts'
import { bare, type Check, type CheckContext } from './check.ts'
import { optionWords } from './trouble-wording.ts'

/** Waiting needs nobody; everything else becomes work for people, once. */
export const checkTroubleOption: Check<'trouble-option'> = async (context) => {
  const option = troubleOptions.find((one) => one === context.slots.option) ?? 'urge'
  const slots = { ...context.slots, option }
  const values = { wish: optionWords[option].wish }
  if (option === 'wait') return { ...bare(context, 'wait', slots), values }
  const open = await findOpen(context, option)
  if (open === undefined) return { ...bare(context, 'file', slots), values }
  const { now } = context.input
  const [source, at] = [`工单 ${open.id}`, now.toISOString()]
  return {
    ...bare(context, 'filed-before', slots),
    values: { ...values, ticket: open.id, ticketAt: formatMoment(new Date(open.updatedAt), now) },
    facts: [
      { name: 'ticket.id', value: open.id, source, at },
      { name: 'ticket.updatedAt', value: open.updatedAt, source, at },
    ],
  }
}

/** The same wish for the same order that people are working on. */
async function findOpen({ slots, sources }: CheckContext, option: TroubleOption): Promise<Ticket | undefined> {
  const tickets = await sources.lookUpTickets()
  if (!tickets.ok) return undefined
  return tickets.value.find(
    ({ action, order, state }) =>
      action.kind === 'open_ticket' &&
      action.wish === option &&
      order === slots.order &&
      state !== 'done' &&
      state !== 'refused',
  )
}
