import { useCallback } from 'preact/hooks'
import { unansweredDays } from '../../../../shared/protocol/desk-unanswered.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Separator } from '../../../../shared/ui/separator.tsx'
import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { describeChange, describePercent, toCoverage } from './describe-coverage.ts'
import { describeAgo, titleOf } from './describe-group.ts'
import type { GroupRow } from './settle-rows.ts'
import { unansweredAddress } from './unanswered-address.ts'
import type { GroupsSummary } from './unanswered-store.ts'
import { useAnswered } from './use-answered.ts'
import { useFresh } from './use-fresh.ts'
import { useSettled } from './use-settled.ts'
import { WriteButton } from './write-button.tsx'

const shownGroups = 5
const filter = { period: 'week', state: 'open' } as const

/** Below the test box: what was asked most and not answered in the last days, and how much is covered. */
export function UnansweredPart({ catalogue }: { catalogue: DeskCatalogue }) {
  const { route, session } = useDesk()
  const role = session.value?.staff.role
  // On its own page it would stand there twice.
  if (route.value.id === unansweredAddress || role === 'integrator') return null
  return <TopGroups catalogue={catalogue} isOwner={role === 'owner'} />
}

function TopGroups({ catalogue, isOwner }: { catalogue: DeskCatalogue; isOwner: boolean }) {
  const { unanswered: store } = useDesk()
  const { revision } = catalogue
  useAnswered(revision)
  // Looked at again with each new revision: an article that goes live closes its group.
  useFresh(useCallback(() => void store.load(filter), [store, revision]))
  const list = store.list(filter)
  const summary = store.summaries.value.get(filter.period)
  const { rows, holding } = useSettled(list.kind === 'ready' ? list.groups : [], 'top')
  return (
    <section class="dk-ua-part" aria-label="未答问题">
      <header>
        <h2>未答问题</h2>
        {summary && <span class="dk-badge is-quiet">{summary.counts.open}</span>}
        <span class="ui-caption">近 {unansweredDays} 天</span>
      </header>
      {list.kind === 'failed' && <p class="ui-caption">没有载入：{describeFailure(list.reason)}</p>}
      {list.kind === 'ready' && rows.length === 0 && <p class="ui-caption">AI 都答上了，没有要补的</p>}
      {/* Where nothing in it can be pressed, the list itself takes the focus: it scrolls. */}
      <ul {...holding} aria-label="问得最多的" tabIndex={isOwner ? undefined : 0}>
        {rows.slice(0, shownGroups).map((row) => (
          <TopGroup key={row.group.id} row={row} catalogue={catalogue} isOwner={isOwner} />
        ))}
      </ul>
      {summary && <Foot summary={summary} />}
    </section>
  )
}

function TopGroup({ row, catalogue, isOwner }: { row: GroupRow; catalogue: DeskCatalogue; isOwner: boolean }) {
  const { now, keeping, unanswered: store } = useDesk()
  const { group, gone } = row
  const answered = group.articleId === null ? keeping.answered.value.get(group.id) : undefined
  const refused = store.refused.value
  return (
    <li class={gone ? 'is-gone' : undefined}>
      <b>{group.count}</b>
      <span class="dk-ua-top">
        <span class="ui-one-line" title={titleOf(group)}>
          {titleOf(group)}
        </span>
        <span class="ui-caption">
          {answered === undefined ? (
            <>
              {group.shoppers} 位客户
              <Separator />
              <time dateTime={group.lastAt}>{describeAgo(group.lastAt, now.value)}</time>
            </>
          ) : (
            `${answered.by}答过，可直接收进知识`
          )}
        </span>
        {refused?.id === group.id && <span role="alert">{describeFailure(refused.reason)}</span>}
      </span>
      {isOwner && !gone && <WriteButton group={group} catalogue={catalogue} />}
      {gone && <span class="ui-caption">处理过了</span>}
    </li>
  )
}

function Foot({ summary: { counts, share, shareBefore } }: { summary: GroupsSummary }) {
  const coverage = toCoverage(share)
  const change = describeChange(share, shareBefore)
  return (
    <footer class="ui-caption">
      <span>
        {coverage === null ? (
          '还没有客户提问，算不出覆盖率'
        ) : (
          <>
            覆盖率 <b>{describePercent(coverage)}</b>
            {change && `，${change}`}
          </>
        )}
      </span>
      <a href={toHash({ page: 'knowledge', id: unansweredAddress })}>
        {counts.open > 0 ? `查看全部 ${counts.open} 个` : '看写过的'}
      </a>
    </footer>
  )
}
