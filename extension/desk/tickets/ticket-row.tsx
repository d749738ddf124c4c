import type { Ticket } from '../../../shared/protocol/action.ts'
import { useDesk } from '../desk-context.ts'
import { toHash } from '../route.ts'
import { describeWish } from './describe-wish.ts'
import { describeAge, isClosed, ticketStates } from './ticket-words.ts'
import { useGroups } from './use-groups.ts'

/** One ticket in a line or two: what is asked, on which order, since when, whose it is. */
export function TicketRow({ ticket, isOpen }: { ticket: Ticket; isOpen: boolean }) {
  const { now } = useDesk()
  const group = useGroups().find(({ id }) => id === ticket.group)?.name ?? ticket.group
  return (
    <li>
      <a
        class={isOpen ? 'dk-t-row is-on' : 'dk-t-row'}
        href={toHash({ page: 'tickets', id: ticket.id })}
        aria-current={isOpen ? 'true' : undefined}
      >
        <b>{describeWish(ticket.action)}</b>
        <span class="dk-t-age">{isClosed(ticket) ? '' : describeAge(ticket.openedAt, now.value)}</span>
        <span class="dk-t-of">
          {ticket.id}
          {ticket.order && <i />}
          {ticket.order}
        </span>
        <span class="dk-t-chips">
          <span class={`ui-chip dk-t-state is-${ticket.state}`}>{ticketStates[ticket.state]}</span>
          <span class="ui-chip">{group}</span>
        </span>
      </a>
    </li>
  )
}
