import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ShownItem } from '../../shared/engine/api.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { items, snapshot } from '../snapshot.ts'
import { useChat } from './chat-context.ts'
import { Greeting } from './greeting.tsx'
import { moveBetweenRows } from './move-between-rows.ts'
import { texts } from './preferences.ts'
import { Row } from './row.tsx'
import { TypingDots } from './typing-dots.tsx'

/** Closer than this to the end counts as reading along. */
const nearEndPx = 80

/** What scrolls has to be reachable by keyboard. */
const scrollStop = 0

/** The conversation. New rows are announced; the list follows them only while the shopper reads at its end. */
export function MessageList() {
  const { isOpen } = useChat()
  const list = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const [hasNews, setHasNews] = useState(false)
  const shown = items.value
  const newest = shown.at(-1)
  const conversation = snapshot.value?.conversation
  const isTyping = Boolean(conversation?.otherTyping || conversation?.assistantTyping)

  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    if (atEnd.current || isOwn(newest)) element.scrollTop = element.scrollHeight
    else setHasNews(true)
  }, [newest?.key, shown.length, isTyping, isOpen.value])
  useKeepEndInView(list, atEnd)

  const onScroll = () => {
    const element = list.current
    if (!element) return
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearEndPx
    if (atEnd.current) setHasNews(false)
  }
  return (
    <div class="w-middle">
      <div
        ref={list}
        class="w-list"
        role="log"
        aria-label={texts.value.list.label}
        tabIndex={scrollStop}
        onScroll={onScroll}
        onKeyDown={moveBetweenRows}
      >
        <div class="w-rows">
          <Greeting isAlone={shown.length === 0} />
          {shown.map((item, index) => (
            <Row key={item.key} item={item} before={shown[index - 1]} answer={answerTo(shown, index)} />
          ))}
          {isTyping && <TypingDots />}
        </div>
      </div>
      {hasNews && (
        <button type="button" class="w-news" onClick={() => list.current?.scrollTo({ top: list.current.scrollHeight })}>
          <Icon name="down" size="s" />
          {texts.value.list.toNewest}
        </button>
      )}
    </div>
  )
}

/** When the box shrinks (keyboard) or a row grows (a picture, a settled reply), whoever read the end still sees it. */
function useKeepEndInView(list: { current: HTMLDivElement | null }, atEnd: { current: boolean }) {
  useEffect(() => {
    const element = list.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight
    })
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [])
}

function isOwn(item: ShownItem | undefined): boolean {
  return item?.kind === 'message' && item.message.author.kind === 'shopper'
}

/** The shopper's next words after a row: undefined while there are none, so taps in that row still count. */
function answerTo(shown: readonly ShownItem[], index: number): string | undefined {
  const next = shown.slice(index + 1).find(isOwn)
  if (next?.kind !== 'message') return undefined
  const [part] = next.message.parts
  return part?.kind === 'text' ? part.text : ''
}
