import { useEffect } from 'preact/hooks'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { useDesk } from '../desk-context.ts'
import { useCatalogue } from '../use-catalogue.ts'
import { TicketList } from './ticket-list.tsx'
import { TicketView } from './ticket-view.tsx'

const refreshEveryMs = 30_000

/** What shoppers asked for and people have to do, across departments. */
export function TicketsPage() {
  const { route, tickets } = useDesk()
  const { id } = route.value
  useCatalogue()
  useEffect(() => {
    void tickets.load()
    const timer = setInterval(() => void tickets.load(), refreshEveryMs)
    return () => clearInterval(timer)
  }, [tickets])
  return (
    <main class={id === null ? 'dk-tickets' : 'dk-tickets has-open'}>
      <h1 class="ui-hidden">工单</h1>
      <TicketList openId={id} />
      {id === null ? (
        <section class="dk-nothing" aria-label="工单">
          <EmptyState
            icon="list"
            title="从左边选一张工单"
            text="客户要办、又要人来定的事都在这里。办完会在会话里告诉客户"
          />
        </section>
      ) : (
        <TicketView key={id} id={id} />
      )}
    </main>
  )
}
