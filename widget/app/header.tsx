import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../shared/ui/icon.tsx'
import { Separator } from '../../shared/ui/separator.tsx'
import { connection, engineFailure, owner, shop, snapshot } from '../snapshot.ts'
import { useChat } from './chat-context.ts'
import { HumanButton } from './human-button.tsx'
import { LazySheet } from './lazy-sheet.tsx'
import { texts } from './preferences.ts'

/** Who is here and until when; the way to a person, settings and the way out. */
export function Header() {
  const { host, isOpen } = useChat()
  const [isSettingsOpen, setSettingsOpen] = useState(false)
  const words = texts.value.header
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // On a phone the composer would bring the keyboard up over the conversation.
    if (isOpen.value && matchMedia('(pointer: coarse)').matches && document.hasFocus()) heading.current?.focus()
  }, [isOpen.value])
  return (
    <header class="w-head">
      <span class="w-mark" aria-hidden="true">
        {shop.value ? [...shop.value.name][0] : <Icon name="human" size="l" />}
      </span>
      <div class="w-who">
        <h1 ref={heading} tabIndex={-1} class="ui-one-line">
          {shop.value?.name ?? words.chat}
        </h1>
        <p class="ui-one-line">{engineFailure.value === null && <StatusLine />}</p>
      </div>
      {engineFailure.value === null && <HumanButton />}
      <button
        type="button"
        class="w-tap"
        aria-label={words.settings}
        title={words.settings}
        onClick={() => setSettingsOpen(true)}
      >
        <Icon name="settings" size="l" />
      </button>
      {host.isEmbedded && (
        <button
          type="button"
          class="w-tap"
          aria-label={words.close}
          title={words.close}
          onClick={() => host.post({ kefu: 'close' })}
        >
          <Icon name="x" size="l" />
        </button>
      )}
      {isSettingsOpen && <LazySheet onClose={() => setSettingsOpen(false)} />}
    </header>
  )
}

function StatusLine() {
  const words = texts.value.header
  if (connection.value !== 'online') {
    return <>{snapshot.value && snapshot.value.conversation.items.length > 0 ? words.reconnecting : words.connecting}</>
  }
  if (owner.value === 'waiting') return <>{words.waiting}</>
  const operatorName = snapshot.value?.conversation.operatorName
  if (owner.value === 'operator' && operatorName) {
    return (
      <>
        {operatorName}
        <Separator />
        {words.operator}
      </>
    )
  }
  return (
    <>
      {words.online}
      {shop.value?.hoursLabel && (
        <>
          <Separator />
          {words.people} {shop.value.hoursLabel}
        </>
      )}
    </>
  )
}
