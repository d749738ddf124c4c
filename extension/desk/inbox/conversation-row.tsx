import { Chip } from '../../../shared/ui/chip.tsx'
import { formatMoment } from '../../../shared/ui/format-moment.ts'
import { useDesk } from '../desk-context.ts'
import { Avatar } from '../parts/avatar.tsx'
import { WaitClock } from '../parts/wait-clock.tsx'
import { toHash } from '../route.ts'
import { describeMood } from '../texts/describe-mood.ts'
import { intentNames } from '../texts/intent-names.data.ts'
import { triggerNames } from '../texts/trigger-names.ts'
import type { ShownRow } from './sort-inbox.ts'

/** One conversation: who, where from, last words, what is asked, how long the shopper waits. */
export function ConversationRow({ row: { summary, gone } }: { row: ShownRow }) {
  const { route, now } = useDesk()
  const isOpen = route.value.id === summary.id
  return (
    <li>
      <a
        class={`dk-row${isOpen ? ' is-on' : ''}${gone ? ' is-gone' : ''}`}
        href={toHash({ page: 'inbox', id: summary.id })}
        aria-current={isOpen ? 'true' : undefined}
        data-conversation={summary.id}
      >
        <Avatar name={summary.shopperName} />
        <div>
          <div class="dk-row-top">
            <span class="dk-row-name ui-one-line">{summary.shopperName}</span>
            <span class="ui-caption">
              {summary.waitingSince === null ? formatMoment(summary.lastAt, now.value, 'zh-CN') : '网站'}
            </span>
          </div>
          <p class="ui-one-line">{summary.excerpt || '还没有说话'}</p>
          <RowFoot summary={summary} gone={gone} />
        </div>
      </a>
    </li>
  )
}

function RowFoot({ summary, gone }: ShownRow) {
  const { now } = useDesk()
  if (gone) return <div class="dk-row-foot ui-caption">已移到别处，鼠标离开后整理</div>
  const mood = describeMood(summary.mood, summary.moodIntensity)
  const request = summary.requests[0]
  const { waitingSince, trigger } = summary
  const isHandOff = summary.owner === 'waiting' && trigger !== null
  if (!mood && !request && !waitingSince && !isHandOff) return null
  return (
    <div class="dk-row-foot">
      {mood && <Chip tone={mood.tone}>{mood.word}</Chip>}
      {request && request !== 'human_agent' && <Chip>{intentNames[request]}</Chip>}
      {isHandOff && !mood && <Chip tone="line">{triggerNames[trigger]}</Chip>}
      {waitingSince && <WaitClock since={waitingSince} now={now.value} />}
    </div>
  )
}
