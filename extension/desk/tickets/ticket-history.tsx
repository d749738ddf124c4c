import type { Ticket } from '../../../shared/protocol/action.ts'
import { useDesk } from '../desk-context.ts'
import { describeWhen } from '../rules/beijing-time.ts'
import { nameAuthor, ticketStates } from './ticket-words.ts'
import { useGroups } from './use-groups.ts'

/** What happened to a ticket, the newest first; notes are for colleagues. */
export function TicketHistory({ history }: { history: Ticket['history'] }) {
  const { now } = useDesk()
  const groups = useGroups()
  const nameOf = (group: string) => groups.find(({ id }) => id === group)?.name ?? group
  return (
    <section class="dk-t-history" aria-label="经过">
      <h3>经过</h3>
      <ol>
        {history.toReversed().map((entry, index) => (
          <li key={`${entry.at} ${history.length - index}`}>
            <span class="ui-caption">
              {describeWhen(entry.at, now.value)} {nameAuthor(entry)}
            </span>
            <span>
              {ticketStates[entry.state]}
              {entry.group && `，归${nameOf(entry.group)}`}
            </span>
            {entry.said && <p class="dk-t-said">告诉客户：{entry.said}</p>}
            {entry.note && <p class="dk-t-note">{entry.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
