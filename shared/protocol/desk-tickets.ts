import * as v from 'valibot'
import { ticketSchema, ticketStateSchema } from './action.ts'
import { recordIdSchema } from './ids.ts'

/** Tickets of one page of the list. */
export const ticketPageSize = 50

/** A ticket on the desk with the number its next change is based on. */
export const deskTicketSchema = v.object({
  ticket: ticketSchema,
  /** Sent back with a change; another one made meanwhile is answered 409 `revision-conflict`. */
  basedOn: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export type DeskTicket = v.InferOutput<typeof deskTicketSchema>

/** `GET /api/desk/tickets?state=&group=&cursor=` (owners and operators), newest first; addresses masked. */
export const ticketQuerySchema = v.object({
  state: v.optional(ticketStateSchema),
  group: v.optional(recordIdSchema),
  /** `cursor` of the page before. */
  cursor: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-[0-9T:.-]+Z~[A-Za-z0-9_.:-]{1,64}$/))),
})

/** One page; `cursor` null on the last. */
export const ticketPageSchema = v.object({ tickets: v.array(deskTicketSchema), cursor: v.nullable(v.string()) })
export type TicketPage = v.InferOutput<typeof ticketPageSchema>

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300))

/**
 * `POST /api/desk/tickets/:id`. `approve` does what the ticket asks for, by the operator's word and the shop's rules; what a
 * rule refuses is answered 409 `wrong-state` with the rule in `rule`, and the ticket stays in progress.
 */
export const ticketChangeSchema = v.pipe(
  v.object({
    basedOn: deskTicketSchema.entries.basedOn,
    state: v.optional(ticketStateSchema),
    group: v.optional(recordIdSchema),
    /** For colleagues; shoppers never see it. */
    note: v.optional(words),
    /** For the shopper: why not, what is missing, what was done. Nobody is turned down or asked without it. */
    said: v.optional(words),
    approve: v.optional(v.literal(true)),
  }),
  v.check(
    ({ state, group, note, approve }) => [state, group, note, approve].some((part) => part !== undefined),
    'nothing to change',
  ),
  v.forward(
    v.partialCheck(
      [['state'], ['said']],
      ({ state, said }) => said !== undefined || (state !== 'refused' && state !== 'waiting-for-shopper'),
      'the shopper has to be told why',
    ),
    ['said'],
  ),
)
export type TicketChange = v.InferOutput<typeof ticketChangeSchema>
