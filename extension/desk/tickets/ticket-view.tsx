import { useEffect, useState } from 'preact/hooks'
import type { DeskTicket } from '../../../shared/protocol/desk-tickets.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import type { Answer } from '../client.ts'
import { useDesk } from '../desk-context.ts'
import { FailureState } from '../parts/failure-state.tsx'
import { toHash } from '../route.ts'
import { describeWhen } from '../rules/beijing-time.ts'
import { ruleReasons } from '../texts/rule-reasons.data.ts'
import { describeWish, listCollected } from './describe-wish.ts'
import { TicketHistory } from './ticket-history.tsx'
import { TicketWays } from './ticket-ways.tsx'
import { ticketStates } from './ticket-words.ts'
import { useGroups } from './use-groups.ts'

/** One ticket whole: what is asked, what was collected, what happened to it, what can be done. */
export function TicketView({ id }: { id: string }) {
  const { tickets, go } = useDesk()
  const [answer, setAnswer] = useState<Answer<DeskTicket> | null>(null)
  const load = () => void tickets.fetch(id).then(setAnswer)
  useEffect(load, [id])
  return (
    <section class="dk-ticket" aria-label="工单">
      <header class="dk-head">
        <Button
          class="dk-t-back"
          tone="quiet"
          size="s"
          icon="back"
          aria-label="回到工单列表"
          onClick={() => go({ page: 'tickets', id: null })}
        />
        {answer?.ok && <Head whole={answer.value} />}
      </header>
      <div class="dk-scroll">
        {answer === null && <Skeleton label="正在载入工单" />}
        {answer?.ok === false && <FailureState title="这张工单没有载入" reason={answer.reason} onRetry={load} />}
        {answer?.ok && (
          <div class="dk-t-body">
            <Collected whole={answer.value} />
            <TicketWays whole={answer.value} onTicket={(value) => setAnswer({ ok: true, value })} />
            <TicketHistory history={answer.value.ticket.history} />
          </div>
        )}
      </div>
    </section>
  )
}

function Head({ whole: { ticket } }: { whole: DeskTicket }) {
  return (
    <>
      <h2>{describeWish(ticket.action)}</h2>
      <span class={`ui-chip dk-t-state is-${ticket.state}`}>{ticketStates[ticket.state]}</span>
      <a class="dk-t-talk ui-btn is-plain is-s" href={toHash({ page: 'inbox', id: ticket.conversation })}>
        看会话
      </a>
    </>
  )
}

function Collected({ whole: { ticket } }: { whole: DeskTicket }) {
  const { catalogue, now } = useDesk()
  const held = catalogue.state.value
  const names = held.kind === 'ready' ? held.catalogue : { products: [], skus: [] }
  const group = useGroups().find(({ id }) => id === ticket.group)?.name ?? ticket.group
  const rows: [string, string][] = [
    ['编号', ticket.id],
    ...(ticket.order === null ? [] : ([['订单', ticket.order]] satisfies [string, string][])),
    ...listCollected(ticket.action, names),
    ...(ticket.because === null ? [] : ([['没当场办', ruleReasons[ticket.because]]] satisfies [string, string][])),
    ['归哪组', group],
    ['登记', describeWhen(ticket.openedAt, now.value)],
  ]
  return (
    <dl class="dk-t-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
