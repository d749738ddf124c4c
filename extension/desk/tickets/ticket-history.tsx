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
            <span>{describeStep(entry, history[history.length - index - 2], nameOf)}</span>
            {entry.said && <p class="dk-t-said">告诉客户：{entry.said}</p>}
            {entry.note && <p class="dk-t-note">{entry.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

type Step = Ticket['history'][number]

/** What one line changed: 登记，归客服组; 转给财务组; 办完; a line that changed nothing holds a note. */
function describeStep({ state, group }: Step, before: Step | undefined, nameOf: (group: string) => string): string {
  const given = group === undefined ? [] : [before === undefined ? `归${nameOf(group)}` : `转给${nameOf(group)}`]
  const moved = before === undefined ? ['登记'] : state === before.state ? [] : [ticketStates[state]]
  return [...moved, ...given].join('，') || '备注'
}
