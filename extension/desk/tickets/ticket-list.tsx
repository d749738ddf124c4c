import type { TicketState } from '../../../shared/protocol/action.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { useDesk } from '../desk-context.ts'
import { FailureState } from '../parts/failure-state.tsx'
import { RatingSummary } from '../ratings/rating-summary.tsx'
import { TicketRow } from './ticket-row.tsx'
import { ticketStates } from './ticket-words.ts'
import { useGroups } from './use-groups.ts'

/** The list, by state and group. */
export function TicketList({ openId }: { openId: string | null }) {
  const { tickets } = useDesk()
  const state = tickets.state.value
  return (
    <section class="dk-t-list" aria-label="工单列表">
      <header class="dk-head">
        <h2>工单</h2>
        {state.kind === 'ready' && (
          <span class="ui-caption">
            {state.tickets.length}
            {state.cursor !== null && '+'} 张
          </span>
        )}
        <Button
          class="dk-t-refresh"
          tone="quiet"
          size="s"
          icon="retry"
          aria-label="再查一次"
          onClick={() => void tickets.load()}
        />
      </header>
      <Filters />
      <div class="dk-scroll">
        {state.kind === 'loading' && <Skeleton label="正在载入工单" />}
        {state.kind === 'failed' && (
          <FailureState title="工单没有载入" reason={state.reason} onRetry={() => void tickets.load()} />
        )}
        {state.kind === 'ready' && state.tickets.length === 0 && <NoTickets />}
        {state.kind === 'ready' && (
          <ul>
            {state.tickets.map((one) => (
              <TicketRow key={one.ticket.id} ticket={one.ticket} isOpen={one.ticket.id === openId} />
            ))}
          </ul>
        )}
        {state.kind === 'ready' && state.cursor !== null && (
          <Button class="dk-t-more" size="s" onClick={() => void tickets.loadMore()}>
            看更早的
          </Button>
        )}
      </div>
      <RatingSummary />
    </section>
  )
}

function Filters() {
  const { tickets } = useDesk()
  const groups = useGroups()
  const { state, group } = tickets.filter.value
  const states: [TicketState | null, string][] = [
    ...(Object.entries(ticketStates) as [TicketState, string][]),
    [null, '全部'],
  ]
  return (
    <div class="dk-t-filters">
      <fieldset class="dk-tabs is-wide" aria-label="状态">
        {states.map(([id, label]) => (
          <button
            key={label}
            type="button"
            aria-pressed={id === state}
            onClick={() => void tickets.show({ state: id })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <select
        class="dk-input"
        aria-label="哪个组"
        value={group ?? ''}
        onChange={(event) => void tickets.show({ group: event.currentTarget.value || null })}
      >
        <option value="">所有组</option>
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function NoTickets() {
  const { tickets } = useDesk()
  const { state, group } = tickets.filter.value
  const isFiltered = state !== null || group !== null
  const named = state === null ? '' : ticketStates[state]
  return (
    <EmptyState
      icon="check"
      title={isFiltered ? `没有${named}的工单` : '还没有工单'}
      text={isFiltered ? '换个状态或组看看' : '助手不能当场办的事会登记在这里'}
    >
      {isFiltered && (
        <Button size="s" onClick={() => void tickets.show({ state: null, group: null })}>
          看全部
        </Button>
      )}
    </EmptyState>
  )
}
