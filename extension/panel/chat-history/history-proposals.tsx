import { Button } from '../../../shared/ui/button.tsx'
import { chatFaults } from '../../desk/knowledge/proposals/chat-faults.data.ts'
import type { ProposalsStore } from '../../desk/knowledge/proposals/proposals-store.ts'

/** What a page of history proposes, one draft a press, and back. */
export function HistoryProposals({ store }: { store: ProposalsStore }) {
  const state = store.state.value
  if (state.kind === 'refused')
    return <p>{state.fault === 'unreadable' ? '浏览器读不到这些文字，再读一次' : chatFaults[state.fault]}</p>
  if (state.kind !== 'open') return null
  const { reading, shown, taken, isTaking, trouble } = state
  if (reading.kind === 'read' && reading.proposals === 0)
    return <p>没有值得写成文章的问题：同一个问题至少被问过 3 次、客服也答过，才会列出来</p>
  return (
    <>
      <ul class="phrase-list" aria-label="建议的文章">
        {shown.map(({ proposal, title, answer, fate }) => (
          <li key={proposal.id} class="phrase">
            <b>{title}</b>
            <p>{answer}</p>
            <div class="phrase-ways">
              <span class="ui-caption">被问 {proposal.count} 次</span>
              {fate === 'open' ? (
                <Button size="s" disabled={isTaking} onClick={() => void store.take([proposal.id])}>
                  存成草稿
                </Button>
              ) : (
                <span class="ui-caption">{fate === 'dropped' ? '' : '已是草稿，发布前不会用'}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
      {trouble && <p role="alert">没有存成，店铺没有回应。再按一次</p>}
      {taken?.way === 'open' && (
        <Button size="s" tone="quiet" icon="undo" onClick={() => void store.undo()}>
          撤回刚存的草稿
        </Button>
      )}
      {reading.kind === 'read' && shown.length < reading.proposals && (
        <Button size="s" tone="quiet" onClick={() => void store.loadMore()}>
          看更多
        </Button>
      )}
    </>
  )
}
