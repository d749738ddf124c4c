import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ConversationView, ShownItem } from '../../../shared/engine/api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { formatMoment } from '../../../shared/ui/format-moment.ts'
import { useDesk } from '../desk-context.ts'
import { describeRating } from '../ratings/describe-rating.ts'
import { describeLine } from '../texts/describe-line.ts'
import { HandoffCardView } from './handoff-card-view.tsx'
import { MessageItem } from './message-item.tsx'

interface MessageListProps {
  view: ConversationView
  shopperName: string
  conversationId: string
}

/** How close to the end still counts as reading the newest. */
const nearEndPx = 80

/** A log announces only what is new; it is scrolled by keyboard too. */
const region = { role: 'log', 'aria-label': '消息', tabIndex: 0 } as const

/** The words of a conversation in order; it follows the newest unless somebody reads further up. */
export function MessageList({ view, shopperName, conversationId }: MessageListProps) {
  const place = useRef<HTMLDivElement>(null)
  const [atEnd, setAtEnd] = useState(true)
  const toEnd = () => place.current?.scrollTo({ top: place.current.scrollHeight })
  useLayoutEffect(() => {
    if (atEnd) toEnd()
  }, [view, atEnd])
  // Drafts, a keyboard or a narrower window take room from the list.
  useEffect(() => {
    if (!place.current || !atEnd || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(toEnd)
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [atEnd])
  const cardAt = view.items.findLastIndex((item) => item.kind === 'line' && item.line.type === 'handoff.requested')
  return (
    <div class="dk-messages-place">
      <div
        ref={place}
        class="dk-messages"
        {...region}
        onScroll={({ currentTarget: box }) => setAtEnd(box.scrollHeight - box.scrollTop - box.clientHeight < nearEndPx)}
      >
        {view.items.length === 0 && <p class="dk-line">客户还没有说话</p>}
        {view.items.map((item, index) => (
          <div key={item.key} class="dk-item">
            <Item item={item} shopperName={shopperName} conversationId={conversationId} />
            {index === cardAt && view.card && <HandoffCardView card={view.card} />}
          </div>
        ))}
        {cardAt === -1 && view.card && <HandoffCardView card={view.card} />}
        <TypingLine view={view} />
      </div>
      {!atEnd && (
        <Button class="dk-to-end" size="s" icon="down" onClick={toEnd}>
          回到最新
        </Button>
      )}
    </div>
  )
}

function Item({ item, ...beside }: { item: ShownItem; shopperName: string; conversationId: string }) {
  const { now } = useDesk()
  if (item.kind === 'message') return <MessageItem item={item} {...beside} />
  if (item.kind === 'rating') return <p class="dk-line">{describeRating(item)}</p>
  return (
    <p class="dk-line">
      {formatMoment(item.at, now.value, 'zh-CN')} {describeLine(item.line)}
    </p>
  )
}

function TypingLine({ view: { otherTyping, assistantTyping } }: { view: ConversationView }) {
  if (!otherTyping && !assistantTyping) return null
  return (
    <p class={`dk-typing${otherTyping ? '' : ' is-ours'}`}>
      <i />
      <i />
      <i />
      <span class="ui-caption">{otherTyping ? '客户正在输入' : 'AI 正在回复'}</span>
    </p>
  )
}
