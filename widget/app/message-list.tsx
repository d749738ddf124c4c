import type { ShownItem } from '../../shared/engine/api.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { items, snapshot } from '../snapshot.ts'
import { useChat } from './chat-context.ts'
import { Greeting } from './greeting.tsx'
import { keepFocus } from './keep-focus.ts'
import { moveBetweenRows } from './move-between-rows.ts'
import { texts } from './preferences.ts'
import { Row } from './row.tsx'
import { TypingDots } from './typing-dots.tsx'
import { isOwn, useFollow } from './use-follow.ts'

/** What scrolls has to be reachable by keyboard. */
const scrollStop = 0

/** The conversation. New rows are announced; the list follows them only while the shopper reads at its end. */
export function MessageList() {
  const { isOpen } = useChat()
  const shown = items.value
  const conversation = snapshot.value?.conversation
  const isTyping = Boolean(conversation?.otherTyping || conversation?.assistantTyping)
  // That somebody logged in is a line, and nothing was said by it.
  const isAlone = shown.every((item) => item.kind === 'line' && item.line.type === 'identity.accepted')
  const { list, onScroll, news, goTo } = useFollow(shown, isAlone, isTyping, isOpen.value)
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
          <Greeting isAlone={isAlone} />
          {shown.map((item, index) => (
            <Row key={item.key} item={item} before={shown[index - 1]} answer={answerTo(shown, index)} />
          ))}
          {isTyping && <TypingDots />}
        </div>
      </div>
      {news && (
        <button
          type="button"
          class="w-news"
          onClick={() => {
            keepFocus()
            goTo(news)
          }}
        >
          <Icon name="down" size="s" />
          {texts.value.list.toNewest}
        </button>
      )}
    </div>
  )
}

/** The shopper's next words after a row: undefined while there are none, so taps in that row still count. */
function answerTo(shown: readonly ShownItem[], index: number): string | undefined {
  const next = shown.slice(index + 1).find(isOwn)
  if (next?.kind !== 'message') return undefined
  const [part] = next.message.parts
  return part?.kind === 'text' ? part.text : ''
}
